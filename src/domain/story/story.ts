import type { Activity } from '../../close/activities/activity';

/** What happened with a lead, as far as the panel tells it. */
export type Story =
  | { kind: 'loading' }
  /** Of a lead that nobody has looked at yet: it is asked for when somebody does. */
  | { kind: 'unasked' }
  /** The newest first; may be empty. `more`: Close has older ones. `drafts`: the user's own e-mails that were not sent. */
  | { kind: 'known'; items: StoryItem[]; more: boolean; drafts: MailDraft[] }
  | { kind: 'failed' };

/** Something that happened with a lead, and whether the user did it. `outcome`: the name of a meeting's or a call's. */
export type StoryItem = Activity & { mine: boolean; outcome: string | null };

/** An e-mail that a person has written and not sent: nothing that has happened. `address`: whom it is to first, as it stands in it. */
export type MailDraft = { id: string | null; at: number; address: string | null };

export type MeetingItem = Extract<StoryItem, { kind: 'meeting' }>;

/** The newest thing that people did with the lead: a change of its status is none, nor is an e-mail that was not sent. */
export function lastTouch(items: readonly StoryItem[]): StoryItem | null {
  return items.find(isTouch) ?? null;
}

function isTouch(item: StoryItem): boolean {
  switch (item.kind) {
    case 'status':
    case 'stage':
      return false;
    case 'email':
    case 'sms':
      return !isFailed(item);
    case 'meeting':
      return item.status === 'completed' || item.status === 'unknown';
    default:
      return true;
  }
}

/** Whether a message could not be sent. */
export function isFailed({ status }: { status: string | null }): boolean {
  return status === 'error';
}

/** The last meeting with the lead that took place before this one; null where there is none among these. */
export function meetingBefore(
  items: readonly StoryItem[],
  { id, startsAt }: { id: string; startsAt: number },
): MeetingItem | null {
  const before = items.filter(
    (item) => item.kind === 'meeting' && item.status === 'completed' && item.id !== id && item.startsAt < startsAt,
  ) as MeetingItem[];
  return before.reduce<MeetingItem | null>((last, one) => (last && last.startsAt >= one.startsAt ? last : one), null);
}
