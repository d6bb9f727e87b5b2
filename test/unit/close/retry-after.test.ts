import { describe, expect, test } from 'vitest';
import { parseRetryAfter } from '../../../src/close/http/retry-after';

const now = Date.UTC(2026, 2, 9, 10);

describe('seconds to wait after a 429', () => {
  test.each<[string, Record<string, string>, number]>([
    [
      'as documented: the decimal of RateLimit',
      { RateLimit: 'limit=100, remaining=0, reset=1.4', 'retry-after': '2' },
      1.4,
    ],
    ['a whole reset', { RateLimit: 'limit=100, remaining=50, reset=5' }, 5],
    ['quota left and throttled all the same', { RateLimit: 'limit=100, remaining=37, reset=3' }, 3],
    ['reset first and alone', { RateLimit: 'reset=7' }, 7],
    ['without blanks', { RateLimit: 'limit=100,remaining=0,reset=2.5' }, 2.5],
    ['retry-after alone', { 'retry-after': '2' }, 2],
    ['nonsense, then retry-after', { RateLimit: 'nonsense', 'retry-after': '4' }, 4],
    ['a reset that is no number, then retry-after', { RateLimit: 'reset=1.2.3', 'retry-after': '4' }, 4],
    ['a negative reset, then retry-after', { RateLimit: 'reset=-1', 'retry-after': '4' }, 4],
    ['another word that ends so', { RateLimit: 'prereset=9', 'retry-after': '4' }, 4],
    ['a date', { 'retry-after': 'Mon, 09 Mar 2026 10:00:30 GMT' }, 30],
    ['a date that is over', { 'retry-after': 'Mon, 09 Mar 2026 09:59:00 GMT' }, 0],
    ['no header at all', {}, 5],
    ['nonsense everywhere', { RateLimit: 'nonsense', 'retry-after': 'soon' }, 5],
    ['a negative retry-after', { 'retry-after': '-3' }, 5],
    ['empty headers', { RateLimit: '', 'retry-after': '' }, 5],
    ['a day', { 'retry-after': '86400' }, 300],
    ['a number beyond all numbers', { RateLimit: `reset=${'9'.repeat(400)}` }, 300],
  ])('%s', (_, headers, seconds) => {
    expect(parseRetryAfter(new Headers(headers), now)).toBe(seconds);
  });
});
