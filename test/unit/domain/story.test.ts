import { expect, test } from 'vitest';
import type { StoryItem } from '../../../src/domain/story/story';
import { lastTouch, meetingBefore } from '../../../src/domain/story/story';
import { call, change, email, note, other, pastMeeting, sms } from '../panel/story';

test.each<[string, StoryItem, boolean]>([
  ['an e-mail', email(), true],
  ['an e-mail that could not be sent', email({ status: 'error' }), false],
  ['a text message', sms(), true],
  ['a call', call(), true],
  ['a note', note(), true],
  ['a meeting', pastMeeting(), true],
  ['a meeting that was canceled', pastMeeting({ status: 'canceled' }), false],
  ['a meeting that the lead declined', pastMeeting({ status: 'declined-by-lead' }), false],
  ['another status', change('status'), false],
  ['another stage', change('stage'), false],
  ['what came later than this code', other('Hologram'), true],
])('%s is a touch: %#', (_, item, is) => {
  expect(lastTouch([item, note({ id: 'acti_older' })])?.id).toBe(is ? item.id : 'acti_older');
});

test('the meeting before is the last one that took place before this one', () => {
  const tour = pastMeeting({ id: 'acti_tour', startsAt: 200 });
  const items = [
    note(),
    pastMeeting({ id: 'acti_later', startsAt: 400 }),
    pastMeeting({ id: 'acti_this', startsAt: 300 }),
    pastMeeting({ id: 'acti_off', startsAt: 250, status: 'canceled' }),
    pastMeeting({ id: 'acti_first', startsAt: 100 }),
    tour,
  ];
  expect(meetingBefore(items, { id: 'acti_this', startsAt: 301 })).toBe(tour);
  expect(meetingBefore(items, { id: 'acti_this', startsAt: 100 })).toBeNull();
});
