import type { WorkerWords } from '../../words/worker-words';
import type { Platform } from '../platform/ports';
import { EVENT_LINKS } from './event-links';
import type { FindRequest } from './find-request';

const ITEM = 'find-in-close';

/** A longer one is read no further. */
const MAX_LINK_LENGTH = 20_000;

/**
 * Once after an installation or update, and when another language is chosen: the browser keeps the item. It needs no permission for
 * the page, for the browser hands over the link's address and nothing else.
 */
export async function addLinkMenu(menu: Platform['menu'], words: WorkerWords['menu']): Promise<void> {
  await menu.removeAll();
  menu.create({
    id: ITEM,
    title: words.findInClose,
    contexts: ['link'],
    targetUrlPatterns: EVENT_LINKS,
  });
}

export type MenuClick = { menuItemId: string | number; linkUrl?: string };

type MenuContext = { openSidePanel: Platform['openSidePanel']; leave(request: FindRequest): Promise<void> };

/** The answer shows in the side panel: the popup may not be opened without a click on its button. */
export function onLinkMenu(
  { menuItemId, linkUrl }: MenuClick,
  tab: { windowId?: number } | undefined,
  { openSidePanel, leave }: MenuContext,
): void {
  if (menuItemId !== ITEM || linkUrl === undefined) return;
  if (tab?.windowId !== undefined) openSidePanel(tab.windowId);
  void leave({ link: linkUrl.slice(0, MAX_LINK_LENGTH), windowId: tab?.windowId ?? null });
}
