import { browser } from '../browser';
import type { Sender } from '../messages/sender';

export type Tab = { id: number; url: string | undefined; windowId: number };

/**
 * The tab a message is about. The sidebar's frame and the content script stand in their tab, and the browser says so.
 * Pages that stand alone, which only our own may be, name the tab they mean.
 *
 * @param named by the message; null for the tab the sender stands in
 */
export async function tabOfSender(sender: Sender, named: number | null): Promise<Tab> {
  const id = named ?? sender.tab?.id;
  if (id === undefined) throw new Error('no tab');
  return readTab(id);
}

/** Rejects when there is no such tab any more. */
export async function readTab(tabId: number): Promise<Tab> {
  const { url, windowId } = await browser.tabs.get(tabId);
  return { id: tabId, url, windowId: windowId ?? -1 };
}
