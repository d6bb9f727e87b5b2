import { describe, expect, test } from 'vitest';
import { decodePart, parseParameter } from '../../../src/calendar/links/url-parts';

describe('parseParameter', () => {
  test.each([
    { search: '?eid=abc', value: 'abc' },
    { search: '?a=1&eid=abc&b=2', value: 'abc' },
    { search: '??eid=abc', value: 'abc' },
    { search: '?a=1&amp;eid=abc', value: 'abc' },
    { search: '?amp;?amp;eid=abc', value: 'abc' },
    { search: '?EID=abc', value: 'abc' },
    { search: '?eid=first&eid=second', value: 'first' },
    { search: '?eid=a+b%2Bc%20d', value: 'a+b+c d' },
    { search: '?eid=abc==', value: 'abc==' },
    { search: '?eid=', value: '' },
    { search: '?eid', value: null },
    { search: '?eidx', value: null },
    { search: '?=abc', value: null },
    { search: '?xeid=abc', value: null },
    { search: '?eidx=abc', value: null },
    { search: '?eid=%', value: null },
    { search: '', value: null },
  ])('$search', ({ search, value }) => {
    expect(parseParameter(new URL(`https://calendar.google.com/${search}`), 'eid')).toBe(value);
  });
});

describe('decodePart', () => {
  test.each([
    { part: 'a%2Fb', text: 'a/b' },
    { part: 'a+b', text: 'a+b' },
    { part: '%F0%9F%8E%89', text: '🎉' },
    { part: '%', text: null },
    { part: '%E0%A4', text: null },
  ])('$part', ({ part, text }) => {
    expect(decodePart(part)).toBe(text);
  });
});
