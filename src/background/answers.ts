import type { CloseClient } from '../close/client';
import type { Answer, FindQuery, FindResult, GuestLookup, Today } from '../lookup/answers';
import { type DiagnosticFinding, diagnoseMeetings } from '../lookup/diagnostics';
import { find } from '../lookup/find';
import { lookUpGuests } from '../lookup/guests';
import type { LeadCard } from '../lookup/panel-state';
import { todaySpan, toToday } from '../lookup/today';
import { clientOf } from './account-client';
import { type Account, readChosenAccount } from './account-store';
import { cardOptions, readerTimeZone, readNames } from './card-options';
import { readChosenFields } from './chosen-fields';
import { addLastActivities, certain, readCards } from './look-up';
import { toPanelFailure } from './to-panel-failure';

/** What the user asks for by hand, of the chosen organization. Each is an answer or a failure with words, never a throw. */
export const answers = {
  getToday: () => ask<Today>(today),
  find: (query: FindQuery) => ask<FindResult>((account, client) => findInClose(query, account, client)),
  lookUpGuests: ({ emails, near }: { emails: string[]; near: number | null }) =>
    ask<GuestLookup>(async (account, client) => {
      const names = await readNames(account, client, []);
      return lookUpGuests(emails, near, { ...cardOptions(names), client });
    }),
  openMeeting: (meetingId: string) => ask<LeadCard[]>((account, client) => openMeeting(meetingId, account, client)),
  getCustomFields: () =>
    ask<{ fields: { id: string; name: string }[]; chosen: string[] }>(async ({ organizationId }, client) => ({
      fields: (await client.getLeadCustomFields()).map(({ id, name }) => ({ id, name })),
      chosen: await readChosenFields(organizationId),
    })),
  diagnose: () => ask<DiagnosticFinding[]>(diagnose),
};

/** Asks for the chosen organization, as its account sees it. */
export async function ask<T>(question: (account: Account, client: CloseClient) => Promise<T>): Promise<Answer<T>> {
  const account = await readChosenAccount();
  if (!account) return { ok: false, failure: { reason: 'needs-key' } };
  const client = clientOf(account);
  try {
    return { ok: true, value: await question(account, client) };
  } catch (error) {
    const now = { now: Date.now(), online: navigator.onLine };
    return { ok: false, failure: toPanelFailure(await certain(error, client), now) };
  }
}

async function today({ userId, organizationName }: Account, client: CloseClient): Promise<Today> {
  const day = { now: Date.now(), timeZone: readerTimeZone() };
  const { meetings } = await client.listMeetings({ userId, ...todaySpan(day) });
  const leadIds = [...new Set(meetings.flatMap(({ leadId }) => leadId ?? []))];
  // Without their leads' names the meetings are still the user's day.
  const leads = leadIds.length > 0 ? await client.getLeads(leadIds).catch(() => []) : [];
  return toToday(meetings, leads, { ...day, organization: organizationName });
}

async function findInClose(query: FindQuery, account: Account, client: CloseClient): Promise<FindResult> {
  const names = await readNames(account, client, []);
  return find(query, { ...cardOptions(names), client });
}

async function openMeeting(meetingId: string, account: Account, client: CloseClient): Promise<LeadCard[]> {
  const meeting = await client.getMeeting(meetingId);
  if (!meeting) return [];
  const match = { by: 'meeting-id', occurrence: 'exact' } as const;
  return addLastActivities(await readCards([{ meeting, match }], account, client), client);
}

const SAMPLE_DAYS = 60;

/** A sample of the organization's meetings around today; read-only, and what comes of it holds counts alone. */
async function diagnose(_: Account, client: CloseClient): Promise<DiagnosticFinding[]> {
  const days = SAMPLE_DAYS * 24 * 3_600_000;
  const { meetings } = await client.listMeetings({ from: Date.now() - days, before: Date.now() + days });
  return diagnoseMeetings(meetings);
}
