import { onTestFinished } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { installClock } from '../../playground/fake-clock';
import { createFakeHost, type FakeHost, type FakeHostOptions } from '../../playground/fake-host';
import { createFakeNetwork, type FakeNetwork } from '../../playground/fake-network';
import type { OptionsSection } from '../../src/domain/settings/options-section';
import type { PanelHost } from '../../src/panel/host';
import { mountPanel } from '../../src/panel/mount';
import type { FakeClose } from '../fakes/close-server/close';
import './pages/sections';
import { showOptions } from './show-options';
import '../../src/ui/style/tokens.css';
import '../../src/ui/style/reset.css';
import '../../src/rich-text/rich-text.css';

/** An address of the calendar without an event. */
const GRID = 'https://calendar.google.com/calendar/u/0/r/week';

type OpenOptions = Omit<FakeHostOptions, 'open' | 'network' | 'clock'> & {
  /** When the worker is there, before the panel is drawn. */
  prepare?(host: FakeHost): void;
};

/** What one test has: a Close of its own, and panels beside its calendar's tab. */
export type World = {
  network: FakeNetwork;
  close: FakeClose;
  /** The host of the panels that are open. */
  readonly host: FakeHost;
  /** Draws the panel beside this event, or this address. What was open is gone, with its worker and all it kept. */
  open(open: FakeHostOptions['open'], options?: OpenOptions): Promise<Shown>;
  /** Draws another panel of the same tab and worker below those that are there, as a popup over the sidebar is. */
  beside(place: PanelHost['name']): Shown;
  /** Takes all panels away as a closed popup, and draws the first one again with the same worker. */
  reopen(): Shown;
  /** Brings the options page to the front, at this section of it or at its beginning, with a worker of its own where no panel is open. It is the part `options`. */
  openOptions(section?: OptionsSection | null, options?: Pick<FakeHostOptions, 'apiKey'>): Promise<void>;
  /** Back to the panels that were behind it. */
  closeOptions(): Promise<void>;
  /**
   * Turns time ahead for page, worker and Close. What the page waits a second or longer for comes then, and not by itself: a test can
   * look at it meanwhile, on a machine that is busy too. Wait before for what sets the timer, a request say. Half a minute takes some
   * milliseconds.
   */
  turnClock(milliseconds: number): Promise<void>;
  /** The worker's memory is lost and its storage is not, as when Chrome stops it. The next message starts another. */
  stopWorker(): void;
};

/** One panel. */
export type Shown = {
  /** To look into this one alone. */
  panel: Locator;
  /** As a popup is closed. */
  shut(): void;
};

/** A new world for the test that calls it. It ends with the test. */
export function createWorld(): World {
  const clock = installClock({ stopped: true });
  const network = createFakeNetwork();
  let current: { host: FakeHost; shown: Set<Shown> } | null = null;
  let hideOptions: (() => Promise<void>) | null = null;
  const closeOptions = async () => {
    await hideOptions?.();
    hideOptions = null;
  };
  const end = async () => {
    await closeOptions();
    for (const { shut } of current?.shown ?? []) shut();
    current?.host.stop();
    current = null;
  };
  onTestFinished(async () => {
    await end();
    clock.remove();
  });
  const needed = () => {
    if (!current) throw new Error('No panel is open.');
    return current;
  };
  const start = async (options: Omit<FakeHostOptions, 'network' | 'clock'>) => {
    const host = await createFakeHost({ network, clock, ...options });
    // What the connecting has asked is not the test's.
    network.close.clearRequests();
    current = { host, shown: new Set() };
    return host.panelHost;
  };
  const show = (panelHost: PanelHost): Shown => {
    const { shown } = needed();
    const { panel, unmount } = mount(panelHost);
    const one: Shown = {
      panel,
      shut() {
        if (shown.delete(one)) unmount();
      },
    };
    shown.add(one);
    return one;
  };
  return {
    network,
    close: network.close,
    get host() {
      return needed().host;
    },
    async open(open, { prepare, ...options } = {}) {
      await end();
      const panelHost = await start({ open, ...options });
      prepare?.(needed().host);
      return show(panelHost);
    },
    beside: (place) => show(needed().host.panelHostIn(place)),
    reopen() {
      const { host, shown } = needed();
      for (const { shut } of shown) shut();
      return show(host.panelHost);
    },
    async openOptions(section = null, options = {}) {
      if (!current) await start({ open: GRID, ...options });
      if (hideOptions) location.hash = section ?? '';
      hideOptions ??= await showOptions(section);
    },
    closeOptions,
    turnClock: (milliseconds) => needed().host.turnClock(milliseconds),
    stopWorker: () => needed().host.stopWorker(),
  };
}

let last = 0;

function mount(panelHost: PanelHost) {
  const root = document.createElement('div');
  last += 1;
  root.dataset.part = `panel-${last}`;
  document.body.append(root);
  const unmount = mountPanel(root, panelHost);
  return {
    panel: page.getPart(root.dataset.part),
    unmount() {
      unmount();
      root.remove();
    },
  };
}
