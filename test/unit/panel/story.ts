import type { ActivityDetails } from '../../../src/close/activities/activity';
import type { Story, StoryItem } from '../../../src/domain/story/story';

/** Tuesday 24 November 2026, 10:42 in Berlin. */
export const now = Date.UTC(2026, 10, 24, 9, 42);

const day = 24 * 3_600_000;

/** Of Robin, the user, twelve days ago, unless `changes` says otherwise. */
function item(details: ActivityDetails, changes: object = {}): StoryItem {
  const head = { id: 'acti_9', at: now - 12 * day, userId: 'user_1', userName: 'Robin Rep', contactId: null };
  return { ...head, mine: true, outcome: null, ...details, ...changes } as StoryItem;
}

type Of<Kind extends StoryItem['kind']> = Partial<Extract<StoryItem, { kind: Kind }>>;

/** Sent by the user, with no reply. */
export function email(changes: Of<'email'> = {}): StoryItem {
  const sent = { direction: 'out', status: 'sent', workflow: null, replied: false } as const;
  const said = { subject: 'Revised offer', text: 'Hi Dana, two plants.', address: 'dana@acme.example' };
  return item({ kind: 'email', ...sent, ...said }, changes);
}

/** Of two and a half minutes, taken. */
export function call(changes: Of<'call'> = {}): StoryItem {
  return item(
    { kind: 'call', direction: 'out', result: 'answered', seconds: 153, outcomeId: null, text: 'Two vendors' },
    changes,
  );
}

export function sms(changes: Of<'sms'> = {}): StoryItem {
  return item({ kind: 'sms', direction: 'in', status: 'inbox', text: 'See you at 9' }, { mine: false, ...changes });
}

export function note(changes: Of<'note'> = {}): StoryItem {
  return item({ kind: 'note', title: null, text: 'Budget ok' }, changes);
}

/** Completed, with a note, an outcome and a summary. */
export function pastMeeting(changes: Of<'meeting'> = {}): StoryItem {
  const at = changes.at ?? now - 20 * day;
  const markup = { noteHtml: '<body><p>Wants two plants</p></body>', summaryHtml: '<p>Three items</p>' };
  const said = { title: 'Plant tour', text: 'Wants two plants', outcomeId: 'outcome_1', ...markup };
  return item(
    { kind: 'meeting', startsAt: at, status: 'completed', ...said },
    { id: 'acti_8', at, outcome: 'Qualified', ...changes },
  );
}

export function change(
  kind: 'status' | 'stage',
  changes: { from?: string | null; to?: string | null } = {},
): StoryItem {
  return item({ kind, from: 'Potential', to: 'Qualified' }, changes);
}

export function other(type: string): StoryItem {
  return item({ kind: 'other', type });
}

export function known(...items: StoryItem[]): Story {
  return { kind: 'known', items, more: false, drafts: [] };
}
