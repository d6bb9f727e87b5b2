import { browser } from '../browser';

/** The tab in front of the window that this page belongs to; null where there is none. */
export async function frontTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/**
 * The window of this page, if it has room for a side panel: popup windows and those of an installed app have none, and Chrome
 * takes a call for one all the same and shows nothing. Undefined also where the page may not know, as one in a web page's
 * frame in Firefox.
 */
export async function windowWithSidePanel(): Promise<number | undefined> {
  const window = await browser.windows?.getCurrent().catch(() => undefined);
  return window?.type === 'normal' ? window.id : undefined;
}

/** Calls back when another tab of this window comes to the front, or the one in front loads another page. */
export async function watchFrontTab(onChange: () => void, signal: AbortSignal): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  const onActivated = (info: { windowId: number }) => info.windowId === windowId && onChange();
  const onUpdated = (_: number, change: { status?: string }, tab: { active: boolean; windowId?: number }) => {
    if (tab.active && tab.windowId === windowId && change.status === 'complete') onChange();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}
