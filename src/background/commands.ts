import { browser } from '../browser';
import { readTab } from './tab-of-sender';
import type { TabPanels } from './tab-panels';

/** The keyboard commands of `manifest.json`, for the tab in front; `_execute_action` is the browser's own affair. */
export async function onCommand(command: string, panels: TabPanels): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (front?.id === undefined) return;
  const tab = await readTab(front.id);
  if (command === 'toggle-sidebar') await panels.toggle(tab);
  if (command === 'open-lead') {
    const url = await panels.leadUrl(tab);
    if (url !== null) await browser.tabs.create({ url, openerTabId: tab.id });
  }
}
