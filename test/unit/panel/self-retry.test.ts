import { describe, expect, test } from 'vitest';
import type { PanelState } from '../../../src/domain/panel-state';
import { onState, onTick, repaintEvery, type Wait } from '../../../src/panel/auto-retry';
import { brief, card, notFound, now } from './cards';

const limited = (until: number): PanelState => ({
  kind: 'failed',
  failure: { reason: 'rate-limited', until },
  askedAt: 0,
});
const loading = (since: number): PanelState => ({ kind: 'loading', since });
const fresh = (state: PanelState): Wait => ({ state, asked: false });

/** Beats once a second, as the clock does while something is awaited. */
function beat(wait: Wait, from: number, to: number) {
  const askedAt: number[] = [];
  let now = from;
  let last = wait;
  for (; now <= to; now += 1000) {
    const { ask, ...next } = onTick(last, now);
    if (ask) askedAt.push(now);
    last = next;
  }
  return { askedAt, state: last.state };
}

describe('a countdown', () => {
  test('asks once when it is over, and not before', () => {
    expect(beat(fresh(limited(24_000)), 0, 60_000).askedAt).toEqual([24_000]);
  });

  test('that is over on arrival asks on the next beat, never at once', () => {
    const wait = onState(fresh(loading(0)), limited(-5_000));
    expect(wait).toEqual(fresh(limited(-5_000)));
    expect(beat(wait, 1000, 5_000).askedAt).toEqual([1000]);
  });

  test('starts over with the next limit', () => {
    const { state } = beat(fresh(limited(1000)), 0, 2000);
    const again = onState(onState({ state, asked: true }, loading(2000)), limited(9000));
    expect(beat(again, 3000, 20_000).askedAt).toEqual([9000]);
  });
});

test('a look that is announced is asked for once; where none is announced, nothing is', () => {
  expect(beat(fresh(notFound({ askedAt: 0, nextLookAt: 24_000 })), 0, 60_000).askedAt).toEqual([24_000]);
  expect(beat(fresh(notFound({ askedAt: 0, nextLookAt: null })), 0, 60_000).askedAt).toEqual([]);
});

describe('a skeleton', () => {
  test('is asked about once after 15 s, and ends in words after 15 s more', () => {
    const { askedAt, state } = beat(fresh(loading(0)), 0, 60_000);
    expect(askedAt).toEqual([15_000]);
    expect(state).toEqual({ kind: 'failed', failure: { reason: 'timed-out' }, askedAt: 30_000 });
  });

  test('that follows a skeleton is the same wait', () => {
    const wait = onState({ state: loading(15_000), asked: true }, loading(15_050));
    expect(beat(wait, 16_000, 60_000).askedAt).toEqual([]);
  });

  test('ends with an answer', () => {
    const answered = onState({ state: loading(15_000), asked: true }, { kind: 'needs-key' });
    expect(answered.asked).toBe(false);
    expect(beat(answered, 16_000, 60_000)).toEqual({ askedAt: [], state: { kind: 'needs-key' } });
  });
});

describe('a meeting of which something never comes', () => {
  const at = (askedAt: number, one = card()): PanelState => ({
    kind: 'found',
    organization: 'Northwind Sales',
    leads: [one],
    askedAt,
  });
  const lacking = (askedAt: number) => at(askedAt, card({ brief: brief({ story: { kind: 'loading' } }) }));

  test('is asked about once, and then has no skeleton any more', () => {
    const { askedAt, state } = beat(fresh(lacking(0)), 0, 60_000);
    expect(askedAt).toEqual([15_000]);
    expect(state).toMatchObject({ kind: 'found', leads: [{ brief: { story: { kind: 'failed' } } }] });
  });

  test('is the same wait when it comes again as little whole', () => {
    const wait = onState({ state: lacking(0), asked: true }, lacking(15_050));
    expect(beat(wait, 16_000, 90_000).askedAt).toEqual([]);
  });

  test('is not asked about when it is whole', () => {
    expect(beat(fresh(at(0)), 0, 60_000).askedAt).toEqual([]);
  });
});

test.each<[PanelState, number]>([
  [loading(0), 1000],
  [limited(9), 1000],
  [{ kind: 'failed', failure: { reason: 'offline' }, askedAt: 0 }, 15_000],
  [{ kind: 'needs-key' }, 15_000],
  [notFound(), 15_000],
  [notFound({ nextLookAt: now + 24_000 }), 1000],
])('%o is painted anew every %i ms', (state, every) => {
  expect(repaintEvery(state)).toBe(every);
});
