import { browser } from '../browser';
import type { Sender } from '../messages/sender';

export type Tab = { id: number; url: string | undefined };

/**
 * The tab a message is about. The sidebar's frame sits in its tab, and the browser says so; the popup has no tab of
 * its own and means the one it stands over.
 */
export async function tabOfSender(sender: Sender): Promise<Tab> {
  const tab = sender.tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id === undefined) throw new Error('no tab');
  return { id: tab.id, url: tab.url };
}
