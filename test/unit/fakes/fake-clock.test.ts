import { expect, onTestFinished, test, vi } from 'vitest';
import { installClock } from '../../../playground/fake-clock';

/** A clock over timers that stand still themselves. */
function clockThatIs(stopped: boolean) {
  vi.useFakeTimers();
  const clock = installClock({ stopped });
  onTestFinished(() => {
    clock.remove();
    vi.useRealTimers();
  });
  const came: number[] = [];
  for (const wait of [999, 1000, 3000]) setTimeout(() => came.push(wait), wait);
  return { clock, came };
}

test('on a stopped clock what waits for a second or longer comes when it is turned, and not by itself', () => {
  const { clock, came } = clockThatIs(true);
  vi.advanceTimersByTime(60_000);
  expect(came).toEqual([999]);
  expect(clock.untilNext()).toBe(1000);
  clock.turn(2000);
  expect(came).toEqual([999, 1000]);
  expect(clock.untilNext()).toBe(1000);
  clock.turn(1000);
  expect(came).toEqual([999, 1000, 3000]);
  expect(clock.untilNext()).toBe(Number.POSITIVE_INFINITY);
});

test('on one that goes all of it comes by itself, and earlier when it is turned', () => {
  const { clock, came } = clockThatIs(false);
  vi.advanceTimersByTime(1000);
  expect(came).toEqual([999, 1000]);
  clock.turn(2000);
  expect(came).toEqual([999, 1000, 3000]);
});
