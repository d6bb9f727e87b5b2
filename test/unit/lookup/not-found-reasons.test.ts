import { describe, expect, test } from 'vitest';
import type { EventReference } from '../../../src/calendar/event-reference';
import { createGoogleReference } from '../../../src/calendar/google/google-reference';
import { parseEventUrl } from '../../../src/calendar/parse-event-url';
import type { ConnectedAccount } from '../../../src/close/people/connected-account';
import type { NotFoundReason } from '../../../src/domain/not-found-reason';
import { nearOf, whyNotFound } from '../../../src/lookup/event/not-found-reasons';
import { sandboxEvents } from '../../fakes/sample-data/sample-data';
import { now } from '../close/loopback-close';

const events = sandboxEvents(now);
const mine = 'robin@northwind-sales.example';

function google(eventId = '4k7q2m9t0v3b5c8d1e6f0g2h4j', calendarId = mine): EventReference {
  const reference = createGoogleReference(eventId, calendarId);
  if (!reference) throw new Error(`no event: ${eventId}`);
  return reference;
}

function linked(url: string): EventReference {
  const reference = parseEventUrl(url);
  if (!reference) throw new Error(`no event: ${url}`);
  return reference;
}

function account(changes: Partial<ConnectedAccount> = {}): ConnectedAccount {
  return { provider: 'google', calendars: [mine], allCalendars: false, active: true, ...changes };
}

type Case = [what: string, reference: EventReference, accounts: ConnectedAccount[] | null, reasons: NotFoundReason[]];

const usual: NotFoundReason[] = ['no-contact', 'just-booked', 'private'];
const usualInOutlook: NotFoundReason[] = ['no-contact', 'just-booked', 'newer-outlook-id', 'private'];
const renewal = linked(events.renewalReview.url);

const cases: Case[] = [
  ['an event like any other', google(), null, usual],
  ['its calendar is synced', google(), [account()], usual],
  ['its calendar is synced, written otherwise', google(), [account({ calendars: [mine.toUpperCase()] })], usual],
  [
    'a colleague syncs all calendars, perhaps this one',
    google(),
    [account({ calendars: [], allCalendars: true })],
    usual,
  ],
  [
    'its calendar is not synced',
    google(),
    [account({ calendars: ['kim@northwind.example'] })],
    ['calendar-not-connected', ...usual],
  ],
  ['its calendar’s sync is off', google(), [account({ active: false })], ['calendar-not-connected', ...usual]],
  ['nothing is connected', google(), [], ['calendar-not-connected', ...usual]],
  [
    'synced, but by another product',
    google(),
    [account({ provider: 'microsoft' })],
    ['calendar-not-connected', ...usual],
  ],
  ['holidays', google('20260216_4145', 'en.german#holiday@group.v.calendar.google.com'), [], ['never-synced']],
  ['birthdays', google('abcde', 'addressbook#contacts@group.v.calendar.google.com'), null, ['never-synced']],
  ['holidays, the older way', google('abcde', 'de@holiday.calendar.google.com'), null, ['never-synced']],
  [
    'phases of the moon',
    google('moonphase+1', 'ht3jlfaac5lfd6263ulfh4tql8@group.calendar.google.com'),
    null,
    ['never-synced'],
  ],
  ['a team’s calendar is synced like any', google('abcde', 'c_1@group.calendar.google.com'), null, usual],
  ['an imported calendar too', google('_60q30c1g', 'x@import.calendar.google.com'), null, usual],
  ['a day of an all-day series', google('abcde_20260310'), null, ['all-day']],
  ['… in a calendar nobody syncs', google('abcde_20260310'), [], ['all-day', 'calendar-not-connected']],
  ['an occurrence to come', google('abcde_20260310T100000Z'), null, usual],
  ['an occurrence of today', google('abcde_20260309T080000Z'), null, usual],
  ['one of last week was not just booked', google('abcde_20260301T100000Z'), null, ['no-contact', 'private']],
  ['Outlook', renewal, null, usualInOutlook],
  ['Outlook, connected', renewal, [account({ provider: 'microsoft', calendars: ['AQMk1'] })], usualInOutlook],
  ['Outlook, nobody connected', renewal, [account()], ['calendar-not-connected', ...usualInOutlook]],
  [
    'Outlook, connected without a calendar',
    renewal,
    [account({ provider: 'microsoft', calendars: [] })],
    ['calendar-not-connected', ...usualInOutlook],
  ],
];

describe('why Close may have no meeting, the likeliest first', () => {
  test.each(cases)('%s', (_what, reference, accounts, reasons) => {
    expect(whyNotFound(reference, { accounts, now })).toEqual(reasons);
  });
});

describe('when the event starts, as far as its link tells', () => {
  test.each<[what: string, reference: EventReference, near: string | null]>([
    ['a single event: not at all', google(), null],
    ['an occurrence of Google: to the second', google('abcde_20260310T100000Z'), '2026-03-10T10:00Z'],
    ['an all-day one: noon', google('abcde_20260310'), '2026-03-10T12:00Z'],
    ['Outlook: not at all', renewal, null],
    ['an occurrence of Outlook: noon of its day', linked(events.handover.url), '2026-03-10T12:00Z'],
  ])('%s', (_what, reference, near) => {
    expect(nearOf(reference)).toBe(near === null ? null : Date.parse(near));
  });
});
