import { isInFrame, type Sender } from '../../protocol/sender';
import type { Platform } from '../platform/ports';

export type Tab = {
  id: number;
  /** Undefined where the extension has no access to the site. */
  url: string | undefined;
  windowId: number;
  /** Its content script may be still to come. */
  loading: boolean;
};

/**
 * The tab a message is about. The sidebar's frame and the content script are in their tab, and the browser says so.
 * Pages with a tab or window of their own, which only our own may be, name the tab they mean; from a frame no other tab is in reach.
 *
 * @param named by the message; null for the tab the sender is in
 */
export async function tabOfSender(sender: Sender, named: number | null, tabs: Platform['tabs']): Promise<Tab> {
  const id = isInFrame(sender) ? sender.tab?.id : (named ?? sender.tab?.id);
  if (id === undefined) throw new Error('no tab');
  return readTab(id, tabs);
}

/**
 * The tab whose page has just told of an event, as the browser had it when the page told: to ask for it would be one more way to the browser
 * before anything is shown. Its address may be the one before, for it may come on another way than the message.
 */
export async function tabOfPage(sender: Sender, tabs: Platform['tabs']): Promise<Tab> {
  const { id, url, windowId, status } = sender.tab ?? {};
  if (id === undefined || windowId === undefined) return tabOfSender(sender, null, tabs);
  return { id, url, windowId, loading: status === 'loading' };
}

/** Rejects when there is no such tab any more. */
export async function readTab(tabId: number, tabs: Pick<Platform['tabs'], 'get'>): Promise<Tab> {
  const { url, windowId, status } = await tabs.get(tabId);
  return { id: tabId, url, windowId: windowId ?? -1, loading: status === 'loading' };
}

/** The tabs in front of their windows, whose panels the user may see. */
export async function activeTabs(tabs: Pick<Platform['tabs'], 'query'>): Promise<Set<number>> {
  const active = await tabs.query({ active: true });
  return new Set(active.flatMap(({ id }) => id ?? []));
}
