import type { Platform } from '../platform/ports';
import { readTab } from './sender-tab';
import type { TabPanels } from './tab-panels';

/** The keyboard commands of `manifest.json`, for the tab in front; `_execute_action` is the browser's own affair. */
export async function onCommand(command: string, panels: TabPanels, tabs: Platform['tabs']): Promise<void> {
  const [front] = await tabs.query({ active: true, lastFocusedWindow: true });
  if (front?.id === undefined) return;
  const tab = await readTab(front.id, tabs);
  if (command === 'toggle-sidebar') await panels.toggle(tab);
  if (command === 'open-lead') {
    const url = await panels.leadUrl(tab);
    if (url !== null) await tabs.create({ url, openerTabId: tab.id });
  }
}
