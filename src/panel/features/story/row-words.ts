import type { Person } from '../../../domain/panel-state';
import { isFailed, type StoryItem } from '../../../domain/story/story';
import { MINUTE_MS } from '../../../time/durations';
import { formatDuration } from '../../../time/format';
import { factsOf } from '../../../words/list';
import { words } from '../../../words/words';
import { nameIn } from '../../parts/touch-words';

/** What a row says: what it was, and in muted words who, with whom and what came of it. */
export type RowWords = { title: string; detail: string };

/** @param people those of the meeting, for the names behind addresses */
export function rowWords(item: StoryItem, people: readonly Person[]): RowWords {
  const { row, unanswered } = words.story;
  switch (item.kind) {
    case 'email':
      return {
        title: item.subject ?? item.text ?? row.noSubject,
        detail: factsOf([isFailed(item) ? row.notSent : null, whoWrote(item, people)]),
      };
    case 'call': {
      const missed = item.result !== 'answered' && item.result !== 'unknown' ? unanswered[item.result] : null;
      const length = item.seconds !== null && item.seconds > 0 ? formatLength(item.seconds) : null;
      const title = item.direction === 'in' ? row.callIn : row.call;
      return {
        title: length === null || missed ? title : row.lasting(title, length),
        detail: factsOf([missed, item.outcome, item.text ?? row.by(whose(item))]),
      };
    }
    case 'sms':
      return {
        title: item.text ?? row.noText,
        detail: factsOf([
          isFailed(item) ? row.notSent : null,
          item.direction === 'in' ? row.smsIn : row.sms(whose(item)),
        ]),
      };
    case 'note':
      return { title: item.title ?? item.text ?? row.emptyNote, detail: row.note(whose(item)) };
    case 'meeting':
      return {
        title: item.title ?? words.meeting.untitled,
        detail: factsOf([isOff(item.status) ? words.meeting.status[item.status] : null, item.outcome ?? row.meeting]),
      };
    case 'status':
    case 'stage':
      return { title: item.to ? row.changed(item.from, item.to) : row[item.kind], detail: row[item.kind] };
    case 'custom':
      return { title: row.custom, detail: row.by(whose(item)) };
    case 'other':
      return { title: row.named[item.type] ?? row.other, detail: item.userName?.trim() ? row.by(whose(item)) : '' };
  }
}

type Off = 'canceled' | 'declined-by-lead' | 'declined-by-org';

function isOff(status: string): status is Off {
  return status === 'canceled' || status.startsWith('declined');
}

function whose({ mine, userName }: StoryItem): string {
  return mine ? words.story.you : userName?.trim() || words.story.colleague;
}

function whoWrote(item: Extract<StoryItem, { kind: 'email' }>, people: readonly Person[]): string {
  const { row, workflow } = words.story;
  const address = item.address === null ? null : nameIn(item.address);
  const other = people.find(({ email }) => email !== null && email === address)?.name?.trim() || address;
  if (item.direction === 'in') return row.from(other ?? words.story.they);
  const who = item.workflow === null ? whose(item) : workflow;
  return other === null ? row.by(who) : row.to(who, other);
}

/** "3 min"; what is shorter than one has seconds. */
function formatLength(seconds: number): string {
  return seconds < 60
    ? words.story.row.seconds(Math.round(seconds))
    : formatDuration(Math.round((seconds * 1000) / MINUTE_MS));
}
