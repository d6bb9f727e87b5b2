import { browser, sidePanelOpener } from '../browser';
import { DOCKED_PREFIX } from '../protocol/docked';

/**
 * Opens the browser's side panel, straight from a click. Undefined where the page cannot.
 *
 * @param windowId of this page's window; it must be known before the click, for a browser that waits takes the click for old
 */
export function dockInto(windowId: number | undefined): (() => void) | undefined {
  return windowId === undefined ? undefined : sidePanelOpener(windowId);
}

/** Says that our panel is in the side panel of this window, for as long as the page is there. */
export async function beDocked(): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  const key = `${DOCKED_PREFIX}${id}`;
  addEventListener('pagehide', () => void browser.storage.session.remove(key));
  await holdLock(key);
  await browser.storage.session.set({ [key]: true });
}

/** Resolves when the lock is ours. Shared, for a page that reloads overlaps with the one before. */
function holdLock(name: string): Promise<void> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, { mode: 'shared' }, () => {
      resolve();
      return new Promise(() => undefined);
    });
  });
}
