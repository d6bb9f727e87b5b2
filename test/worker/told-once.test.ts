import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLookupService } from '../../src/background/lookup/lookup-service';
import type { Platform } from '../../src/background/platform/ports';
import { createCollapsedSites } from '../../src/background/tabs/collapsed-sites';
import { createDockedWindows } from '../../src/background/tabs/docked-windows';
import { readTab } from '../../src/background/tabs/sender-tab';
import { createSidebarFrames } from '../../src/background/tabs/sidebar-frames';
import { createTabPanels } from '../../src/background/tabs/tab-panels';
import { eventKey } from '../../src/calendar/event-key';
import { parsePageEvent } from '../../src/calendar/page-event';
import { parseEventUrl } from '../../src/calendar/parse-event-url';
import { toReference } from '../../src/calendar/to-reference';
import { createTelling, type Telling } from '../../src/content/telling';
import type { PanelState } from '../../src/domain/panel-state';
import { pageAt } from '../page-event';
import { createFakePlatform } from './fake-platform';

/**
 * The content script's side and the worker's side together, on a browser that is made up: in the end the panel shows the event
 * that the address shows, whatever was lost on the way.
 */

const TAB = 1;
const eid = (id: string) => btoa(`${id} rep@example.test`).replaceAll('=', '');
const grid = 'https://calendar.google.com/calendar/u/0/r/week';
const addresses = [grid, ...['evta', 'evtb', 'evtc'].map((id) => `${grid.replace('week', 'eventedit')}/${eid(id)}`)];

/** A page of the tab: shown, prerendered for it, or kept in the page cache. */
type Page = { address: string; place: 'shown' | 'ahead' | 'cached'; frozen: boolean; telling: Telling };

/** The state of a lookup that names the event it was made for. */
const stateFor = (key: string): PanelState => ({ kind: 'needs-access', origins: [key] });

function makeWorker(platform: Platform) {
  const lookups = createLookupService({
    async *run(reference) {
      yield stateFor(eventKey(reference));
    },
    onState: (reference, state) => void panels.update(reference, state),
  });
  const panels = createTabPanels({
    platform,
    showOnToolbar() {},
    lookups,
    frames: createSidebarFrames(platform),
    docked: createDockedWindows({ platform, onChange: () => {} }),
    collapsed: createCollapsedSites(platform.local),
  });
  return panels;
}

function makeWorld(fates: readonly Fate[]) {
  const { platform, session } = createFakePlatform();
  let left = [...fates];
  let worker = makeWorker(platform);
  let access = true;
  let sent = 0;
  const pages: Page[] = [];
  /** Messages that the browser has not delivered yet; those of a tab come in order. */
  const underWay: (() => void)[] = [];
  const shown = () => pages.find(({ place }) => place === 'shown');

  platform.tabs.get = async (id) => ({
    id,
    url: access ? shown()?.address : undefined,
    windowId: 1,
    status: 'complete',
  });
  platform.tabs.tell = async (_: number, name: string, ..._payload: unknown[]) => {
    const page = shown();
    if (name !== 'getOpenedEvent' || !page) return undefined;
    return page.frozen ? new Promise(() => undefined) : pageAt(page.address);
  };

  function send(page: Page, said: unknown): Promise<unknown> {
    sent += 1;
    const fate = left.shift() ?? 'arrives';
    const deliver = async () => {
      const parsed = parsePageEvent(said);
      await worker.open(await readTab(TAB, platform.tabs), parsed && toReference(parsed), null);
    };
    const isShown = page.place === 'shown';
    return new Promise((resolve, reject) => {
      const refuse = () => reject(new Error('refused'));
      if (fate === 'is refused' || !isShown) refuse();
      else if (fate === 'is late') underWay.push(() => void deliver().then(resolve, refuse));
      else if (fate === 'is lost') return;
      else void deliver().then(fate === 'arrives' ? resolve : refuse, refuse);
    });
  }

  function load(address: string, place: Page['place']) {
    const page: Page = {
      address,
      place,
      frozen: false,
      telling: createTelling(
        () => pageAt(page.address),
        (said) => send(page, said),
        () => page.place !== 'ahead',
      ),
    };
    pages.push(page);
    page.telling.tell();
  }

  function show(page: Page) {
    const before = shown();
    if (before) before.place = 'cached';
    page.place = 'shown';
  }

  const at = (place: Page['place']) => pages.find((page) => page.place === place);
  const settle = async () => {
    for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
  };

  const acts: Record<Act, (address: string) => void> = {
    'the page changes its address': (address) => {
      const page = shown();
      if (!page || page.frozen) return;
      page.address = address;
      page.telling.tell();
    },
    'another page is loaded': (address) => {
      const before = shown();
      if (before) before.place = 'cached';
      load(address, 'shown');
    },
    'a page is prerendered': (address) => load(address, 'ahead'),
    'the prerendered page is shown': () => {
      const page = at('ahead');
      if (!page) return;
      show(page);
      page.telling.retry();
    },
    'a page comes back from the cache': () => {
      const page = at('cached');
      if (!page) return;
      show(page);
      page.telling.tellAgain();
    },
    'the page is frozen': () => {
      const page = shown();
      if (page) page.frozen = true;
    },
    'the page is resumed': () => {
      const page = shown();
      if (!page?.frozen) return;
      page.frozen = false;
      page.telling.tellAgain();
    },
    'the worker is stopped': () => {
      worker = makeWorker(platform);
    },
    'access is withheld': () => {
      access = false;
    },
    'access comes back': () => {
      access = true;
      void worker.refreshEverywhere();
    },
    'late messages arrive': () => {
      for (const arrive of underWay.splice(0)) arrive();
    },
    'a second passes': () => shown()?.frozen || shown()?.telling.beat(),
  };

  return {
    start: () => load(addresses[1] ?? grid, 'shown'),
    async act(act: Act, address: string) {
      acts[act](address);
      await settle();
    },
    /** Nothing goes wrong any more, and everything that was pending comes. */
    async calmDown() {
      left = [];
      for (const act of ['late messages arrive', 'access comes back', 'the page is resumed'] as const) {
        await this.act(act, '');
      }
      const before = sent;
      for (let beat = 0; beat < 200; beat += 1) await this.act('a second passes', '');
      return sent - before;
    },
    /** What the tab's record says, without anybody asking. */
    recorded: () => stateOf(session.peek(`tab:${TAB}`)),
    /** What a panel that is opened now shows. */
    async panel() {
      const state = await worker.stateOf(await readTab(TAB, platform.tabs));
      await settle();
      return keyOf((stateOf(session.peek(`tab:${TAB}`)) ?? state) as PanelState);
    },
    isAnswering: () => shown()?.frozen === false,
    expected() {
      const reference = parseEventUrl(shown()?.address ?? '');
      return reference ? eventKey(reference) : 'nothing';
    },
  };
}

