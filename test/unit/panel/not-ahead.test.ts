import { describe, expect, test } from 'vitest';
import type { PanelState } from '../../../src/domain/panel-state';
import { onTick } from '../../../src/panel/auto-retry';
import { notAhead } from '../../../src/panel/states/not-ahead';
import { notFound, now } from './cards';

const YEAR = 365 * 24 * 3_600_000;
const limited: PanelState = {
  kind: 'failed',
  failure: { reason: 'rate-limited', until: now + YEAR + 5000 },
  askedAt: now + YEAR,
};

describe('a clock that was a year ahead and is right again', () => {
  test('a wait is as long as Close has said, and asks when it is over', () => {
    const wait = onTick({ state: limited, asked: false }, now);
    expect(wait).toMatchObject({ ask: false, state: { askedAt: now, failure: { until: now + 5000 } } });
    expect(onTick(wait, now + 4000).ask).toBe(false);
    expect(onTick(wait, now + 5000).ask).toBe(true);
  });

  test('the next look comes after as long as announced', () => {
    const state = notFound({ askedAt: now + YEAR, nextLookAt: now + YEAR + 30_000 });
    expect(notAhead(state, now)).toMatchObject({ askedAt: now, nextLookAt: now + 30_000 });
    expect(notAhead({ ...state, nextLookAt: null }, now)).toMatchObject({ nextLookAt: null });
  });

  test('a skeleton is not believed for longer than ever', () => {
    const wait = onTick({ state: { kind: 'loading', since: now + YEAR }, asked: false }, now);
    expect(onTick(wait, now + 15_000).ask).toBe(true);
  });
});

test.each<PanelState>([
  limited,
  notFound({ askedAt: now, nextLookAt: now + 30_000 }),
  { kind: 'found', organization: 'Northwind', leads: [], askedAt: now },
  { kind: 'needs-key' },
])('a state whose time has come stays the very same: %o', (state) => {
  expect(notAhead(state, now + 2 * YEAR)).toBe(state);
});
