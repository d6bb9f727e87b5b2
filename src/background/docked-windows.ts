import { browser } from '../browser';
import { DOCKED_PREFIX } from '../messages/docked';

/** Whether the browser's side panel shows our panel in this window; the sidebar on the page then steps back. */
export async function isDocked(windowId: number): Promise<boolean> {
  const key = `${DOCKED_PREFIX}${windowId}`;
  if ((await browser.storage.session.get(key))[key] !== true) return false;
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === key);
}

/** Calls back when a side panel opened or closed. */
export function watchDocked(onChange: (windowId: number) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (!key.startsWith(DOCKED_PREFIX)) continue;
      onChange(Number(key.slice(DOCKED_PREFIX.length)));
      if (newValue === true) void removeWhenClosed(key);
    }
  });
  // Those that are there already, or that were closed while the worker slept.
  void browser.storage.session.get(null).then((stored) => {
    for (const key of Object.keys(stored)) if (key.startsWith(DOCKED_PREFIX)) void removeWhenClosed(key);
  });
  // Wakes the worker; since Chrome 142. Elsewhere a sleeping worker learns of it with the next event.
  globalThis.chrome?.sidePanel?.onClosed?.addListener(({ windowId }) => {
    void browser.storage.session.remove(`${DOCKED_PREFIX}${windowId}`);
  });
}

/** The lock is ours as soon as no side panel holds it. */
async function removeWhenClosed(key: string): Promise<void> {
  await navigator.locks.request(key, () => browser.storage.session.remove(key));
}
