import { expect, test } from 'vitest';
import { words } from '../../../src/words/words';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import { outlookHosts } from '../../fakes/sandbox-hosts';
import { expectMeeting, expectTitle } from '../pages/panel';
import { createWorld } from '../world';

const grid = 'https://calendar.google.com/calendar/u/0/r/week';

type Addresses = readonly (readonly [form: string, address: (event: SandboxEvent) => string])[];

const googleLinks: Addresses = [
  ['published link', ({ linkId }) => `/event?eid=${linkId}`],
  ['published link with a time zone', ({ linkId }) => `/event?eid=${linkId}&ctz=America/New_York`],
  ['invitation mail', ({ linkId }) => `/event?action=VIEW&eid=${linkId}&tok=MTgjb3Jn&ctz=Europe%2FLondon&es=0`],
  ['invitation mail, copied from its source', ({ linkId }) => `/event?action=VIEW&amp;eid=${linkId}&amp;es=0`],
  ['account slot', ({ linkId }) => `/u/1/r/event?eid=${linkId}`],
  ['account slot with an address', ({ linkId }) => `/u/robin@northwind-sales.example/event?eid=${linkId}`],
  ['delegated account', ({ linkId }) => `/b/1/event?eid=${linkId}`],
  ['the grid', ({ linkId }) => `/u/0/r?eid=${linkId}`],
  ['a week of the grid', ({ linkId }) => `/u/0/r/week/2026/3/9?eid=${linkId}`],
  ['classic calendar', ({ linkId }) => `/render?eid=${linkId}&sf=true&output=xml#eventpage_6`],
  ['classic calendar, two question marks', ({ linkId }) => `/render??eid=${linkId}`],
  ['padding', ({ linkId }) => `/event?eid=${padded(linkId)}`],
  ['padding, escaped', ({ linkId }) => `/event?eid=${padded(linkId).replace('=', '%3D')}&hl=en`],
  ['a bracket and a full stop at the end', ({ linkId }) => `/event?eid=${linkId}).`],
  ['a quotation mark at the end, escaped', ({ linkId }) => `/event?eid=${linkId}%22%3E`],
];

const googleEditors: Addresses = [
  ['editor', ({ linkId }) => `/u/0/r/eventedit/${linkId}`],
  ['no slot', ({ linkId }) => `/r/eventedit/${linkId}`],
  ['second account', ({ linkId }) => `/u/1/r/eventedit/${linkId}`],
  ['address slot', ({ linkId }) => `/u/robin%40northwind-sales.example/r/eventedit/${linkId}`],
  ['delegated account', ({ linkId }) => `/b/2/r/eventedit/${linkId}`],
  ['slash at the end', ({ linkId }) => `/r/eventedit/${linkId}/`],
  ['parameters', ({ linkId }) => `/u/0/r/eventedit/${linkId}?pli=1&sf=true`],
  ['the eid in the query', ({ linkId }) => `/r/eventedit?eid=${linkId}`],
  ['padding', ({ linkId }) => `/r/eventedit/${padded(linkId)}`],
  ['padding, escaped in lower case', ({ linkId }) => `/r/eventedit/${padded(linkId).replace('=', '%3d')}`],
  ['a comma at the end', ({ linkId }) => `/r/eventedit/${linkId},`],
];

const outlookItems: Addresses = [
  ...outlookHosts.map((host) => [`item on ${host}`, (event: SandboxEvent) => item(host, event)] as const),
  ['item of an account slot', ({ linkId }) => `outlook.live.com/calendar/0/item/${encodeURIComponent(linkId)}`],
  ['item in the spelling of Graph', ({ eventId }) => `outlook.office.com/calendar/item/${eventId}`],
  ['item with nothing escaped', ({ linkId }) => `outlook.office.com/calendar/item/${linkId}`],
  ['window of its own', ({ linkId }) => `outlook.office.com/calendar/deeplink/read/${encodeURIComponent(linkId)}`],
  ['window of its own, account slot', ({ eventId }) => `outlook.live.com/calendar/0/deeplink/read/${eventId}`],
  [
    'event of a group, raw slashes in the id',
    ({ linkId }) => `outlook.office.com/calendar/deeplink/read/group/northwind-sales.example/team/${linkId}`,
  ],
];

const outlookLinks: Addresses = [
  ['itemid and path', ({ linkId }) => owa(`itemid=${encodeURIComponent(linkId)}&exvsurl=1&path=/calendar/item`)],
  ['ItemID and path', ({ linkId }) => owa(`ItemID=${encodeURIComponent(linkId)}&exvsurl=1&path=/calendar/item`)],
  [
    'itemid and viewmodel',
    ({ linkId }) => owa(`itemid=${encodeURIComponent(linkId)}&viewmodel=ICalendarItemDetailsViewModelFactory`),
  ],
  [
    'ItemID and viewmodel',
    ({ linkId }) => owa(`ItemID=${encodeURIComponent(linkId)}&viewmodel=ICalendarItemDetailsViewModelFactory`),
  ],
  ['path escaped, itemid last', ({ linkId }) => owa(`path=%2Fcalendar%2Fitem&itemid=${encodeURIComponent(linkId)}`)],
  ['spelling of Graph', ({ eventId }) => owa(`itemid=${eventId}&path=/calendar/item`)],
  ['a plus that became a space', ({ linkId }) => owa(`itemid=${linkId.replaceAll('+', '%20')}&path=/calendar/item`)],
];

