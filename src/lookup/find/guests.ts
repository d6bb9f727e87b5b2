import type { CloseClient } from '../../close/client';
import type { Lead } from '../../close/leads/lead';
import type { Meeting } from '../../close/meetings/meeting';
import type { ContactHit } from '../../close/people/find-contacts';
import type { Guest, GuestLookup } from '../../domain/answers';
import { parseEmails } from '../../domain/email';
import type { Match } from '../../domain/panel-state';
import { DAY_MS } from '../../time/durations';
import { addDays, dayOf, type Span, spanOfDay } from '../../time/zone-day';
import { type CardOptions, toLeadCards } from '../cards/lead-card';

/** Close is asked for so many addresses at once; larger events are no meetings with a lead. */
const MAX_GUESTS = 100;
const MAX_PROBABLE = 10;

export type GuestOptions = CardOptions & {
  client: Pick<CloseClient, 'findContactsByEmail' | 'getLeads' | 'listMeetings'>;
  signal?: AbortSignal;
};

/**
 * What Close knows of people, by addresses read from a page or typed: the contacts with their leads, and those leads'
 * meetings around `near` (epoch ms; null: around today). Throws the client's `CloseError` when a step fails.
 *
 * Guests of the lead that most of them belong to come first, those Close does not know last. A lead may have several
 * probable meetings, the nearest first.
 */
export async function lookUpGuests(
  addresses: readonly string[],
  near: number | null,
  options: GuestOptions,
): Promise<GuestLookup> {
  const { client, signal } = options;
  const emails = parseEmails(addresses, MAX_GUESTS);
  const hits = emails.length === 0 ? [] : await client.findContactsByEmail(emails, signal);
  const leadIds = [...new Set(hits.map(({ leadId }) => leadId))];
  if (leadIds.length === 0) return { guests: emails.map((email) => ({ email, contacts: [] })), probable: [] };
  const [leads, { meetings }] = await Promise.all([
    client.getLeads(leadIds, signal),
    client.listMeetings({ leadIds, ...spanAround(near, options) }, signal),
  ]);
  const probable = probableMeetings(meetings, near ?? options.now);
  return { guests: toGuests(emails, hits, leads), probable: toLeadCards(probable, leads, options) };
}

function spanAround(near: number | null, { now, timeZone }: CardOptions): Span {
  if (near !== null) return { from: near - DAY_MS, before: near + DAY_MS };
  const today = dayOf(now, timeZone);
  return {
    from: spanOfDay(addDays(today, -1), timeZone).from,
    before: spanOfDay(addDays(today, 1), timeZone).before,
  };
}

function probableMeetings(meetings: readonly Meeting[], target: number): { meeting: Meeting; match: Match }[] {
  const match: Match = { by: 'guests', occurrence: 'nearest' };
  const canceledLast = ({ status }: Meeting) => Number(status === 'canceled');
  const distance = ({ startsAt }: Meeting) => Math.abs(startsAt - target);
  return [...meetings]
    .sort((a, b) => canceledLast(a) - canceledLast(b) || distance(a) - distance(b) || a.id.localeCompare(b.id))
    .slice(0, MAX_PROBABLE)
    .map((meeting) => ({ meeting, match }));
}

function toGuests(emails: readonly string[], hits: readonly ContactHit[], leads: readonly Lead[]): Guest[] {
  const leadById = new Map(byGuests(hits, leads).map((lead, rank) => [lead.id, { lead, rank }]));
  return emails
    .map((email) => {
      const found = hits
        .filter((hit) => hit.emails.some((address) => address.toLowerCase() === email))
        .flatMap((hit) => {
          const known = leadById.get(hit.leadId);
          return known ? [{ hit, ...known }] : [];
        })
        .sort((a, b) => a.rank - b.rank);
      return { email, found, rank: found[0]?.rank ?? Number.MAX_VALUE };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ email, found }) => ({
      email,
      contacts: found.map(({ hit, lead }) => ({
        name: hit.name,
        title: hit.title,
        leadId: lead.id,
        leadName: lead.name,
        leadUrl: lead.url,
      })),
    }));
}

/** The leads with the most contacts among the guests first. */
function byGuests(hits: readonly ContactHit[], leads: readonly Lead[]): Lead[] {
  const count = (lead: Lead) => hits.filter(({ leadId }) => leadId === lead.id).length;
  return [...leads].sort((a, b) => count(b) - count(a));
}
