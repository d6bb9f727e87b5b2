import { onTestFinished } from 'vitest';
import type { PanelState } from '../../src/domain/panel-state';
import type { TabRecord } from '../../src/protocol/tab-record';
import { type CloseSandbox, createCloseSandbox } from '../fakes/close-server/server';
import { sandboxKeys } from '../fakes/sample-data/organization';
import { kim, northwind, robin } from '../fakes/sample-data/people';
import { bubbleOf } from '../page-event';
import { createFakePlatform, type FakePlatform, startWorker } from './fake-platform';

/** The whole worker, on a browser in memory and before a Close over HTTP. */
export type WorkerWorld = {
  close: CloseSandbox;
  browser: FakePlatform;
  /** Every state that the tab's panel was given, in order. */
  states: PanelState[];
  /** How often a lookup has ended with a meeting, which is then kept as seen. */
  ended: { times: number };
  /** The one that runs. */
  readonly worker: ReturnType<typeof startWorker>;
  /** Its memory is lost, and another one starts over what is stored. */
  restart(): void;
  /** The next request to this path of Close waits. */
  holdNext(path: string): { arrived: Promise<void>; release(): void };
};

/** Two users of one organization, as they are stored. */
export const robinsAccount = accountOf(robin, sandboxKeys.robin);
export const kimsAccount = accountOf(kim, sandboxKeys.kim);

/** By which the panels know an account. */
export function accountIdOf({ organizationId, userId }: typeof robinsAccount): string {
  return `${organizationId} ${userId}`;
}

/** A world in which Robin's key is entered. It ends with the test. */
export async function createWorkerWorld(): Promise<WorkerWorld> {
  const close = createCloseSandbox();
  close.settings.keepConnections = false;
  const server = await close.listen();
  onTestFinished(server.close);
  const states: PanelState[] = [];
  const ended: WorkerWorld['ended'] = { times: 0 };
  let hold: { path: string; begin(): Promise<void> } | null = null;
  const browser = createFakePlatform({
    async fetch(address, init) {
      const path = String(address).replace('https://api.close.com/api/v1', '');
      if (hold && path.startsWith(hold.path)) {
        const { begin } = hold;
        hold = null;
        await begin();
      }
      return fetch(`${server.url}${path}`, init);
    },
  });
  const { area } = browser.session;
  const { set } = area;
  area.set = async (changes) => {
    const record = changes['tab:1'] as TabRecord | undefined;
    if (record) states.push(record.state);
    if (Object.keys(changes).some((key) => key.includes(':seen:'))) ended.times += 1;
    await set(changes);
  };
  browser.database.set('accounts', [robinsAccount]);
  let worker = startWorker(browser);
  return {
    close,
    browser,
    states,
    ended,
    get worker() {
      return worker;
    },
    restart() {
      worker = startWorker(browser);
    },
    holdNext(path) {
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const arrived = new Promise<void>((resolve) => {
        hold = {
          path,
          begin() {
            resolve();
            return released;
          },
        };
      });
      return { arrived, release };
    },
  };
}

/** Opens the sample's next meeting, and waits until its panel is whole or says why not. */
export async function openDiscoveryCall({ close, browser, worker }: WorkerWorld): Promise<PanelState> {
  const { eventId, calendarId } = close.events.discoveryCall;
  browser.page.opened = bubbleOf(eventId, calendarId);
  await worker.send('eventOpened', browser.page.opened, 'calendar');
  return shownState(browser, (state) => state.kind !== 'loading' && !isUnderWay(state));
}

/** Asks again as the panel does; the state when the lookup has ended. */
export async function lookAgain({ browser, worker, ended }: WorkerWorld): Promise<PanelState | null> {
  const before = ended.times;
  await worker.send('retry', 1, 'own page');
  // What it came to is on its way to the panels before it is kept; where it is what they show, they are not told.
  while (ended.times === before) await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
  return stateOf(browser);
}

/** What the tab's panel shows. */
export function stateOf({ session }: FakePlatform): PanelState | null {
  const record = session.peek('tab:1') as TabRecord | null;
  return record?.state ?? null;
}

/** The state of the tab's panel, as soon as it is one like this. */
export async function shownState(browser: FakePlatform, isIt: (state: PanelState) => boolean): Promise<PanelState> {
  for (;;) {
    const state = stateOf(browser);
    if (state && isIt(state)) return state;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function isUnderWay(state: PanelState): boolean {
  return (
    state.kind === 'found' &&
    state.leads.some(({ lead, brief }) => lead.kind === 'loading' || brief?.story.kind === 'loading')
  );
}

function accountOf(user: { id: string; name: string }, apiKey: string) {
  const organization = { organizationId: northwind, organizationName: 'Northwind Sales' };
  return { apiKey, userId: user.id, userName: user.name, ...organization };
}