function stateOf(record: unknown): PanelState | undefined {
  return typeof record === 'object' && record !== null && 'state' in record ? (record.state as PanelState) : undefined;
}

function keyOf(state: PanelState | undefined): string {
  if (state?.kind === 'no-event') return state.event ?? 'nothing';
  if (state?.kind !== 'needs-access') return `${state?.kind}`;
  // The state itself says of which event it is.
  return state.event === state.origins[0] ? `${state.event}` : `${state.origins[0]}, said to be of ${state.event}`;
}

type Fate = 'arrives' | 'is refused' | 'is lost' | 'is late' | 'loses its answer';
const fates = fc.array(fc.constantFrom<Fate>('arrives', 'is refused', 'is lost', 'is late', 'loses its answer'), {
  maxLength: 20,
});

type Act =
  | 'the page changes its address'
  | 'another page is loaded'
  | 'a page is prerendered'
  | 'the prerendered page is shown'
  | 'a page comes back from the cache'
  | 'the page is frozen'
  | 'the page is resumed'
  | 'the worker is stopped'
  | 'access is withheld'
  | 'access comes back'
  | 'late messages arrive'
  | 'a second passes';
const acts = fc.array(
  fc.tuple(
    fc.constantFrom<Act>(
      'the page changes its address',
      'another page is loaded',
      'a page is prerendered',
      'the prerendered page is shown',
      'a page comes back from the cache',
      'the page is frozen',
      'the page is resumed',
      'the worker is stopped',
      'access is withheld',
      'access comes back',
      'late messages arrive',
      'a second passes',
    ),
    fc.constantFrom(...addresses),
  ),
  { maxLength: 25 },
);

test('whatever happens, in the end the tab’s record and the panel show the event that the address shows', async () => {
  await fc.assert(
    fc.asyncProperty(acts, fates, async (story, luck) => {
      const it = makeWorld(luck);
      it.start();
      for (const [act, address] of story) await it.act(act, address);
      const sent = await it.calmDown();
      expect(keyOf(it.recorded())).toBe(it.expected());
      expect(await it.panel()).toBe(it.expected());
      // Told again where it had to be, never in a storm.
      expect(sent).toBeLessThanOrEqual(2);
    }),
    { numRuns: 300 },
  );
});

test('a panel that is opened in the midst of it shows what the address shows, as long as the page answers', async () => {
  await fc.assert(
    fc.asyncProperty(acts, fates, async (story, luck) => {
      const it = makeWorld(luck);
      it.start();
      for (const [act, address] of story) {
        await it.act(act, address);
        if (it.isAnswering()) expect(await it.panel()).toBe(it.expected());
      }
    }),
    { numRuns: 150 },
  );
});
