import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePageEvent } from '../../../src/calendar/page-event';
import { toReference } from '../../../src/calendar/to-reference';
import {
  encodeEid,
  googleEventUrls,
  googleMarks,
  googleOtherUrls,
  googleUnsavedUrls,
} from '../../specimens/google-urls';
import { outlookEventUrls, outlookMarks, outlookOtherUrls, outlookUnsavedUrls } from '../../specimens/outlook-urls';
import { anyCodePoint } from '../any-code-point';

const ids = { provider: 'google', eventId: '4kq2m1v8r7', calendarId: 'rep@acme.example' };
const mark = encodeEid('4kq2m1v8r7 rep@acme.example');
const other = encodeEid('other rep@acme.example');
const address = `https://calendar.google.com/calendar/u/0/r/eventedit/${mark}`;
const week = 'https://calendar.google.com/calendar/u/0/r/week';
const said = { provider: 'google', address: '', mark };

const read = (message: unknown) => {
  const found = parsePageEvent(message);
  return found && toReference(found);
};

test('an event is read from its address, and from the mark of its card', () => {
  for (const { url, expected } of [...googleEventUrls, ...outlookEventUrls])
    expect(read({ provider: expected.provider, address: url, mark: '' }), url).toEqual(expected);
  for (const { mark, expected } of googleMarks)
    expect(read({ provider: 'google', address: '', mark }), mark).toEqual(expected);
  for (const { mark, expected } of outlookMarks)
    expect(read({ provider: 'microsoft', address: '', mark }), mark).toEqual(expected);
});

test('addresses without a saved event name none', () => {
  for (const { url } of [...googleOtherUrls, ...googleUnsavedUrls])
    expect(read({ provider: 'google', address: url, mark: '' }), url).toBeNull();
  for (const { url } of [...outlookOtherUrls, ...outlookUnsavedUrls])
    expect(read({ provider: 'microsoft', address: url, mark: '' }), url).toBeNull();
});

test('the address goes before the mark, which counts where it names nothing', () => {
  expect(parsePageEvent({ ...said, address, mark: other })).toEqual(ids);
  expect(parsePageEvent({ ...said, address: week })).toEqual(ids);
  expect(parsePageEvent({ ...said, address: 'no address' })).toEqual(ids);
});

test('the answer is a new object without anything more', () => {
  expect(parsePageEvent({ ...said, address, apiKey: 'secret', eventId: 'x', toString: 'x' })).toStrictEqual(ids);
});

test('one calendar speaks of its own events only', () => {
  expect(parsePageEvent({ provider: 'microsoft', address, mark: '' })).toBeNull();
});

describe('no event', () => {
  const inherited: unknown = Object.create(said);
  test.each([
    { form: 'undefined', value: undefined },
    { form: 'null', value: null },
    { form: 'a string', value: JSON.stringify(said) },
    { form: 'a number', value: 1 },
    { form: 'a function', value: () => said },
    { form: 'an empty object', value: {} },
    { form: 'an array', value: ['google', address, mark] },
    { form: 'another provider', value: { ...said, provider: 'apple' } },
    { form: 'no provider', value: { ...said, provider: undefined } },
    { form: 'a provider in a String object', value: { ...said, provider: Object('google') } },
    { form: 'nothing said', value: { provider: 'google' } },
    { form: 'a mark that is no text', value: { ...said, mark: [mark] } },
    { form: 'an address that is no text', value: { provider: 'google', address: new URL(address) } },
    { form: 'a mark that is too long', value: { ...said, mark: encodeEid(`${'v'.repeat(2000)} a@b.c`) } },
    { form: 'an address without end', value: { provider: 'google', address: address + '&'.repeat(10_000) } },
    { form: 'another site', value: { provider: 'google', address: address.replace('.com', '.com.evil.example') } },
    { form: 'ids in place of what says them', value: ids },
    { form: 'what is inherited', value: inherited },
    { form: 'what is under __proto__', value: JSON.parse(`{"__proto__":${JSON.stringify(said)}}`) },
    {
      form: '__proto__ beside what is said',
      value: JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(said).slice(1)}`),
    },
    { form: 'constructor beside what is said', value: { ...said, constructor: { prototype: {} } } },
    { form: 'prototype beside what is said', value: { ...said, prototype: {} } },
  ])('$form', ({ value }) => {
    expect(parsePageEvent(value)).toBeNull();
  });
});

test('of any value at all something is said that can be ids, or nothing', () => {
  const text = fc.oneof(fc.string({ unit: anyCodePoint }), fc.webUrl(), fc.anything());
  const message = fc.record(
    {
      provider: fc.oneof(fc.constantFrom('google', 'microsoft'), fc.anything()),
      address: fc.oneof(fc.constantFrom(address, week), text),
      mark: fc.oneof(fc.stringMatching(/^A[\w-]{9,40}={0,2}$/), fc.constantFrom(mark, other), text),
      timeZone: text,
      __proto__: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(message, fc.anything({ withNullPrototype: true })), (value) => {
      const found = parsePageEvent(value);
      if (found === null) return;
      const keys = Object.keys(found).filter((key) => key !== 'timeZone');
      expect(keys).toEqual(
        found.provider === 'google' ? ['provider', 'eventId', 'calendarId'] : ['provider', 'eventId'],
      );
    }),
    { numRuns: 5000 },
  );
  expect(Object.hasOwn(Object.prototype, 'eventId')).toBe(false);
});
