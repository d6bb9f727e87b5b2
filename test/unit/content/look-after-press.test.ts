import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookAfterPress } from '../../../src/content/cards/look-after-press';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a press is looked after for about a second, ever less often', () => {
  const times: number[] = [];
  const onEnd = vi.fn();
  const start = Date.now();
  lookAfterPress(() => void times.push(Date.now() - start), onEnd)();
  vi.runAllTimers();
  expect(times[0]).toBe(16);
  expect(times).toHaveLength(14);
  expect(times.at(-1)).toBeLessThan(1100);
  expect(onEnd).toHaveBeenCalledTimes(1);
});

test('what was found is not looked for any more, until the next press', () => {
  const look = vi.fn(() => look.mock.calls.length % 2 === 0);
  const onEnd = vi.fn();
  const press = lookAfterPress(look, onEnd);
  press();
  vi.runAllTimers();
  expect(look).toHaveBeenCalledTimes(2);
  expect(onEnd).toHaveBeenCalledTimes(1);
  press();
  vi.runAllTimers();
  expect(look).toHaveBeenCalledTimes(4);
});
