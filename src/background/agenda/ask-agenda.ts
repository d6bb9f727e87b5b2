import type { CloseClient } from '../../close/client';
import type { ByOwner } from '../../domain/custom-field';
import type { Agenda } from '../../lookup/agenda/agenda';
import { readFields } from '../../lookup/cards/read-fields';
import { DAY_MS } from '../../time/durations';

/** Today and the seven days before it, whatever the user's hour and zone (`todaySpan`). */
const BACK_MS = 9 * DAY_MS;
const AHEAD_MS = 14 * DAY_MS;

type AskOptions = {
  /** One that caches leads and lists, so that only what is new or old is asked for. */
  client: Pick<CloseClient, 'listMeetings' | 'getLeads' | 'getOutcomes' | 'getCustomFields'>;
  /** The custom fields that the user has picked. */
  chosen: ByOwner<readonly string[]>;
  userId: string;
  /** Epoch ms. */
  now: number;
};

/** `whole`: nothing is missing in it but names, so it may be kept. */
export type AskedAgenda = { agenda: Agenda; whole: boolean };

/**
 * Asks Close for the user's agenda: one list of meetings, and their leads in one request. Throws the client's `CloseError` where
 * the list cannot be had; without the leads the meetings are still the user's day. What only names things costs its names.
 */
export async function askAgenda({ client, chosen, userId, now }: AskOptions): Promise<AskedAgenda> {
  const span = { from: now - BACK_MS, before: now + AHEAD_MS };
  const { meetings, complete } = await client.listMeetings({ userId, ...span });
  const leadIds = [...new Set(meetings.flatMap(({ leadId }) => leadId ?? []))];
  const [leads, outcomes, customFields] = await Promise.all([
    leadIds.length > 0 ? client.getLeads(leadIds).catch(() => null) : [],
    client.getOutcomes().catch(() => null),
    readFields(client, chosen),
  ]);
  // In which order a list comes is not promised: one that broke off surely holds all of no span.
  const held = complete ? span : { from: now, before: now };
  const agenda = { askedAt: now, span: held, meetings, leads: leads ?? [], outcomes, customFields };
  return { agenda, whole: leads !== null };
}
