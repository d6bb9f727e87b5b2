import type { Lead } from '../close/lead';
import type { Attendee, Meeting } from '../close/meeting';
import { joinLinkOf } from './join-link';
import type { LeadCard, LeadHead, Match, MeetingCard, Person } from './panel-state';

/** A card as soon as the search has answered; the lead's own request is still under way. */
export function toLeadCard({ meeting, match }: { meeting: Meeting; match: Match }): LeadCard {
  const lead: LeadHead = meeting.leadId === null ? { kind: 'gone' } : { kind: 'loading' };
  return { leadId: meeting.leadId, lead, meeting: toMeetingCard(meeting), match };
}

/** The same cards with what the leads' request gave; a lead that was asked for and did not come is gone. */
export function withLeads(cards: readonly LeadCard[], leads: readonly Lead[]): LeadCard[] {
  const byId = new Map(leads.map((lead) => [lead.id, lead]));
  return cards.map((card) => ({ ...card, lead: headOf(card.leadId === null ? undefined : byId.get(card.leadId)) }));
}

/** The same cards when the leads could not be asked for; the meetings stay. */
export function withoutLeads(cards: readonly LeadCard[]): LeadCard[] {
  return cards.map((card) => (card.lead.kind === 'loading' ? { ...card, lead: { kind: 'failed' } } : card));
}

function headOf(lead: Lead | undefined): LeadHead {
  return lead ? { kind: 'known', name: lead.name, url: lead.url, status: lead.statusLabel } : { kind: 'gone' };
}

function toMeetingCard(meeting: Meeting): MeetingCard {
  return {
    id: meeting.id,
    title: meeting.title,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    status: meeting.status,
    join: joinLinkOf(meeting),
    people: meeting.attendees.map(toPerson),
  };
}

function toPerson({ name, email, contactId, userId, isOrganizer, answer }: Attendee): Person {
  const role = contactId !== null ? 'contact' : userId !== null ? 'user' : 'unknown';
  return { name, email, role, organizer: isOrganizer, answer };
}
