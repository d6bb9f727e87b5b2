import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { FakeHostOptions } from '../../../playground/fake-host';
import { scenesOf } from '../../../playground/scenes';
import type { OptionsSection } from '../../../src/domain/settings/options-section';
import type { SandboxEvents } from '../../fakes/sample-data/sample-data';
import { createWorld, type World } from '../world';

/** One thing that the user sees, and what is seen next when something is done there. */
export type View = {
  name: string;
  /** An event of the sample, a scene of the playground, an address, or the options page. */
  at: keyof SandboxEvents | (string & {});
  /** Of the options page; its beginning if left out. */
  section?: OptionsSection;
  /** A text of it that only stands there when it is the view that is meant. */
  shows: string | RegExp;
  with?: Omit<FakeHostOptions, 'open' | 'network' | 'clock'>;
  /** Before anything is drawn. */
  arrange?(world: World): void;
  /** It waits, and goes on doing so. */
  waits?: true;
  steps?: readonly Step[];
};

/** What a view becomes: its name, what is done there, and a text that says that it was. */
export type Step = readonly [name: string, act: (world: World) => unknown, shows: string | RegExp];

export const OPTIONS = 'options';

/** Draws the view and all it becomes; `look` is called with the name of each as soon as it is whole. */
export async function showView(view: View, look: (name: string, world: World) => Promise<void>): Promise<void> {
  const world = createWorld();
  const scene = scenesOf(world.close).find(({ name }) => name === view.at);
  const event = new Map(Object.entries(world.close.events)).get(view.at);
  view.arrange?.(world);
  scene?.arrange?.(world.close);
  if (view.at === OPTIONS) await world.openOptions(view.section, view.with);
  else
    await world.open(event ?? scene?.open(world.close) ?? view.at, {
      ...(scene?.apiKey === null && { apiKey: null }),
      ...view.with,
      ...(scene?.prepare && { prepare: scene.prepare }),
    });
  await settled(view.shows, view.waits);
  await look(view.name, world);
  for (const [name, act, shows] of view.steps ?? []) {
    await act(world);
    await settled(shows, view.waits);
    await look(`${view.name}: ${name}`, world);
  }
}

/** The text is in sight, and nothing more is to come. */
async function settled(shows: string | RegExp, waits = false): Promise<void> {
  const seen = () =>
    page
      .getByText(shows)
      .elements()
      .some((element) => element.checkVisibility());
  await expect.poll(seen, { message: `${shows}` }).toBe(true);
  if (waits) return;
  await expect.poll(() => document.querySelectorAll('[aria-busy="true"], [data-part$="skeleton"]').length).toBe(0);
}
