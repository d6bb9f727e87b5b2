import { describe, expect, test } from 'vitest';
import { type MeetingSearch, meetingSearchParams } from '../../../src/close/meetings/meeting-search';

describe('the four searches of https://developer.close.com/api/resources/activities/meetings/search', () => {
  test.each<[MeetingSearch, string]>([
    [{ eventId: 'EVENT_ID' }, 'provider_calendar_event_id=EVENT_ID'],
    [
      { eventId: 'EVENT_ID', startsAt: Date.UTC(2023, 8, 19, 15) },
      'provider_calendar_event_id=EVENT_ID&starts_at=2023-09-19T15%3A00%3A00',
    ],
    [
      { eventId: 'EVENT_ID', calendarId: 'CALENDAR_ID' },
      'provider_calendar_event_id=EVENT_ID&provider_calendar_id=CALENDAR_ID',
    ],
    [
      {
        eventId: 'EVENT_ID',
        calendarType: 'google',
        startsFrom: Date.UTC(2023, 8, 20),
        startsBefore: Date.UTC(2023, 8, 21),
        leadId: 'LEAD_ID',
      },
      'provider_calendar_event_id=EVENT_ID&provider_calendar_type=google&starts_at__gte=2023-09-20T00%3A00%3A00&starts_at__lt=2023-09-21T00%3A00%3A00&lead_id=LEAD_ID',
    ],
  ])('%j', (search, query) => {
    expect(meetingSearchParams(search).toString()).toBe(query);
  });
});

test.each([
  ['AAMkAD-_x=', 'AAMkAD-_x%3D'],
  ['AAMkAFRAA==', 'AAMkAFRAA%3D%3D'],
  ['moonphase+1516832400000', 'moonphase%2B1516832400000'],
  ['h@0203488a', 'h%400203488a'],
  ['a%3Db', 'a%253Db'],
  ['a/b&c#d', 'a%2Fb%26c%23d'],
])('the id %j is percent-encoded exactly once', (eventId, encoded) => {
  expect(meetingSearchParams({ eventId }).toString()).toBe(`provider_calendar_event_id=${encoded}`);
});

test('a bound that is no instant is left out', () => {
  const params = meetingSearchParams({ eventId: 'E', startsFrom: Number.NaN, startsBefore: Number.POSITIVE_INFINITY });
  expect(params.toString()).toBe('provider_calendar_event_id=E');
});
