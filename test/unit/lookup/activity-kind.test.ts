import { expect, test } from 'vitest';
import type { Activity } from '../../../src/close/activities/activity';
import { activityKind, toLastActivity } from '../../../src/lookup/cards/activity-kind';

const cases: [type: string, direction: Activity['direction'], answered: boolean | null, kind: string][] = [
  ['Email', 'out', null, 'email-sent'],
  ['Email', 'in', null, 'email-received'],
  ['Email', null, null, 'other'],
  ['SMS', 'out', null, 'sms-sent'],
  ['SMS', 'in', null, 'sms-received'],
  ['Call', 'out', true, 'call-made'],
  ['Call', 'out', false, 'call-made'],
  ['Call', 'in', true, 'call-received'],
  ['Call', 'in', null, 'call-received'],
  ['Call', 'in', false, 'call-missed'],
  ['Call', null, false, 'other'],
  ['Note', null, null, 'note'],
  ['Meeting', null, null, 'meeting'],
  ['LeadStatusChange', null, null, 'other'],
  ['SomethingNew', 'in', null, 'other'],
];

test.each(cases)('%s, %s, answered: %s', (type, direction, answered, kind) => {
  expect(activityKind({ at: 0, type, direction, answered, userName: null })).toBe(kind);
});

test('the line about a lead’s last activity', () => {
  const note = { at: 5, type: 'Note', direction: null, answered: null, userName: 'Robin Rep' };
  expect(toLastActivity(note)).toEqual({ kind: 'known', at: 5, what: 'note', by: 'Robin Rep' });
  expect(toLastActivity(null)).toEqual({ kind: 'none' });
});
