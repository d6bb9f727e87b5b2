import { expect, test } from 'vitest';
import type { Meeting } from '../../../src/close/meetings/meeting';
import { bestOfEachLead } from '../../../src/lookup/event/rank';
import { meeting as record } from './records';

const meeting = (id: string, changes: Partial<Meeting>) => record({ id, ...changes });

const mine = { providerCalendarIds: ['me@example.test', 'team@example.test'] };

const cases: [what: string, meetings: Meeting[], order: string[]][] = [
  [
    'one for each lead',
    [meeting('a', {}), meeting('b', { leadId: 'lead_2' }), meeting('c', { leadId: null })],
    ['a', 'b', 'c'],
  ],
  ['two of one lead: the user’s calendar', [meeting('a', {}), meeting('b', mine)], ['b']],
  [
    'the calendar goes before the status',
    [meeting('a', { status: 'in-progress' }), meeting('b', { ...mine, status: 'canceled' })],
    ['b'],
  ],
  [
    'then the status: the live one',
    [meeting('a', { status: 'canceled' }), meeting('b', { status: 'completed' })],
    ['b'],
  ],
  ['then the nearest start', [meeting('a', { startsAt: 900 }), meeting('b', { startsAt: 90 })], ['b']],
  ['the order of the answer does not matter', [meeting('b', {}), meeting('a', {})], ['a']],
  [
    'leads in the same order as their meetings',
    [meeting('a', { status: 'canceled' }), meeting('b', { leadId: 'lead_2' })],
    ['b', 'a'],
  ],
];

test.each(cases)('%s', (_what, meetings, order) => {
  expect(bestOfEachLead(meetings, { calendarId: 'me@example.test', target: 100 }).map(({ id }) => id)).toEqual(order);
});
