import { describe, expect, test } from 'vitest';
import { HOUR, MIDNIGHT } from '../../simulation/company';
import { createLimiter, groupOf, knownLimits } from '../../simulation/limits';
import { allMeasures } from '../../simulation/measures';
import { drawPlot } from '../../simulation/plot';
import { tables } from '../../simulation/report';
import { playScene, type Scene } from '../../simulation/scenes';
import { installVirtualClock } from '../../simulation/virtual-clock';

const SEED = 5;
/** It computes for a second, and a busy machine takes a multiple of that. */
const BUSY_MS = 300_000;
/** A few reps until shortly after nine, of a company of so many. */
const scene = (standFor: number, measures: Partial<Scene['measures']> = {}): Scene => ({
  reps: 10,
  standFor,
  until: MIDNIGHT + 9.1 * HOUR,
  measures: { ...allMeasures, ...measures },
});

describe('a small company at nine', () => {
  test(
    'is the same for the same seed, asks Close through the real worker, and is refused nothing',
    async () => {
      const summary = await playScene(scene(10), SEED);
      expect(summary).toMatchObject({ refusedShare: 0, waited: 0, ownAtOnceShare: 1 });
      expect(summary.groups.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['GET /activity/meeting/', 'GET /activity/', 'GET /lead/', 'POST /data/search/']),
      );
      expect(await playScene(scene(10), SEED)).toEqual(summary);
      // The process has its own timers back: none of a virtual clock would run now.
      await new Promise((resolve) => setTimeout(resolve));
    },
    BUSY_MS,
  );

  test(
    'with a far too small share of the limits it is refused, and waits',
    async () => {
      const summary = await playScene(scene(10_000), SEED);
      expect(summary.refusedShare).toBeGreaterThan(0.01);
      expect(summary.waited).toBeGreaterThan(0);
      expect(tables(new Map([['all measures', summary]]))).toContain('| 500 for 10,000 |');
    },
    BUSY_MS,
  );

  test(
    'without the agenda no event is there before Close has answered',
    async () => {
      expect(await playScene(scene(10, { agenda: false }), SEED)).toMatchObject({ ownAtOnceShare: 0 });
    },
    BUSY_MS,
  );
});

describe('limits', () => {
  test('count what goes to the same endpoints together, and say when the next window begins', () => {
    const paths = [
      '/lead/',
      '/lead/lead_r1m1/',
      '/custom_field_schema/lead/',
      '/data/search/',
      '/activity/meeting/acti_1/',
    ];
    expect(paths.map((path) => groupOf('GET', path, 'fine'))).toEqual([
      'GET /lead/',
      'GET /lead/',
      'GET /custom_field_schema/',
      'GET /data/search/',
      'GET /activity/meeting/',
    ]);
    expect(groupOf('GET', '/activity/meeting/', 'coarse')).toBe('GET /activity/');
    const limiter = createLimiter({ ...knownLimits, keyPerSecond: 1, organizationPerSecond: 1.5, windowSeconds: 2 });
    const admit = (key: string, now: number) => limiter.admit('GET /lead/', key, now);
    expect([admit('a', 0), admit('a', 10), admit('b', 20)]).toEqual([null, null, null]);
    expect(admit('a', 500)).toEqual({ limit: 2, reset: 1.5 });
    expect(admit('b', 500)).toEqual({ limit: 3, reset: 1.5 });
    expect(admit('b', 2000)).toBeNull();
  });
});

test('the clock runs the timers in their order, those that are set meanwhile too, and none that was cancelled', async () => {
  const clock = installVirtualClock(1000, () => 0.5);
  try {
    const ran: string[] = [];
    const note = (name: string) => () => void ran.push(`${name} ${Date.now()}`);
    setTimeout(note('late'), 50);
    setTimeout(note('soon'), 10);
    clearTimeout(setTimeout(note('never'), 20));
    setTimeout(async () => {
      await Promise.resolve();
      setTimeout(note('then'), 5);
    }, 30);
    await clock.runUntil(1100);
    expect(ran).toEqual(['soon 1010', 'then 1035', 'late 1050']);
    expect([Date.now(), Math.random()]).toEqual([1100, 0.5]);
  } finally {
    clock.restore();
  }
});

test('a plot has its title for those who do not see it, and follows a dark page', () => {
  const svg = drawPlot({
    title: 'Requests',
    lines: [
      {
        name: 'all',
        tone: 'strong',
        points: [
          [0, 1],
          [10, 200],
        ],
      },
    ],
    x: { from: 0, to: 10, ticks: [[5, 'noon']] },
    y: { to: 100, ticks: [50], unit: 'a second' },
  });
  expect(svg).toMatch(/<title>Requests<\/title>[\s\S]*prefers-color-scheme:dark/);
  expect(svg).toContain('M52 283.6L824 44');
});
