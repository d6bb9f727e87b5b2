import type { Lead } from '../../close/leads/lead';
import {
  ARRIVAL_TOLERANCE_MS,
  contactWith,
  findArrivedDraft,
  findArrivedNote,
  findArrivedOpportunity,
  findArrivedTask,
} from '../../domain/arrival';
import type { DraftContent } from '../../domain/draft';
import type { Written } from '../../domain/write-result';
import { DAY_MS } from '../../time/durations';
import type { Sending } from './send-context';
import { settlePerson } from './send-person';

type PersonContent = Extract<DraftContent, { kind: 'person' }>;

/**
 * Whether Close has what was sent at that time and never answered for. Null where it cannot be seen, which is no proof that it
 * is not there: reads lag behind. Throws what the questions throw.
 *
 * @param since when it went out, epoch ms; of a clock that has been put back since where it is still to come, and then
 *   whatever is of the last day may be it
 */
export async function findArrived(
  content: Exclude<DraftContent, { kind: 'meeting-note' | 'field' }>,
  since: number,
  sending: Sending,
): Promise<Written | null> {
  const { account, client, known, toOpportunity, toTask } = sending;
  const from = since <= sending.now() ? since : sending.now() - DAY_MS;
  const accounts = await sending.readAccounts();
  const userIds = accounts.filter((one) => one.organizationId === account.organizationId).map(({ userId }) => userId);
  switch (content.kind) {
    case 'task': {
      const task = findArrivedTask(await client.listTasks(content.leadId), content.text, { since: from, userIds });
      if (!task) return null;
      await known.logTask(account, task, content.leadId).catch(() => {});
      return { kind: 'task', task: toTask(task) };
    }
    case 'opportunity': {
      const made = await client.listOpportunities(content.leadId, from - ARRIVAL_TOLERANCE_MS);
      const opportunity = findArrivedOpportunity(made, content, { since: from, userIds });
      if (!opportunity) return null;
      await known.logOpportunity(account, opportunity, content.leadId).catch(() => {});
      return { kind: 'opportunity', opportunity: toOpportunity(opportunity) };
    }
    case 'lead-note': {
      const note = findArrivedNote(await client.listNotes(content.leadId), content.html, { since: from, userIds });
      if (!note) return null;
      await known.logNote(account, content.leadId, note).catch(() => {});
      return { kind: 'lead-note' };
    }
    case 'follow-up': {
      const email = findArrivedDraft(await client.listEmails(content.leadId), content, { since: from, userIds });
      if (!email) return null;
      await known.logEmail(account, content.leadId, email).catch(() => {});
      return { kind: 'follow-up' };
    }
    case 'person': {
      const lead = await findLeadOf(content, sending);
      return lead && settlePerson(lead, contactWith(lead, content.email)?.id ?? null, content, sending);
    }
  }
}

/** The lead that the person was to be a contact of, if they are; the one that was to be made for them by its name. */
async function findLeadOf({ email, leadId, leadName }: PersonContent, { client }: Sending): Promise<Lead | null> {
  const hasPerson = (lead: Lead) => contactWith(lead, email) !== null;
  if (leadId !== null) return (await client.getLeads([leadId])).find(hasPerson) ?? null;
  const hits = await client.findContactsByEmail([email]);
  const named = await client.findLeads(leadName);
  const ids = new Set([...hits.map((hit) => hit.leadId), ...named.map(({ id }) => id)]);
  const leads = ids.size === 0 ? [] : await client.getLeads([...ids]);
  const isNamed = ({ name }: Lead) => name.trim().toLowerCase() === leadName.trim().toLowerCase();
  return leads.find((lead) => isNamed(lead) && hasPerson(lead)) ?? null;
}
