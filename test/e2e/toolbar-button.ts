import type { Chromium } from '../browsers/chromium';

/** What the button shows over the tab in front. */
export async function toolbarButton({ worker }: Chromium): Promise<{ text: string; title: string }> {
  return (await worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('no tab in front');
    const { id: tabId } = tab;
    return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
  });
}
