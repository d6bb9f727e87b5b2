import { describe, expect, test } from 'vitest';
import { isOwed } from '../../../src/domain/agenda/wrap-up';
import { toLeadCards } from '../../../src/lookup/cards/lead-card';
import { toStory } from '../../../src/lookup/cards/story';
import { diagnoseMeetings } from '../../../src/lookup/diagnostics';
import { findMeetings } from '../../../src/lookup/event/find-meetings';
import { parseFindText } from '../../../src/lookup/find/find-text';
import { todaySpan, toToday } from '../../../src/lookup/today';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { robin } from '../../fakes/sample-data/people';
import { sandboxEvents } from '../../fakes/sample-data/sample-data';
import { now, useLoopbackClose } from '../close/loopback-close';
import { options } from './records';

/** From Close's own answers, by the real client, to what the panel shows. */
const close = useLoopbackClose();
const events = sandboxEvents(now);

async function cardsOf({ url }: SandboxEvent) {
  const read = parseFindText(url);
  if (read.kind !== 'event') throw new Error(`no event: ${url}`);
  const client = close.client();
  const { meetings } = await findMeetings(read.reference, { ...options, client, preferred: null });
  const known = await client.getCustomFields('lead');
  const chosen = known.map(({ id }) => id);
  const context = {
    ...options,
    outcomes: await client.getOutcomes(),
    customFields: { ...options.customFields, lead: { known, chosen } },
  };
  const leads = await client.getLeads(meetings.flatMap(({ meeting }) => meeting.leadId ?? []));
  return { first: toLeadCards(meetings, 'loading', context), whole: toLeadCards(meetings, leads, context) };
}

describe('a lead’s card', () => {
  test('of the plain case', async () => {
    const [card] = (await cardsOf(events.discoveryCall)).whole;
    expect(card).toMatchObject({
      lead: {
        kind: 'known',
        name: 'Acme Robotics GmbH',
        status: 'Qualified',
        website: { url: 'https://acme-robotics.example/', host: 'acme-robotics.example' },
        clock: { offset: 60, place: 'Munich' },
      },
      meeting: { pausedWorkflows: ['Spring outreach'], noteHtml: expect.any(String), summaryHtml: expect.any(String) },
      brief: {
        opportunities: {
          shown: [{ value: '$12,345 annually', confidence: 60 }, { value: '$3,200' }, { value: '$250 monthly' }],
          count: 4,
        },
        tasks: {
          shown: [
            { text: 'Send the revised proposal', when: 'overdue' },
            { text: 'Check in with purchasing', when: 'today' },
            { text: 'Book the demo hall', when: 'later' },
          ],
          count: 4,
        },
      },
    });
    expect(card?.brief?.fields.flatMap(({ values }) => values)).toEqual(
      expect.arrayContaining(['Manufacturing', '140', 'Pilot', 'DACH', 'Trade fair']),
    );
    const [dana] = card?.meeting.people ?? [];
    expect(dana).toMatchObject({ name: 'Dana Doe', role: 'contact', contact: { title: 'CTO' } });
    expect(dana?.contact?.phones).toHaveLength(1);
  });

  test('with two hundred guests, fifty opportunities, sixty tasks', async () => {
    const { first, whole } = await cardsOf(events.allHands);
    const [before, after] = [first[0]?.meeting.people ?? [], whole[0]?.meeting.people ?? []];
    expect(after).toHaveLength(200);
    expect(after.map(({ email, role }) => [email, role])).toEqual(before.map(({ email, role }) => [email, role]));
    expect(after.filter(({ contact }) => contact !== null)).toHaveLength(40);
    expect(whole[0]?.brief).toMatchObject({ opportunities: { count: 50 }, tasks: { count: 60 } });
    expect(whole[0]?.brief?.opportunities.shown.map(({ value }) => value)).toEqual([
      '€100049 annually',
      '€100048 annually',
      '€100047 annually',
    ]);
  });

  test('whose outcome was deleted', async () => {
    const [card] = (await cardsOf(events.pricingLastWeek)).whole;
    expect(card?.meeting.outcome).toMatchObject({ name: null, deleted: true, suggested: null });
  });

  test('whose outcome Close’s AI chose', async () => {
    const [card] = (await cardsOf(events.autofilledYesterday)).whole;
    expect(card?.meeting.outcome).toMatchObject({ name: 'Qualified', deleted: false, suggested: 'medium' });
  });

  test('of an event whose leads are partly gone: their meetings stay', async () => {
    const { whole } = await cardsOf(events.jointWorkshop);
    const gone = whole.find(({ leadId }) => leadId === sampleLeads.deleted.id);
    expect(gone).toMatchObject({ lead: { kind: 'gone' }, meeting: { title: 'Integration workshop' }, brief: null });
  });
});

