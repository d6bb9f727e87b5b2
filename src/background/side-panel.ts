/**
 * Opens the browser's side panel: `sidePanel` in Chrome and Edge, `sidebarAction` in Firefox. Both must be called in the very
 * turn of the user's click, before anything is awaited.
 */
export function openSidePanel(windowId: number): void {
  if (!__FIREFOX__) void chrome.sidePanel.open({ windowId });
  else void firefoxSidebar()?.open();
}

/** Firefox's API, which the types of Chrome do not know. */
function firefoxSidebar(): { open(): Promise<void> } | undefined {
  return (globalThis as { browser?: { sidebarAction?: { open(): Promise<void> } } }).browser?.sidebarAction;
}
