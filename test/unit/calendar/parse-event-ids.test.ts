import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventKey } from '../../../src/calendar/event-key';
import type { EventReference } from '../../../src/calendar/event-reference';
import { googleEventUrls } from '../../specimens/google-urls';
import { outlookEventUrls } from '../../specimens/outlook-urls';
import { anyCodePoint } from '../any-code-point';
import { parseEventReference } from './read-mark';

const references: EventReference[] = [...googleEventUrls, ...outlookEventUrls].map(({ expected }) => expected);

const instance = {
  provider: 'google',
  eventId: '4kq2m1v8r7_20260309T150000Z',
  calendarId: 'rep@acme.example',
  series: { id: '4kq2m1v8r7', originalStart: { instant: Date.parse('2026-03-09T15:00:00Z') } },
  split: null,
};
const single = { provider: 'microsoft', eventId: 'AAMkADAwMDAwMDAwLTEx', series: null };

test('whatever a link yields passes, also as JSON', () => {
  for (const reference of references) {
    expect(parseEventReference(reference)).toEqual(reference);
    expect(parseEventReference(JSON.parse(JSON.stringify(reference)))).toEqual(reference);
  }
});

test('the answer is a new object without anything more', () => {
  const parsed = parseEventReference({ ...instance, apiKey: 'secret', toString: 'x' });
  expect(parsed).not.toBe(instance);
  expect(parsed).toStrictEqual(instance);
});

describe('parts are derived from the ids, whatever the message says of them', () => {
  test.each([
    {
      form: 'another series',
      value: { ...instance, series: { id: 'other', originalStart: { date: '2020-01-01', allDay: true } } },
      parsed: instance,
    },
    { form: 'no series', value: { ...instance, series: null }, parsed: instance },
    {
      form: 'parts missing',
      value: { provider: 'google', eventId: instance.eventId, calendarId: 'rep@acme.example' },
      parsed: instance,
    },
    { form: 'parts of another shape', value: { ...instance, series: 7, split: [] }, parsed: instance },
    {
      form: 'a split that is none',
      value: { ...instance, split: { originalId: 'x', from: '2020-01-01' } },
      parsed: instance,
    },
    {
      form: 'a series that is none',
      value: { ...single, series: { id: 'AAMkother', originalStart: { date: '2020-01-01', allDay: false } } },
      parsed: single,
    },
    {
      form: 'a calendar abbreviated',
      value: { ...instance, calendarId: 'rep@m' },
      parsed: { ...instance, calendarId: 'rep@gmail.com' },
    },
  ])('$form', ({ value, parsed }) => {
    expect(parseEventReference(value)).toStrictEqual(parsed);
  });
});