test('what happened with a lead, the newest first, without drafts and books', async () => {
  const client = close.client();
  const outcomes = await client.getOutcomes();
  const story = toStory(await client.listActivities(sampleLeads.acme.id), { userId: robin.id, outcomes });
  expect(story.kind === 'known' && story.items.map(({ kind, mine }) => (mine ? `my ${kind}` : kind))).toEqual([
    'my status',
    'my stage',
    'my email',
    'email',
    'sms',
    'my call',
    'my meeting',
    'note',
    'my email',
    'my custom',
  ]);
  const tour = expect.objectContaining({ title: 'Plant tour', outcome: 'Qualified' });
  expect(story.drafts).toMatchObject([{ at: expect.any(Number), address: null }]);
  expect(story).toMatchObject({ more: false, items: expect.arrayContaining([tour]) });
});

test('the user’s day', async () => {
  const client = close.client();
  const day = { now, timeZone: options.timeZone };
  const { meetings } = await client.listMeetings({ userId: robin.id, ...todaySpan(day) });
  const leads = await client.getLeads(meetings.flatMap(({ leadId }) => leadId ?? []));
  const known = { leads, outcomes: await client.getOutcomes() };
  const { today, finished } = toToday(meetings, known, { ...day, organization: 'Northwind Sales', askedAt: now });
  const titles = today.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(['Discovery call', 'Renewal review', 'Rollout stand-up']));
  // Yesterday's, a colleague's, and one that is not in Close.
  expect(titles.filter((title) => ['Project kick-off', 'Weekly pipeline sync', 'Team lunch'].includes(title))).toEqual(
    [],
  );
  expect(today.map(({ startsAt }) => startsAt)).toEqual(today.map(({ startsAt }) => startsAt).sort((a, b) => a - b));
  expect(today.find(({ title }) => title === 'Discovery call')?.leadName).toBe('Acme Robotics GmbH');
  const owed = new Map(finished.filter(isOwed).map((one) => [one.title, one]));
  expect(owed.get('Project kick-off')).toMatchObject({ outcome: null, hasNote: false });
  expect(owed.get('Requirements call')?.outcome).toMatchObject({ name: 'Qualified', suggested: 'medium' });
  expect(owed.has('Quarterly check-in')).toBe(false);
});

test.each([
  ['instance', 'graph'],
  ['series', 'ical'],
] as const)('the probes tell %s ids from others, and %s ids', async (recurring, microsoft) => {
  Object.assign(close.sandbox.settings, { recurring, microsoft });
  const span = { from: now - 60 * 86_400_000, before: now + 60 * 86_400_000 };
  const { meetings } = await close.client().listMeetings({ userId: robin.id, ...span });
  const findings = diagnoseMeetings(meetings);
  const google = findings.find(({ question }) => question === 'google-recurring');
  const outlook = findings.find(({ question }) => question === 'microsoft-ids');
  if (google?.question !== 'google-recurring' || outlook?.question !== 'microsoft-ids') throw new Error('no answer');
  // A moved occurrence is an event of its own in any case.
  expect(google.answer.seriesIds === 0).toBe(recurring === 'instance');
  expect(google.answer.instanceIds > 1).toBe(recurring === 'instance');
  expect(outlook.answer.since.graph === 0).toBe(microsoft === 'ical');
  expect(outlook.answer.since.iCal === 0).toBe(microsoft === 'graph');
  // No customer data leaves.
  expect(JSON.stringify(findings)).not.toMatch(/example|acti_|lead_|Acme/);
});
