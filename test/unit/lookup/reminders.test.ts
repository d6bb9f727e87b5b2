import { expect, test } from 'vitest';
import { toReminders } from '../../../src/lookup/agenda/reminders';
import { DAY_MS, HOUR_MS } from '../../../src/time/durations';
import { attendee, lead, meeting } from './records';

const timeZone = 'Europe/Berlin';
/** Midnight there. */
const midnight = Date.parse('2026-11-23T23:00:00Z');
const nine = midnight + 9 * HOUR_MS;
const mine = (answer: 'yes' | 'no') => [
  attendee({ userId: 'user_me', answer }),
  attendee({ userId: 'user_x', answer: 'no' }),
];

test('the user is reminded of an event once, however many leads it has, and of none that does not take place for them', () => {
  const rows = [
    meeting({ id: 'acti_2', leadId: 'lead_2', startsAt: nine }),
    meeting({ id: 'acti_1', startsAt: nine, title: 'Workshop', attendees: mine('yes') }),
    // Another occurrence of it, and another event at the same time.
    meeting({ id: 'acti_3', startsAt: nine + DAY_MS }),
    meeting({ id: 'acti_4', startsAt: nine, providerEventId: null, leadId: null, calendarEventUids: ['uid'] }),
    // Longer than a day, and not of whole days.
    meeting({ id: 'acti_5', startsAt: nine, endsAt: nine + 2 * DAY_MS, providerEventId: 'fair' }),
    ...(['canceled', 'declined-by-lead', 'declined-by-org', 'completed'] as const).map((status) =>
      meeting({ id: `acti_${status}`, startsAt: nine, providerEventId: status, status }),
    ),
    meeting({ id: 'acti_6', startsAt: nine, providerEventId: 'declined', attendees: mine('no') }),
    meeting({ id: 'acti_7', startsAt: midnight, endsAt: midnight + DAY_MS, providerEventId: 'holiday' }),
    meeting({ id: 'acti_8', startsAt: midnight + HOUR_MS, endsAt: midnight + 25 * HOUR_MS, providerEventId: 'utc' }),
  ];
  const leads = [lead(), lead({ id: 'lead_2', name: 'Beta' })];
  const reminders = toReminders({ meetings: rows, leads }, { userId: 'user_me', timeZone });
  expect(reminders.map(({ meetingId, title, leads: of }) => [meetingId, title, of.map(({ name }) => name)])).toEqual([
    ['acti_1', 'Workshop', ['Acme', 'Beta']],
    ['acti_4', '', []],
    ['acti_5', '', ['Acme']],
    ['acti_3', '', ['Acme']],
  ]);
  expect(new Set(reminders.map(({ key }) => key)).size).toBe(4);
});
