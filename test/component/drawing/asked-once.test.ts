import { expect, test } from 'vitest';
import type { PanelHost } from '../../../src/panel/host';
import { mountPanel } from '../../../src/panel/mount';
import { createWorld } from '../world';

/** What the panel asks the worker besides its state, by name, in order. */
function countingHost(host: PanelHost, asked: string[]): PanelHost {
  const count =
    <Args extends unknown[], Value>(name: string, ask: (...args: Args) => Promise<Value>) =>
    (...args: Args) => {
      asked.push(name);
      return ask(...args);
    };
  return {
    ...host,
    loadOrganizations: count('getAccounts', host.loadOrganizations),
    writer: {
      ...host.writer,
      getDrafts: count('getDrafts', host.writer.getDrafts),
      getWriteChoices: count('getWriteChoices', host.writer.getWriteChoices),
    },
  };
}

test('a panel that waits asks whose it is once; an event of it asks for its drafts in one question', async () => {
  const world = createWorld();
  const grid = 'https://calendar.google.com/calendar/u/0/r/week';
  const { discoveryCall, weeklySync } = world.close.events;
  const waiting = await world.open(grid);
  const asked: string[] = [];
  const root = document.createElement('div');
  root.dataset.part = 'counted';
  document.body.append(root);
  const stop = mountPanel(root, countingHost(world.host.panelHost, asked));
  waiting.shut();
  await expect.poll(() => root.textContent).toContain('Open an event');
  await expect.poll(() => asked).toEqual(['getAccounts']);

  const hasDrafts = (of: string) => () => root.textContent.includes(of) && asked.includes('getDrafts');
  await world.host.goTo(discoveryCall.url);
  await expect.poll(hasDrafts(discoveryCall.title)).toBe(true);
  await expect.poll(() => asked.toSorted()).toEqual(['getAccounts', 'getDrafts', 'getWriteChoices']);
  asked.splice(0);

  await world.host.goTo(weeklySync.url);
  await expect.poll(hasDrafts(weeklySync.title)).toBe(true);
  expect(asked).toEqual(['getDrafts']);
  stop();
  root.remove();
});
