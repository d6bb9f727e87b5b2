import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PanelFailure } from '../../src/domain/panel-state';
import { words } from '../../src/words/words';
import { encodeEid, googleInstanceId } from '../fakes/calendar-ids';
import { type Fault, faults } from '../fakes/close-server/fault';
import { people } from '../fakes/sample-data/people';
import { expectCount, expectMeeting, expectTitle, find as search, textOf } from './pages/panel';
import { createWorld, type World } from './world';

const { guests, find, panel } = words;
const contactSearch = '/data/search/';

test('dozens of guests that Close does not know: each says so, and no match is claimed', async () => {
  const strangers = Array.from({ length: 48 }, (_, index) => `stranger.${index}@nobody.example`);
  const world = await openLunch(strangers);
  await lookUp();
  const section = page.getSection(guests.title);
  await section.getByRole('button', { name: words.people.more(42) }).click();
  await expectCount(section.getByText(guests.notInClose, { exact: true }), 48);
  await expectCount(page.getSection(guests.probable), 0);
  await expect.element(page.getByRole('status')).toHaveTextContent(guests.found(0, 48));
  expect(searchesOf(world)).toHaveLength(1);
});

test('an event without guests says so', async () => {
  const world = await openLunch([]);
  await lookUp();
  await expect.element(page.getSection(guests.title)).toHaveTextContent(guests.nobody);
  expect(searchesOf(world)).toEqual([]);
});

test('one address: the contact with title and lead, and a probable match that opens', async () => {
  const world = await openLunch([people.dana.email]);
  const { discoveryCall } = world.close.events;
  const section = page.getSection(guests.title);
  await expect.element(section).toHaveTextContent(guests.text);
  await expectCount(section.getByRole('listitem'), 0);
  expect(searchesOf(world)).toEqual([]);
  await lookUp();

  const dana = section.getRow('Dana Doe');
  await expect.element(dana).toHaveTextContent(people.dana.email);
  await expect.element(dana).toHaveTextContent(guests.titledContactOf('CTO', 'Acme Robotics GmbH'));
  await expect
    .element(dana.getByRole('link', { name: guests.openLead('Acme Robotics GmbH') }))
    .toHaveAttribute('href', `https://app.close.com/lead/${discoveryCall.leads[0]?.id}/`);
  await expect.element(page.getByRole('status')).toHaveTextContent(guests.found(1, 1));
  expect(searchesOf(world)).toHaveLength(1);

  const probable = page.getSection(guests.probable).getByRole('button', { name: discoveryCall.title });
  await expect.element(probable).toHaveTextContent(guests.sameGuests);
  await probable.click();
  await expect.element(page.getPart('back-bar')).toHaveTextContent(panel.cameFrom.probable);
  await expectMeeting(discoveryCall);
  await expect.element(page.getSection(words.opportunity.title)).toHaveTextContent('$12,345 annually');

  await page.getByRole('button', { name: panel.back, exact: true }).click();
  await expectTitle(words.notFound.title);
  await expect.element(dana).toBeVisible();
  await expect.element(probable).toHaveFocus();
});

test('ten addresses: four of them in Close, the rest not; a match at the same time', async () => {
  const world = createWorld();
  const { discoveryCall, teamLunch } = world.close.events;
  const linkId = encodeEid(googleInstanceId('0u1n2k3n4o5w6n7', discoveryCall.startsAt), teamLunch.calendarId);
  const known = Object.values(people);
  const unknown = Array.from({ length: 6 }, (_, index) => `guest${index}@nobody.example`);
  await world.open(`https://calendar.google.com/calendar/u/0/r/eventedit/${linkId}`, {
    guests: [...unknown, ...known.map(({ email }) => email).toReversed()],
  });
  await lookUp();
  const section = page.getSection(guests.title);
  await expect.element(page.getByRole('status')).toHaveTextContent(guests.found(4, 10));
  await section.getByRole('button', { name: words.people.more(4) }).click();
  await expectCount(section.getByRole('listitem'), 10);
  for (const { name, email } of known) await expect.element(section.getRow(name)).toHaveTextContent(email);
  for (const email of unknown) await expect.element(section.getRow(email)).toHaveTextContent(guests.notInClose);
  // Those of the lead with the most guests first, those nobody knows last.
  const names = section.getPart('person-name').elements().map(textOf);
  expect(names.slice(0, 2).toSorted()).toEqual(['Dana Doe', 'Mikael Krol']);
  expect(names.slice(4)).toEqual(unknown);
  await expect
    .element(page.getSection(guests.probable).getByRole('button', { name: discoveryCall.title }))
    .toHaveTextContent(guests.sameStart);
});