describe('refused', () => {
  const inherited: unknown = Object.create(instance);
  test.each([
    { form: 'undefined', value: undefined },
    { form: 'null', value: null },
    { form: 'a string', value: JSON.stringify(instance) },
    { form: 'a number', value: 1 },
    { form: 'a function', value: () => instance },
    { form: 'an empty object', value: {} },
    { form: 'an array', value: ['google', 'a', 'b@c'] },
    { form: 'another provider', value: { ...instance, provider: 'apple' } },
    { form: 'no provider', value: { ...instance, provider: undefined } },
    { form: 'a provider in a String object', value: { ...instance, provider: Object('google') } },
    { form: 'no event id', value: { ...instance, eventId: undefined } },
    { form: 'an empty event id', value: { ...instance, eventId: '' } },
    { form: 'an event id that is no text', value: { ...instance, eventId: ['4kq2m1v8r7'] } },
    { form: 'no calendar id', value: { ...instance, calendarId: undefined } },
    { form: 'an empty calendar id', value: { ...instance, calendarId: '' } },
    { form: 'a space in the event id', value: { ...instance, eventId: 'a b' } },
    { form: 'a line break in the event id', value: { ...instance, eventId: 'a\nb' } },
    { form: 'a line break at the end', value: { ...single, eventId: `${single.eventId}\n` } },
    { form: 'text turned round in the calendar id', value: { ...instance, calendarId: 'rep\u202e@acme.example' } },
    { form: 'half a surrogate pair', value: { ...instance, eventId: 'a\ud800b' } },
    { form: 'an event id that is too long', value: { ...instance, eventId: 'v'.repeat(1101) } },
    { form: 'a calendar id that is too long', value: { ...instance, calendarId: 'v'.repeat(401) } },
    { form: 'an item id in the spelling of links', value: { ...single, eventId: 'AAMkADAw/DAwMDAwLTEx' } },
    { form: 'an item id that climbs', value: { ...single, eventId: 'AAMkADAw/../../me' } },
    { form: 'an item id with a parameter', value: { ...single, eventId: 'AAMkADAwMDAw&lead_id=x' } },
    { form: 'an item id that is too long', value: { ...single, eventId: `A${'A'.repeat(512)}` } },
    { form: 'ids that are inherited', value: inherited },
    { form: 'ids under __proto__', value: JSON.parse(`{"__proto__":${JSON.stringify(instance)}}`) },
    {
      form: '__proto__ beside the ids',
      value: JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(instance).slice(1)}`),
    },
    { form: 'constructor beside the ids', value: { ...instance, constructor: { prototype: {} } } },
    { form: 'prototype beside the ids', value: { ...instance, prototype: {} } },
  ])('$form', ({ value }) => {
    expect(parseEventReference(value)).toBeNull();
  });
});

describe('any value at all', () => {
  /** Values of every kind under the names that matter and others. */
  const message = fc.record(
    {
      provider: fc.oneof(fc.constantFrom('google', 'microsoft'), fc.anything()),
      eventId: fc.oneof(fc.string({ unit: anyCodePoint }), fc.stringMatching(/^A[\w-]{9,40}={0,2}$/), fc.anything()),
      calendarId: fc.oneof(fc.string({ unit: anyCodePoint }), fc.emailAddress(), fc.anything()),
      series: fc.anything(),
      split: fc.anything(),
      __proto__: fc.anything(),
    },
    { requiredKeys: [] },
  );

  test('is null or a reference that parses to itself', () => {
    fc.assert(
      fc.property(fc.oneof(message, fc.anything({ withNullPrototype: true })), (value) => {
        const parsed = parseEventReference(value);
        if (parsed === null) return;
        expect(parseEventReference(JSON.parse(JSON.stringify(parsed)))).toStrictEqual(parsed);
        expect(Object.keys(parsed).sort()).toEqual(
          parsed.provider === 'google'
            ? ['calendarId', 'eventId', 'provider', 'series', 'split']
            : ['eventId', 'provider', 'series'],
        );
      }),
      { numRuns: 20_000 },
    );
    expect(Object.hasOwn(Object.prototype, 'eventId')).toBe(false);
  });
});

describe('eventKey', () => {
  const key = (value: unknown) => {
    const reference = parseEventReference(value);
    return reference && eventKey(reference);
  };

  test('is the same for the same event in the same calendar', () => {
    expect(key({ ...instance, calendarId: 'rep@m' })).toBe(key({ ...instance, calendarId: 'rep@gmail.com' }));
    expect(key(single)).toBe(key({ ...single, series: {} }));
  });

  test('differs by provider, event and calendar', () => {
    const keys = [
      key(instance),
      key({ ...instance, eventId: '4kq2m1v8r7' }),
      key({ ...instance, calendarId: 'other@acme.example' }),
      key(single),
      key({ ...single, eventId: `${single.eventId}=` }),
      key({ ...single, eventId: single.eventId.toLowerCase().replace('a', 'A') }),
      key({ ...single, provider: 'google', calendarId: 'rep@acme.example' }),
    ];
    expect(keys).not.toContain(null);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is as many as there are references', () => {
    const distinct = new Set(references.map((reference) => JSON.stringify(reference)));
    expect(new Set(references.map(eventKey)).size).toBe(distinct.size);
  });
});
