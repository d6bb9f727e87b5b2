import type { CloseClient } from '../../close/client';
import type { FieldOwner } from '../../close/custom-fields/custom-field';
import type { FindQuery, FindResult, GuestLookup, Today } from '../../domain/answers';
import type { ByOwner, FieldChoice } from '../../domain/custom-field';
import type { DiagnosticFinding } from '../../domain/diagnostics/diagnostic-finding';
import type { LeadCard } from '../../domain/panel-state';
import { type MeetingItem, meetingBefore } from '../../domain/story/story';
import type { BodyName, StoryBody } from '../../domain/story/story-body';
import type { Agenda } from '../../lookup/agenda/agenda';
import { hasOutcomes, toStory } from '../../lookup/cards/story';
import { diagnoseMeetings } from '../../lookup/diagnostics';
import { find, findUnasked } from '../../lookup/find/find';
import { lookUpGuests } from '../../lookup/find/guests';
import { todaySpan, toToday } from '../../lookup/today';
import { DAY_MS } from '../../time/durations';
import type { Account } from '../accounts/account-store';
import type { Ask } from '../close-access/ask';
import { cardOptions, readNames } from '../lookup/lookup-context';
import { addStories, type CardContext, readCards } from '../lookup/read-cards';
import { readManaged } from '../platform/managed-policy';
import type { Platform } from '../platform/ports';
import { getSchedulingLinks } from './scheduling-links';

/** What the user asks for by hand, of the chosen organization. */
type QueryContext = CardContext & {
  ask: Ask;
  platform: Pick<Platform, 'readManaged'>;
  /** The user's meetings of these weeks: as they are kept, and as Close has them now; null where none are kept. */
  agenda: { read(account: Account): Promise<Agenda | null>; renew(account: Account): Promise<Agenda | null> };
};

export function createQueries(context: QueryContext) {
  const { ask, chosenFields, platform } = context;
  return {
    getToday: () => ask<Today>((account, client) => today(account, client, context)),
    recallToday: () =>
      ask<Today | null>(async (account) => dayOf(await context.agenda.read(account), account, context)),
    find: (query: FindQuery) => ask<FindResult>((account, client) => findInClose(query, account, client, context)),
    lookUpGuests: ({ emails, near }: { emails: string[]; near: number | null }) =>
      ask<GuestLookup>(async (account, client) => {
        const names = await readNames(account, client, [], context);
        return lookUpGuests(emails, near, { ...cardOptions(names, context), client });
      }),
    openMeeting: (meetingId: string) =>
      ask<LeadCard[]>((account, client) => openMeeting(meetingId, account, client, context)),
    getSchedulingLinks: () => getSchedulingLinks(ask),
    readActivity: (name: BodyName) => ask<StoryBody | null>((_, client) => client.readActivity(name)),
    readMeetingBefore: ({ leadId, ...meeting }: { leadId: string; id: string; startsAt: number }) =>
      ask<MeetingItem | null>(async ({ userId }, client) => {
        const page = await client.listMeetingsBefore(leadId, meeting.startsAt);
        const outcomes = hasOutcomes(page) ? await client.getOutcomes().catch(() => null) : null;
        const { items } = toStory(page, { userId, outcomes });
        return meetingBefore(items, meeting);
      }),
    getCustomFields: () =>
      ask<ByOwner<FieldChoice>>(async ({ organizationId }, client) => {
        const chosen = await chosenFields.read(organizationId);
        const of = async (owner: FieldOwner): Promise<FieldChoice> => ({
          fields: (await client.getCustomFields(owner)).map(({ id, name }) => ({ id, name })),
          chosen: chosen[owner],
        });
        const [lead, contact, opportunity] = await Promise.all([of('lead'), of('contact'), of('opportunity')]);
        return { lead, contact, opportunity };
      }),
    diagnose: () =>
      ask<DiagnosticFinding[]>(async (_, client) => [
        { question: 'policy', answer: await readManaged(platform) },
        ...(await diagnose(client, platform.now())),
      ]),
  };
}

/** The user's day out of the agenda; null where it does not hold all of it. */
function dayOf(agenda: Agenda | null, { organizationName }: Account, { platform }: CardContext): Today | null {
  const day = { now: platform.now(), timeZone: platform.timeZone() };
  const { from, before } = todaySpan(day);
  if (!agenda || agenda.span.from > from || agenda.span.before < before) return null;
  return toToday(agenda.meetings, agenda, { ...day, organization: organizationName, askedAt: agenda.askedAt });
}

async function today(account: Account, client: CloseClient, context: QueryContext): Promise<Today> {
  const { platform, agenda } = context;
  const { userId, organizationName } = account;
  const known = dayOf(await agenda.renew(account), account, context);
  if (known) return known;
  const day = { now: platform.now(), timeZone: platform.timeZone() };
  const { meetings } = await client.listMeetings({ userId, ...todaySpan(day) });
  const leadIds = [...new Set(meetings.flatMap(({ leadId }) => leadId ?? []))];
  // Without the names of leads and outcomes the meetings are still the user's day.
  const [leads, outcomes] = await Promise.all([
    leadIds.length > 0 ? client.getLeads(leadIds).catch(() => []) : [],
    client.getOutcomes().catch(() => null),
  ]);
  return toToday(meetings, { leads, outcomes }, { ...day, organization: organizationName, askedAt: day.now });
}

async function findInClose(
  query: FindQuery,
  account: Account,
  client: CloseClient,
  context: CardContext,
): Promise<FindResult> {
  const known = findUnasked(query);
  if (known) return known;
  const names = await readNames(account, client, [], context);
  return find(query, { ...cardOptions(names, context), client });
}

async function openMeeting(
  meetingId: string,
  account: Account,
  client: CloseClient,
  context: CardContext,
): Promise<LeadCard[]> {
  const meeting = await client.getMeeting(meetingId);
  if (!meeting) return [];
  const match = { by: 'meeting-id', occurrence: 'exact' } as const;
  return addStories(await readCards([{ meeting, match }], account, client, context), account, client);
}

const SAMPLE_MS = 60 * DAY_MS;

/** A sample of the organization's meetings around today; read-only, and what comes of it holds counts alone. */
async function diagnose(client: CloseClient, now: number): Promise<DiagnosticFinding[]> {
  const { meetings } = await client.listMeetings({ from: now - SAMPLE_MS, before: now + SAMPLE_MS });
  return diagnoseMeetings(meetings);
}