const refusals: readonly { answer: string; fault: Fault; reason: PanelFailure['reason'] }[] = [
  { answer: '403', fault: faults.notAllowed, reason: 'not-allowed' },
  { answer: '401, while the key itself is fine', fault: faults.keyRejected, reason: 'not-allowed' },
  { answer: '500', fault: { kind: 'status', status: 500 }, reason: 'close-down' },
  { answer: 'a broken connection', fault: { kind: 'reset' }, reason: 'unreachable' },
  { answer: 'half of the JSON', fault: { kind: 'truncated' }, reason: 'cut-off' },
];

test.for(refusals)('a look-up that meets $answer says so, and can be tried again', async ({ fault, reason }) => {
  const world = await openLunch([people.dana.email]);
  world.close.setFault(contactSearch, fault);
  await lookUp();
  const { title, text, action } = words.failed[reason];
  const section = page.getSection(guests.title);
  for (const said of [title, text]) await expect.element(section.getByText(said, { exact: true })).toBeVisible();
  await expect.element(page.getByRole('status')).toHaveTextContent(title);

  world.close.clearFaults();
  await section.getByRole('button', { name: action }).click();
  await expect.element(section.getRow('Dana Doe')).toBeVisible();

  world.close.setFault(contactSearch, fault);
  await search(people.dana.email);
  const box = page.getByRole('main');
  for (const said of [title, text]) await expect.element(box.getByText(said, { exact: true })).toBeVisible();
});

describe('"Find in Close", by hand', () => {
  const typed = [
    { what: 'an address', text: people.dana.email, lead: 'Acme Robotics GmbH' },
    {
      what: 'an address as a mail program writes it',
      text: `Dana Doe <${people.dana.email}>`,
      lead: 'Acme Robotics GmbH',
    },
    { what: 'a name', text: 'Mikael', lead: 'Acme Robotics GmbH' },
    { what: 'a company', text: 'Cobalt', lead: 'Cobalt Logistics' },
  ];
  test.for(typed)('$what finds the lead', async ({ text, lead }) => {
    await openLunch([]);
    await search(text);
    const link = page.getByRole('main').getByRole('link', { name: lead });
    await expect
      .element(link)
      .toHaveAttribute('href', expect.stringMatching(/^https:\/\/app\.close\.com\/lead\/lead_\w+\/$/));
    await expect.element(page.getByRole('main')).toHaveTextContent(find.leads(1));
  });

  test('what no lead has says so; nothing typed asks nothing', async () => {
    const { close } = await openLunch([]);
    await search('nobody@nowhere.example');
    await expect.element(page.getByRole('main')).toHaveTextContent(find.noLead);
    close.clearRequests();
    await search('  ');
    await expect.element(page.getByRole('main').getByRole('alert')).toHaveTextContent(find.empty);
    expect(close.requests).toEqual([]);
  });

  test('a pasted calendar link finds the meeting, which opens; Back returns to the results', async () => {
    const { close } = await openLunch([]);
    const { discoveryCall } = close.events;
    await search(discoveryCall.url);
    const found = page.getByRole('main').getByRole('button', { name: discoveryCall.title });
    await found.click();
    await expect.element(page.getPart('back-bar')).toHaveTextContent(panel.cameFrom.search);
    await expectTitle('Acme Robotics GmbH');
    await page.getByRole('button', { name: panel.back, exact: true }).click();
    await expect.element(found).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: find.label })).toHaveValue(discoveryCall.url);
  });
});

/** The panel beside an event that Close does not have, with these guests on its page. */
async function openLunch(invited: string[]): Promise<World> {
  const world = createWorld();
  await world.open(world.close.events.teamLunch, { guests: invited });
  await expectTitle(words.notFound.title);
  return world;
}

async function lookUp(): Promise<void> {
  await page.getByRole('button', { name: guests.look }).click();
}

/** When Close was searched for contacts. */
function searchesOf({ close }: World): number[] {
  return close.requests.filter(({ path }) => path.endsWith(contactSearch)).map(({ time }) => time);
}
