/**
 * The browser's extension API, the same in Chrome, Edge and Firefox. This file is the only import of the polyfill.
 * The content script does not use it: 10 kB for every calendar tab would buy it nothing.
 */
import browser from 'webextension-polyfill';

export { browser };

/**
 * What opens the browser's side panel: `sidePanel` in Chrome and Edge, `sidebarAction` in Firefox. Undefined where the context has
 * neither, as a page of ours in a web page's frame in Firefox. To be called in the very turn of the user's click, before anything
 * is awaited.
 */
export function sidePanelOpener(windowId: number): (() => void) | undefined {
  if (!__FIREFOX__ && globalThis.chrome?.sidePanel) return () => void chrome.sidePanel.open({ windowId });
  const { sidebarAction } = browser;
  return sidebarAction && (() => void sidebarAction.open());
}
