import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import type { FakeClose } from '../../fakes/close-server/close';
import { faults } from '../../fakes/close-server/fault';
import type { WireRecord } from '../../fakes/close-server/records';
import { expectCount, expectMeeting, expectTexts } from '../pages/panel';
import { createWorld } from '../world';

const { brief, people, lead: leadWords, meeting: meetingWords } = words;

test('next to nothing is known: each block says so or stays away', async () => {
  const world = createWorld();
  emptyOut(world.close);
  await world.open(world.close.events.discoveryCall);
  for (const [level, name] of [
    [1, leadWords.unnamed],
    [2, meetingWords.untitled],
  ] as const)
    await expect.element(page.getByRole('heading', { level, name, exact: true })).toBeVisible();
  await expect.element(page.getSection(people.title)).toHaveTextContent(people.none);
  await expect.element(page.getSection(words.opportunity.title)).toHaveTextContent(words.opportunity.none);
  await expect.element(page.getSection(brief.tasks)).toHaveTextContent(brief.noTask);
  await expect.element(page.getSection(words.story.sinceThen)).toHaveTextContent(words.story.nothing);
  await expect.element(page.getSection(words.story.lastTime)).toHaveTextContent(words.story.first);
  await expectTexts(page.getByRole('main').getByRole('heading'), [
    leadWords.unnamed,
    meetingWords.untitled,
    words.moment.heading.before,
    words.story.lastTime,
    people.title,
    words.story.sinceThen,
    words.opportunity.title,
    brief.tasks,
    brief.note,
    words.writing.outcome.title,
  ]);
  await expectTexts(page.getPart('whereabouts'), ['']);
  await expectCount(page.getByText(/null|undefined|NaN|Invalid/), 0);
});

test('a lead that is gone: its meeting stays', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  world.close.setFault('/lead/', faults.notFound);
  await world.open(discoveryCall);
  await expectMeeting({ ...discoveryCall, leads: [{ id: '', name: leadWords.goneName }] });
  await expect.element(page.getByText(leadWords.gone, { exact: true })).toBeVisible();
  await expect.element(page.getSection(people.title).getRow('Dana Doe')).toHaveTextContent(people.role.contact);
  await expect.element(page.getSection(brief.note)).toHaveTextContent('pilot in one hall');
  await expectCount(page.getSection(words.opportunity.title), 0);
  await expectCount(page.getPart('skeleton'), 0);
});

test('a lead that does not load leaves the meeting, and comes when asked once more', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  world.close.setFault('/lead/', { kind: 'status', status: 500 });
  await world.open(discoveryCall);
  await expectMeeting({ ...discoveryCall, leads: [{ id: '', name: leadWords.failedName }] });
  world.close.clearFaults();
  await page.getByRole('main').getByRole('button', { name: leadWords.tryAgain }).click();
  await expectMeeting(discoveryCall);
  await expect.element(page.getSection(words.opportunity.title)).toHaveTextContent('$12,345 annually');
});

test('a story that cannot be had costs its own parts alone', async () => {
  const world = createWorld();
  world.close.setFault(/^\/activity\/$/, { kind: 'status', status: 500 });
  await world.open(world.close.events.discoveryCall);
  await expect.element(page.getSection(words.story.sinceThen)).toHaveTextContent(words.story.failed);
  await expect.element(page.getSection(words.opportunity.title)).toHaveTextContent('$12,345 annually');
});

/** Takes all that may be missing out of the plain case's meeting and lead. */
function emptyOut({ data, events }: FakeClose): void {
  const nothing = (record: WireRecord | undefined, rest: Record<string, unknown>) => {
    if (!record) throw new Error('The sample has no such record.');
    for (const name of Object.keys(record)) if (!kept.includes(name)) record[name] = null;
    Object.assign(record, rest);
  };
  const kept = [
    '_type',
    'id',
    'organization_id',
    'lead_id',
    'user_id',
    'starts_at',
    'activity_at',
    'date_created',
    'provider_calendar_event_id',
  ];
  const { title, leads } = events.discoveryCall;
  const leadId = leads[0]?.id;
  nothing(
    data.meetings.find((meeting) => meeting.title === title),
    { attendees: [] },
  );
  nothing(
    data.leads.find(({ id }) => id === leadId),
    {},
  );
  data.contacts = data.contacts.filter(({ lead_id }) => lead_id !== leadId);
  data.meetings = data.meetings.filter((meeting) => meeting.lead_id !== leadId || meeting.title === null);
  data.activities = data.activities.filter(({ lead_id }) => lead_id !== leadId);
}
