import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draftView } from '../../../../src/panel/drafts/machine/draft-view';
import type { CloseMood } from './model-worker';
import { textOf, wordsOf } from './model-worker';
import { type ModelPanel, modelWorld, openPanel, pass, settle, type World, watch } from './model-world';

type Command = fc.AsyncCommand<{ rateLimits: number }, World>;

/** Something that may happen at any time; what it needs and does not find makes it nothing. */
function command(name: string, run: (world: World, model: { rateLimits: number }) => void): Command {
  return {
    check: () => true,
    toString: () => name,
    async run(model, world) {
      run(world, model);
      await pass(0);
      watch(world, model.rateLimits);
    },
  };
}

function pick<Value>(all: readonly Value[], index: number): Value | undefined {
  return all[index % Math.max(all.length, 1)];
}

const moods: CloseMood[] = ['ok', 'ok', 'ok', 'rate-limited', 'invalid', 'lost-made', 'lost-unmade', 'crash'];

/** Of a panel that is open. */
const onPanel = (name: string, act: (panel: ModelPanel, world: World) => unknown) =>
  fc.nat(3).map((index) =>
    command(`${name}(${index})`, (world) => {
      const panel = pick(world.panels, index);
      if (panel) act(panel, world);
    }),
  );

/** For a moment all goes well, so that what follows finds something that is kept. */
const smoothly: Command = {
  check: () => true,
  toString: () => 'all goes well',
  async run(model, world) {
    await settle(world, 3);
    watch(world, model.rateLimits);
  },
};

const commands = [
  onPanel('type', (panel) => panel.type()),
  onPanel('type', (panel) => panel.type()),
  onPanel('press', (panel) => panel.press(false)),
  onPanel('press again', (panel) => panel.machine().sending.kind === 'uncertain' && panel.press(true)),
  onPanel('check', (panel) => panel.check()),
  onPanel('blur', (panel) => panel.sync.flush()),
  onPanel('hide', (panel) => panel.sync.leave()),
  onPanel('refresh', (panel) => panel.sync.refresh()),
  onPanel('discard', (panel) => panel.discard()),
  onPanel('take', (panel) => panel.take()),
  onPanel('close', (panel, world) => {
    panel.sync.leave();
    world.network.close(panel.id);
    world.panels = world.panels.filter((one) => one !== panel);
  }),
  fc.constantFrom(...moods.filter((mood) => mood !== 'ok')).map((mood) =>
    command(`Close says ${mood}`, (world, model) => {
      const message = world.network.workable().find(({ kind, at }) => kind === 'send' && at === 'posted');
      if (message && mood === 'rate-limited') model.rateLimits++;
      message?.work(mood);
    }),
  ),
  fc.constant(smoothly),
  fc.constant(smoothly),
  fc.constant(smoothly),
  fc.constant(command('open', (world) => world.panels.length < 2 && openPanel(world))),
  fc.tuple(fc.nat(9), fc.constantFrom(...moods)).map(([index, mood]) =>
    command(`work(${index}, ${mood})`, (world, model) => {
      const message = pick(world.network.workable(), index);
      if (message?.kind === 'send' && message.at === 'posted' && mood === 'rate-limited') model.rateLimits++;
      message?.work(mood);
    }),
  ),
  fc.nat(9).map((index) => command(`answer(${index})`, (world) => pick(world.network.done(), index)?.answer())),
  fc.nat(9).map((index) => command(`work twice(${index})`, (world) => pick(world.network.done(), index)?.work('ok'))),
  fc.nat(9).map((index) =>
    command(`lose(${index})`, ({ network }) => {
      // What a page has posted before it is gone arrives.
      const open = network.all().filter(({ panel }) => !network.isClosed(panel));
      pick(open, index)?.lose();
    }),
  ),
  fc.constant(
    command('worker restarts', ({ network }) => {
      for (const message of network.all().filter(({ panel }) => !network.isClosed(panel))) message.lose();
    }),
  ),
  fc.constantFrom(5, 20, 150, 700, 1000, 2500).map(
    (milliseconds): Command => ({
      check: () => true,
      toString: () => `pass(${milliseconds})`,
      async run(model, world) {
        await pass(milliseconds);
        watch(world, model.rateLimits);
      },
    }),
  ),
];

/** The worker is well and Close answers: what is on screen gets there, by what the panel offers. */
async function wayOut(panel: ModelPanel, world: World) {
  for (let press = 0; press < 6 && panel.screen() !== ''; press++) {
    const { kind } = panel.machine().sending;
    if (kind === 'uncertain' && press % 2 === 0) void panel.check();
    else void panel.press(kind === 'uncertain');
    await settle(world);
    panel.sync.refresh();
    await settle(world);
  }
  expect(panel.screen(), `a way out of ${panel.machine().sending.kind}`).toBe('');
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(['lead-note', 'meeting-note'] as const)('whatever happens between panels and worker, of a %s', (kind) => {
  test('no word is lost, and nothing is sent that the user did not say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(2), fc.commands(commands, { maxCommands: 60, size: 'max' }), async (begun, some) => {
        vi.clearAllTimers();
        const world = modelWorld(kind);
        const model = { rateLimits: 0 };
        const first = openPanel(world);
        if (begun > 0) first.type();
        if (begun > 0) await settle(world);
        // Both show the same draft.
        if (begun > 1) openPanel(world);
        if (begun > 1) await settle(world);
        await fc.asyncModelRun(() => ({ model, real: world }), some);
        await settle(world);
        watch(world, model.rateLimits);
        for (const panel of world.panels) panel.sync.refresh();
        await settle(world);
        for (const panel of world.panels) {
          expect(draftView(panel.machine())).toMatchObject({ unkept: false, loaded: true });
          // Another panel may have gone on from what this one only shows.
          const mine = wordsOf(panel.screen()).filter((word) => world.alive.has(word));
          const kept = [...world.worker.drafts.values()].map(({ content }) => textOf(content));
          const whole = [...kept, ...world.worker.posts].filter((text) =>
            mine.every((word) => wordsOf(text).includes(word)),
          );
          if (mine.length > 0) expect(whole, `"${panel.screen()}" is kept in one piece`).not.toEqual([]);
        }
        for (const panel of world.panels) await wayOut(panel, world);
        watch(world, model.rateLimits);
      }),
      { numRuns: Number(process.env.RUNS ?? 800) },
    );
    // Thousands of steps; how long they take is no part of what is said here.
  }, 300_000);
});
