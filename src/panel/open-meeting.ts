import type { Answer } from '../lookup/answers';
import type { LeadCard, PanelState } from '../lookup/panel-state';

/** A meeting that the reader opened by hand, in place of what the event's own state shows. */
export type Opened = {
  from: 'today' | 'probable' | 'search';
  /** Which of the leads is shown first. */
  meetingId: string;
  result: 'asking' | Answer<LeadCard[]>;
  /** Epoch ms. */
  askedAt: number;
};

/** What a list does when one of its meetings is clicked. `leads`: the whole brief, where it is here already. */
export type OpenMeeting = (from: Opened['from'], meetingId: string, leads?: LeadCard[]) => void;

/** The cards of one event, if all of it is here: leads of one event start together. Otherwise Close is to be asked. */
export function wholeBrief(card: LeadCard, among: readonly LeadCard[]): LeadCard[] | undefined {
  const together = among.filter(({ meeting }) => meeting.startsAt === card.meeting.startsAt);
  return together.every(isWhole) ? together : undefined;
}

function isWhole({ lead, brief }: LeadCard): boolean {
  if (lead.kind === 'known') return brief !== null && brief.lastActivity.kind !== 'loading';
  return lead.kind === 'gone';
}

/**
 * Whether a state that comes still speaks of the same event, so that what the reader has opened or looked up beside it may
 * stay. A lookup that begins is taken for a new event; its answer is not.
 */
export function isSameEvent(before: PanelState, after: PanelState): boolean {
  // One skeleton after another is a panel that has just come up: a search that it was opened for must stay.
  if (before.kind === 'loading') return true;
  if (after.kind === 'loading') return false;
  if (before.kind !== after.kind) return false;
  if (before.kind === 'not-found' && after.kind === 'not-found') {
    const again = before.nextLookAt !== null && after.askedAt >= before.nextLookAt;
    return (
      (after.askedAt === before.askedAt || again) &&
      after.organization === before.organization &&
      after.provider === before.provider &&
      after.recurring === before.recurring &&
      after.near === before.near
    );
  }
  if (before.kind === 'found' && after.kind === 'found') {
    return after.leads.some(({ meeting }) => before.leads.some((lead) => lead.meeting.id === meeting.id));
  }
  return true;
}
