import type { Lead } from '../../close/leads/lead';
import type { Meeting } from '../../close/meetings/meeting';
import type { Outcome } from '../../close/meetings/outcome';
import type { LeadBrief, LeadCard, LeadHead, Match, MeetingCard } from '../../domain/panel-state';
import type { Story } from '../../domain/story/story';
import { joinLinkOf } from '../join/join-link';
import { type BriefOptions, toLeadBrief } from './brief';
import { toLeadHead } from './lead-head';
import { toPeople } from './people';

/** A meeting that the search chose, and why. */
export type FoundMeeting = { meeting: Meeting; match: Match };

/** What the request for the leads gave, so far. */
export type LeadsAnswer = 'loading' | 'failed' | readonly Lead[];

export type CardOptions = BriefOptions & {
  /** All of the organization, for their names; null while they are not there. */
  outcomes: readonly Outcome[] | null;
};

/**
 * The cards of an event, made again whenever more is known: with `loading` as soon as the search has answered, then with
 * the leads. A lead that was asked for and did not come is gone; where none could be asked for, the meetings stay.
 * Whatever arrives later adds to a card and moves nothing in it.
 */
export function toLeadCards(found: readonly FoundMeeting[], leads: LeadsAnswer, options: CardOptions): LeadCard[] {
  const byId = new Map(typeof leads === 'string' ? [] : leads.map((lead) => [lead.id, lead]));
  return found.map(({ meeting, match }) => {
    const lead = meeting.leadId === null ? undefined : byId.get(meeting.leadId);
    return {
      leadId: meeting.leadId,
      lead: headOf(meeting, lead, leads),
      meeting: toMeetingCard(meeting, lead, options.outcomes),
      match,
      brief: lead ? toLeadBrief(lead, options, meeting) : null,
    };
  });
}

/** The same cards with what happened with one of their leads. */
export function withStory(cards: readonly LeadCard[], leadId: string, story: Story): LeadCard[] {
  return cards.map((card) => {
    if (card.leadId !== leadId || card.brief === null) return card;
    const brief: LeadBrief = { ...card.brief, story };
    return { ...card, brief };
  });
}

function headOf(meeting: Meeting, lead: Lead | undefined, leads: LeadsAnswer): LeadHead {
  if (lead) return toLeadHead(lead);
  return meeting.leadId === null || typeof leads !== 'string' ? { kind: 'gone' } : { kind: leads };
}

function toMeetingCard(meeting: Meeting, lead: Lead | undefined, outcomes: CardOptions['outcomes']): MeetingCard {
  return {
    id: meeting.id,
    title: meeting.title,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    status: meeting.status,
    join: joinLinkOf(meeting),
    people: toPeople(meeting.attendees, lead?.contacts ?? null),
    noteHtml: meeting.userNoteHtml,
    noteUpdatedAt: meeting.userNoteUpdatedAt,
    description: meeting.note,
    summaryHtml: meeting.summaryHtml,
    outcome: outcomeOf(meeting, outcomes),
    playbookId: meeting.playbookId,
    pausedWorkflows: [...new Set(meeting.pausedWorkflows.flatMap(({ name }) => name ?? []))],
  };
}

/** Only the whole list tells that an outcome was deleted; without it nobody knows. */
export function outcomeOf(meeting: Meeting, outcomes: CardOptions['outcomes']): MeetingCard['outcome'] {
  const { outcomeId, outcomeSuggested: suggested, outcomeReasoning: reasoning } = meeting;
  if (outcomeId === null) return null;
  const name = outcomes?.find(({ id }) => id === outcomeId)?.name ?? null;
  return {
    id: outcomeId,
    name,
    deleted: outcomes !== null && name === null,
    suggested,
    ...(reasoning !== null && { reasoning }),
  };
}