const tables = [
  { name: 'links of Google', addresses: googleLinks, base: 'https://calendar.google.com/calendar' },
  { name: "Google's editor", addresses: googleEditors, base: 'https://calendar.google.com/calendar' },
  { name: 'items of Outlook', addresses: outlookItems, base: 'https://' },
  { name: 'links of Outlook', addresses: outlookLinks, base: 'https://' },
];

test.for(tables)('the panel shows the meeting: $name', async ({ addresses, base }) => {
  const world = createWorld();
  const { events } = world.close;
  const pair = base.includes('google')
    ? [events.discoveryCall, events.demoCanceled]
    : [events.renewalReview, events.handoverMoved];
  await world.open(grid);
  // The panel stays open over all addresses, so each shows another event than the one before.
  for (const [index, [form, address]] of addresses.entries()) {
    const event = pair[index % 2] ?? events.discoveryCall;
    await world.host.goTo(`${base}${address(event)}`);
    await expectMeeting(event).catch((cause) => {
      throw new Error(form, { cause });
    });
  }
});

test('ids of every kind show their meeting', async () => {
  const world = createWorld();
  const { weeklySync, onboarding, kickoffYesterday, handover } = world.close.events;
  await world.open(grid);
  for (const event of [weeklySync, onboarding, kickoffYesterday, handover]) {
    await world.host.goTo(event.url);
    await expectMeeting(event);
  }
});

const { 'not-saved': notSaved, 'nothing-open': nothingOpen } = words.noEvent;

const withoutEvent: readonly { form: string; says: string; address: (event: SandboxEvent) => string }[] = [
  { form: 'new event', says: notSaved.title, address: () => 'calendar.google.com/calendar/u/0/r/eventedit' },
  {
    form: 'copy that is not saved',
    says: notSaved.title,
    address: ({ linkId }) => `calendar.google.com/calendar/u/0/r/eventedit/duplicate/${linkId}`,
  },
  {
    form: 'template of a published event',
    says: notSaved.title,
    address: ({ linkId }) => `calendar.google.com/calendar/event?action=TEMPLATE&tmeid=${linkId}&tmsrc=x%40y.example`,
  },
  {
    form: 'new event in Outlook',
    says: notSaved.title,
    address: () => 'outlook.office.com/calendar/deeplink/compose?subject=Call',
  },
  { form: 'grid', says: nothingOpen.title, address: () => 'calendar.google.com/calendar/u/0/r/week' },
  { form: 'settings', says: nothingOpen.title, address: () => 'calendar.google.com/calendar/u/0/r/settings/calendar' },
  {
    form: 'link to a whole calendar',
    says: nothingOpen.title,
    address: () => 'calendar.google.com/calendar/u/0?cid=dGVhbUBncm91cC5jYWxlbmRhci5nb29nbGUuY29t',
  },
  { form: 'grid of Outlook', says: nothingOpen.title, address: () => 'outlook.office.com/calendar/view/week' },
  { form: 'mail', says: nothingOpen.title, address: () => 'outlook.office.com/mail/' },
  {
    form: 'link to a mail, with the id in it',
    says: nothingOpen.title,
    address: ({ linkId }) => owa(`ItemID=${encodeURIComponent(linkId)}&viewmodel=ReadMessageItem`),
  },
];

test.for(withoutEvent)('without an event the popup says why: $form', async ({ form, says, address }) => {
  const world = createWorld();
  const { discoveryCall, renewalReview } = world.close.events;
  // An event first: that the popup then changes its mind shows that this very address has been read.
  await world.open(discoveryCall, { place: 'popup' });
  await expectMeeting(discoveryCall);
  await world.host.goTo(`https://${address(form.includes('mail') ? renewalReview : discoveryCall)}`);
  await expectTitle(says);
});

test('on another site the popup says that it is no calendar', async () => {
  const world = createWorld();
  await world.open('https://mail.example/', { place: 'popup' });
  await expectTitle(words.noEvent['not-a-calendar'].title);
});

/** The eid with the padding that links leave out. */
function padded(eid: string): string {
  const whole = eid.padEnd(Math.ceil(eid.length / 4) * 4, '=');
  expect(whole, 'this eid needs padding').not.toBe(eid);
  return whole;
}

function item(host: string, { linkId }: SandboxEvent): string {
  return `${host}/calendar/item/${encodeURIComponent(linkId)}`;
}

function owa(query: string): string {
  return `outlook.office365.com/owa/?${query}`;
}
