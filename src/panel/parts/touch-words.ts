import type { StoryItem } from '../../domain/story/story';
import { daysAgo } from '../../time/ago';
import type { Viewer } from '../../time/viewer';
import { words } from '../../words/words';

/** A touch in words. `lack`: what has not come of it, which stands out. `quote`: how it begins. */
export type TouchWords = { what: string; lack: string | null; quote: string | null };

/** "12 days ago, you wrote", "no reply", "Revised offer". `you`: what the user is called. */
export function touchWords(item: StoryItem, viewer: Viewer, you: string = words.story.you): TouchWords {
  const { story } = words;
  const { what, lack = null, quote = null } = happened(item, whoDid(item, you));
  const line = story.touch(daysAgo(item.at, viewer), what);
  return { what: `${line.charAt(0).toUpperCase()}${line.slice(1)}`, lack, quote };
}

/** The same in one line, for a mail or a chat: everyone has a name there. */
export function touchText(item: StoryItem, viewer: Viewer): string {
  const { what, lack, quote } = touchWords(item, viewer, item.userName?.trim() || words.story.colleague);
  return `${touchLine(what, lack)}${quote === null ? '' : ` · ${words.story.quoted(quote)}`}`;
}

/** What happened, and what has not come of it. */
export function touchLine(what: string, lack: string | null): string {
  return lack === null ? what : words.story.lacking(what, lack);
}

/** One of ours, or one of theirs where that is how it went. */
function whoDid(item: StoryItem, you: string): string {
  const { story } = words;
  if ('direction' in item && item.direction === 'in') {
    return (item.kind === 'email' && item.address !== null && nameIn(item.address)) || story.they;
  }
  if (item.kind === 'email' && item.workflow !== null) return story.workflow;
  return item.mine ? you : item.userName?.trim() || story.colleague;
}

function happened(item: StoryItem, who: string): { what: string; lack?: string | null; quote?: string | null } {
  const { story } = words;
  switch (item.kind) {
    case 'email':
      return {
        what: item.direction === null ? story.email : story.wrote(who),
        lack: item.direction === 'out' && !item.replied ? story.noReply : null,
        quote: item.subject ?? item.text,
      };
    case 'sms':
      return {
        what: item.direction === null ? story.text : story.texted(who),
        lack: item.direction === 'out' ? story.noReply : null,
        quote: item.text,
      };
    case 'call':
      return {
        what: item.direction === null ? story.call : story.called(who),
        lack: item.result === 'answered' || item.result === 'unknown' ? null : story.unanswered[item.result],
        quote: item.text,
      };
    case 'note':
      return { what: story.noted(who), quote: item.title ?? item.text };
    case 'meeting':
      return { what: story.met(who), quote: item.title };
    default:
      return { what: story.other };
  }
}

/** `Dana Doe` of `"Dana Doe" <dana@acme.test>`; the address where there is no name. */
export function nameIn(address: string): string {
  const [, name = '', bare = ''] = /^\s*"?([^"<]*?)"?\s*<([^<>]*)>\s*$/.exec(address) ?? [];
  return name.trim() || bare.trim() || address.trim();
}
