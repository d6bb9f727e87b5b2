import { describe, expect, test } from 'vitest';
import { eventKey } from '../../../src/calendar/event-key';
import type { EventIds, EventReference } from '../../../src/calendar/event-reference';
import { toReference } from '../../../src/calendar/to-reference';
import { googleEventUrls } from '../../specimens/google-urls';
import { outlookEventUrls } from '../../specimens/outlook-urls';

const references: EventReference[] = [...googleEventUrls, ...outlookEventUrls].map(({ expected }) => expected);

const instance = {
  provider: 'google',
  eventId: '4kq2m1v8r7_20260309T150000Z',
  calendarId: 'rep@acme.example',
} as const satisfies EventIds;
const single = { provider: 'microsoft', eventId: 'AAMkADAwMDAwMDAwLTEx' } as const satisfies EventIds;

test('what follows from the ids is worked out, whatever else is there', () => {
  for (const reference of references) expect(toReference(reference)).toEqual(reference);
  const series = { id: 'other', originalStart: { date: '2020-01-01', allDay: true } };
  const more: EventIds & { series: unknown; apiKey: string } = { ...instance, series, apiKey: 'secret' };
  expect(toReference(more)).toStrictEqual({
    ...instance,
    series: { id: '4kq2m1v8r7', originalStart: { instant: Date.parse('2026-03-09T15:00:00Z') } },
    split: null,
  });
  expect(toReference({ ...instance, calendarId: 'rep@m' })).toMatchObject({ calendarId: 'rep@gmail.com' });
});

describe('cannot be ids', () => {
  test.each<{ form: string; ids: EventIds }>([
    { form: 'an empty event id', ids: { ...instance, eventId: '' } },
    { form: 'an empty calendar id', ids: { ...instance, calendarId: '' } },
    { form: 'a space in the event id', ids: { ...instance, eventId: 'a b' } },
    { form: 'a line break in the event id', ids: { ...instance, eventId: 'a\nb' } },
    { form: 'a line break at the end', ids: { ...single, eventId: `${single.eventId}\n` } },
    { form: 'text turned round in the calendar id', ids: { ...instance, calendarId: 'rep\u202e@acme.example' } },
    { form: 'half a surrogate pair', ids: { ...instance, eventId: 'a\ud800b' } },
    { form: 'an event id that is too long', ids: { ...instance, eventId: 'v'.repeat(1101) } },
    { form: 'a calendar id that is too long', ids: { ...instance, calendarId: 'v'.repeat(401) } },
    { form: 'an item id in the spelling of links', ids: { ...single, eventId: 'AAMkADAw/DAwMDAwLTEx' } },
    { form: 'an item id that climbs', ids: { ...single, eventId: 'AAMkADAw/../../me' } },
    { form: 'an item id with a parameter', ids: { ...single, eventId: 'AAMkADAwMDAw&lead_id=x' } },
    { form: 'an item id that is too long', ids: { ...single, eventId: `A${'A'.repeat(512)}` } },
  ])('$form', ({ ids }) => {
    expect(toReference(ids)).toBeNull();
  });
});

describe('eventKey', () => {
  const key = (ids: EventIds) => {
    const reference = toReference(ids);
    return reference && eventKey(reference);
  };

  test('is the same for the same event in the same calendar', () => {
    expect(key({ ...instance, calendarId: 'rep@m' })).toBe(key({ ...instance, calendarId: 'rep@gmail.com' }));
  });

  test('differs by provider, event and calendar', () => {
    const keys = [
      key(instance),
      key({ ...instance, eventId: '4kq2m1v8r7' }),
      key({ ...instance, calendarId: 'other@acme.example' }),
      key(single),
      key({ ...single, eventId: `${single.eventId}=` }),
      key({ ...single, eventId: single.eventId.toLowerCase().replace('a', 'A') }),
      key({ ...instance, eventId: single.eventId }),
    ];
    expect(keys).not.toContain(null);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is as many as there are references', () => {
    const distinct = new Set(references.map((reference) => JSON.stringify(reference)));
    expect(new Set(references.map(eventKey)).size).toBe(distinct.size);
  });
});
