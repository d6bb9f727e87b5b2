import type { Page } from '@playwright/test';
import { words } from '../../src/words/words';
import { sidebarFrame } from '../browsers/chromium';
import { closeAsUser } from '../browsers/close-as-user';
import { enterApiKey } from '../browsers/connect';
import type { SandboxEvent } from '../fakes/sample-data/events';
import { sandboxKeys } from '../fakes/sample-data/organization';
import { firstLine } from './first-line';
import { noteBox, type View } from './panel-view';
import type { World } from './world';

/** What is waited for comes by itself; a busy machine takes long. */
export const PATIENCE_MS = 30_000;

/** Where the user is: a calendar's tab, and perhaps a panel. */
export type Visits = {
  /** The panel that is open, with the event it shows. */
  view(): View | null;
  event(): SandboxEvent;
  /** Opens a panel of the event. */
  open(event: SandboxEvent, place: 'sidebar' | 'popup'): Promise<View>;
  closePanel(): Promise<void>;
  closeTab(): Promise<void>;
  /** The tab is in front again, and for long enough that a click in it counts. */
  comeBack(): Promise<void>;
  /** The browser is gone, and all that was open with it. */
  forget(): void;
  /** The options page, anew; with the key entered again if Close has refused it meanwhile. */
  openOptions(): Promise<Page>;
};

/** A click counts only when the panel was in sight for half a second; that is the extension's own rule. Milliseconds. */
const IN_SIGHT_MS = 600;

const grid = 'https://calendar.google.com/calendar/u/0/r/week';

export function createVisits({ home, sandbox, log }: World): Visits {
  let event: SandboxEvent = sandbox.close.events.discoveryCall;
  let tab: Page | null = null;
  let view: View | null = null;
  let popup: Page | null = null;

  async function openSidebar(): Promise<View> {
    tab ??= await home.browser().context.newPage();
    tab.setDefaultTimeout(PATIENCE_MS);
    await tab.goto(event.url);
    await tab.bringToFront();
    const frame = await sidebarFrame(tab, PATIENCE_MS);
    const opened = { root: frame.locator('body'), document: frame };
    await noteBox(opened).waitFor();
    await inSight(opened);
    return opened;
  }

  async function openPopup(): Promise<View> {
    if (!tab?.url().startsWith(event.url)) await openSidebar();
    popup = await home.browser().popup();
    popup.setDefaultTimeout(PATIENCE_MS);
    const opened = { root: popup.locator('body'), document: popup };
    await noteBox(opened).waitFor();
    return opened;
  }

  async function closeTab() {
    const open = tab;
    forget();
    if (open) await closeAsUser(open);
  }

  function forget() {
    tab = null;
    view = null;
    popup = null;
  }

  async function openOptions(): Promise<Page> {
    const { optionsPage } = home.browser();
    optionsPage.setDefaultTimeout(PATIENCE_MS);
    const connected = optionsPage.getByRole('heading', { name: words.options.connected.title });
    const field = optionsPage.getByLabel(words.options.connect.label);
    // A browser that has just started may still be putting the page into its tab.
    await connected.or(field).first().waitFor();
    await optionsPage.reload();
    await connected.or(field).first().waitFor();
    if ((await field.count()) > 0) await enterApiKey(optionsPage, sandboxKeys.robin);
    await connected.waitFor();
    return optionsPage;
  }

  return {
    view: () => view,
    event: () => event,
    async open(wanted, place) {
      event = wanted;
      view = null;
      try {
        view = await (place === 'popup' ? openPopup() : openSidebar());
        log(`    opens the ${place}`);
      } catch (error) {
        // The key may have been refused, or the browser was slow with the popup; a user would look and try again.
        log(`    the panel did not come: ${firstLine(error)}`);
        await closeTab().catch(() => {});
        await openOptions();
        view = await openSidebar();
      }
      return view;
    },
    async closePanel() {
      const shut = popup;
      view = null;
      popup = null;
      await (shut ? shut.close() : tab?.goto(grid));
    },
    closeTab,
    async comeBack() {
      await tab?.bringToFront();
      if (view) await inSight(view);
    },
    forget,
    openOptions,
  };
}

async function inSight({ document }: View) {
  const since = await document.evaluate(() => performance.now());
  const end = since + IN_SIGHT_MS;
  await document.waitForFunction((then) => performance.now() > then, end, { polling: 50 });
}
