import { expect, vi } from 'vitest';
import type { DraftContent } from '../../../../src/domain/draft';
import { Meant } from '../../../../src/panel/drafts/context/meant';
import { type DraftMachine, emptyDraft } from '../../../../src/panel/drafts/machine/draft-state';
import { createDraftSync, type DraftSync } from '../../../../src/panel/drafts/sync/draft-sync';
import { modelNetwork } from './model-network';
import { type ModelKind, type ModelWorker, modelWorker, textOf, wordsOf } from './model-worker';

export type ModelPanel = {
  id: number;
  sync: DraftSync;
  press(again: boolean): Promise<void>;
  screen(): string;
  machine(): DraftMachine;
  /** One more word, at the end. */
  type(): void;
  check(): Promise<void>;
  discard(): Promise<void>;
  /** The newest of the other drafts, in place of this one. */
  take(): Promise<void>;
};

/** A control on a page: what its user sees, and what they did. It knows of the machine only what a control is told. */
function panelOf(world: World, id: number): ModelPanel {
  const { network, kind } = world;
  let ids = 0;
  const sync = createDraftSync({
    writer: network.writerOf(id),
    kind,
    subject: 'lead_1',
    about: () => ({ title: 'Acme', leadName: null, startsAt: null }),
    newId: () => `panel${id}-${++ids}`,
  });
  let screen = '';
  let machine: DraftMachine = emptyDraft;
  const content = (html: string): DraftContent =>
    kind === 'lead-note'
      ? { kind, leadId: 'lead_1', html }
      : { kind, meetingId: 'lead_1', leadId: null, html, base: { html: null, updatedAt: null } };
  sync.start((next) => {
    const { gone, loaded } = machine;
    machine = next;
    if (next.gone > gone) screen = '';
    if (next.loaded && !loaded && screen === '' && next.draft) screen = textOf(next.draft.content);
  });
  /** What was typed meanwhile stays. */
  const empty = () => {
    if (machine.typed === null) screen = '';
  };
  const press = async (again: boolean) => {
    world.presses++;
    const result = await sync.send(new Meant(), { again });
    if (result.ok) empty();
  };
  return {
    id,
    sync,
    press,
    screen: () => screen,
    machine: () => machine,
    type() {
      const word = `w${++world.words}`;
      world.alive.add(word);
      screen = [...wordsOf(screen), word].join(' ');
      sync.keep(content(screen));
    },
    async check() {
      const result = await sync.check();
      if (result?.ok) empty();
    },
    async discard() {
      for (const word of wordsOf(screen)) world.alive.delete(word);
      if (await sync.discard(new Meant())) empty();
    },
    async take() {
      const [other] = machine.others;
      if (other && (await sync.take(other))) screen = textOf(other.content);
    },
  };
}

/** Panels, a worker, and what is between them. */
export type World = {
  kind: ModelKind;
  worker: ModelWorker;
  network: ReturnType<typeof modelNetwork>;
  /** Numbers the words, each of which is typed once. */
  words: number;
  /** Typed, and not discarded by their user. */
  alive: Set<string>;
  presses: number;
  panels: ModelPanel[];
  opened: number;
};

export function modelWorld(kind: ModelKind): World {
  const worker = modelWorker(kind);
  const network = modelNetwork(worker);
  return { kind, worker, network, words: 0, alive: new Set(), presses: 0, panels: [], opened: 0 };
}

export function openPanel(world: World): ModelPanel {
  const panel = panelOf(world, ++world.opened);
  world.panels.push(panel);
  return panel;
}

export function pass(milliseconds: number) {
  return vi.advanceTimersByTimeAsync(milliseconds);
}

/** All goes well: until nothing is under way and no panel waits for anything, or for some rounds. */
export async function settle({ network }: World, rounds?: number) {
  for (let round = 0; round < (rounds ?? 60); round++) {
    for (const message of [...network.workable()]) message.work('ok');
    for (const message of network.done()) message.answer();
    await pass(rounds === undefined ? 200 : 0);
    if (round > 15 && network.all().length === 0) return;
  }
  if (rounds === undefined) expect(network.all(), 'nothing is under way any more').toEqual([]);
}

/** What must hold at any moment. */
export function watch({ worker, network, alive, panels, presses, kind }: World, rateLimits: number) {
  expect(worker.faults).toEqual([]);
  expect(network.sends.length, 'one message that sends for each press').toBeLessThanOrEqual(presses + rateLimits);
  if (kind === 'lead-note') expect(worker.posts.length).toBeLessThanOrEqual(presses);
  const safe = new Set([
    ...worker.posts.flatMap(wordsOf),
    ...[...worker.drafts.values()].flatMap(({ content }) => wordsOf(textOf(content))),
    ...panels.flatMap((panel) => wordsOf(panel.screen())),
  ]);
  const underWay = network
    .all()
    .some(({ kind: message, at, panel }) => message === 'keep' && at === 'posted' && network.isClosed(panel));
  if (!underWay)
    expect(
      [...alive].filter((word) => !safe.has(word)),
      'words that are nowhere',
    ).toEqual([]);
}
