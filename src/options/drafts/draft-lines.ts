import type { Draft } from '../../domain/draft';
import { formatDay } from '../../time/format';
import type { Viewer } from '../../time/viewer';
import { words } from '../../words/words';

/** Rich text of Close as plain text. */
type ReadHtml = (html: string) => string;

/** What a draft is, in a few words. */
export function draftTitle({ content, about }: Draft): string {
  const { what } = words.drafts;
  const lead = about.leadName?.trim() || about.title.trim() || words.lead.unnamed;
  switch (content.kind) {
    case 'meeting-note':
      return what.meetingNote(about.title.trim() || words.meeting.untitled);
    case 'lead-note':
      return what.leadNote(lead);
    case 'task':
      return what.task(lead);
    case 'person':
      return content.leadId === null ? what.lead(content.leadName.trim() || words.lead.unnamed) : what.contact(lead);
  }
}

/** A name for each draft of a list, no two alike: buttons of many rows are called by it. */
export function draftNames(drafts: readonly Draft[], viewer: Viewer): string[] {
  const names = drafts.map((draft) => [draftTitle(draft), ...aboutDraft(draft, viewer)].join(', '));
  return names.map((name, index) => {
    const same = names.filter((other) => other === name).length;
    const number = names.slice(0, index + 1).filter((other) => other === name).length;
    return same === 1 ? name : words.drafts.numbered(name, number, same);
  });
}

/** What tells it from others of its kind: the lead and the day of the meeting; the day a task is due. */
export function aboutDraft({ content, about }: Draft, viewer: Viewer): string[] {
  if (content.kind === 'meeting-note') {
    const day = about.startsAt === null ? [] : [words.drafts.meetingOn(formatDay(about.startsAt, viewer))];
    return [about.leadName?.trim() ?? '', ...day].filter((part) => part !== '');
  }
  const due = content.kind === 'task' && content.date !== null ? Date.parse(`${content.date}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(due) ? [words.drafts.due(formatDay(due, { ...viewer, timeZone: 'UTC' }))] : [];
}

/** All words of it, for the list and the clipboard. */
export function draftText({ content }: Draft, readHtml: ReadHtml): string {
  switch (content.kind) {
    case 'meeting-note':
    case 'lead-note':
      return readHtml(content.html);
    case 'task':
      return content.text;
    case 'person': {
      const { name, title, email } = content;
      return [title.trim() === '' ? name : words.drafts.titled(name, title), email].filter(Boolean).join('\n');
    }
  }
}
