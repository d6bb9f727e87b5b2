import type { Activity, ActivityPage } from '../../close/activities/activity';
import type { Outcome } from '../../close/meetings/outcome';
import type { MailDraft, Story, StoryItem } from '../../domain/story/story';

/** What a story is told with: whose it is, and the names of outcomes, as far as they are there. */
export type Teller = { userId: string; outcomes: readonly Outcome[] | null };

/** What happened with a lead, without what Close keeps for its books and what has not happened. */
export function toStory({ activities, hasMore }: ActivityPage, teller: Teller): Extract<Story, { kind: 'known' }> {
  const items = activities.filter(hasHappened).map((one) => toStoryItem(one, teller));
  const own = activities.filter(({ userId }) => userId === teller.userId);
  return { kind: 'known', items, more: hasMore, drafts: own.flatMap((one) => toMailDraft(one) ?? []) };
}

/** Null for anything but an e-mail that waits for the one who wrote it; a workflow writes in their name. */
export function toMailDraft(activity: Activity): MailDraft | null {
  if (activity.kind !== 'email' || activity.status !== 'draft' || activity.workflow !== null) return null;
  const { id, at, address } = activity;
  return { id, at, address };
}

export function toStoryItem(activity: Activity, { userId, outcomes }: Teller): StoryItem {
  return { ...activity, mine: activity.userId === userId, outcome: outcomeName(activity, outcomes) };
}

/** Whether names of outcomes are needed to tell it. */
export function hasOutcomes({ activities }: ActivityPage): boolean {
  return activities.some((one) => (one.kind === 'meeting' || one.kind === 'call') && one.outcomeId !== null);
}

function outcomeName(activity: Activity, outcomes: Teller['outcomes']): string | null {
  if (activity.kind !== 'meeting' && activity.kind !== 'call') return null;
  return outcomes?.find(({ id }) => id === activity.outcomeId)?.name ?? null;
}

/** What Close keeps in the same list for its books. */
const bookkeeping = ['Created', 'TaskCompleted', 'LeadMerge', 'ImportUpdate'];

const unsent = ['draft', 'scheduled', 'outbox'];

function hasHappened(activity: Activity): boolean {
  switch (activity.kind) {
    case 'email':
    case 'sms':
      return activity.status === null || !unsent.includes(activity.status);
    case 'meeting':
      return activity.status !== 'upcoming' && activity.status !== 'in-progress';
    case 'other':
      return !bookkeeping.includes(activity.type);
    default:
      return true;
  }
}
