import type { Answer } from '../../domain/answers';
import type { LeadCard } from '../../domain/panel-state';

/** A meeting that the user opened by hand, in place of what the event's own state shows. */
export type Opened = {
  from: 'wrap-up' | 'today' | 'probable' | 'search' | 'series';
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
  return together.every(isComplete) ? together : undefined;
}

/** Whether it has all that Close would be asked for. */
function isComplete({ lead, brief }: LeadCard): boolean {
  if (lead.kind === 'known') return brief !== null && brief.story.kind !== 'loading' && brief.story.kind !== 'unasked';
  return lead.kind === 'gone';
}
