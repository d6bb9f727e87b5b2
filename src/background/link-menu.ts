import { browser } from '../browser';
import { words } from '../words/words';
import { leaveFindRequest } from './find-request';
import { openSidePanel } from './side-panel';

const ITEM = 'find-in-close';

/**
 * "Find in Close" on links to calendar events, on any page: mails, chats, documents. It needs no permission for the page, for
 * the browser hands over the link's address and nothing else.
 */
const EVENT_LINKS = [
  '*://calendar.google.com/*',
  '*://www.google.com/calendar/*',
  'https://outlook.office.com/calendar/*',
  'https://outlook.office.com/owa/*',
  'https://outlook.office365.com/calendar/*',
  'https://outlook.office365.com/owa/*',
  'https://outlook.live.com/calendar/*',
  'https://outlook.live.com/owa/*',
  'https://outlook.cloud.microsoft/calendar/*',
  'https://teams.microsoft.com/l/meeting/details*',
];

/** Once after an installation or update: the browser keeps the item. */
export async function addLinkMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ITEM,
    title: words.menu.findInClose,
    contexts: ['link'],
    targetUrlPatterns: EVENT_LINKS,
  });
}

type Click = { menuItemId: string | number; linkUrl?: string };

/** The answer shows in the side panel: the popup may not be opened without a click on its button. */
export function onLinkMenu({ menuItemId, linkUrl }: Click, tab?: { windowId?: number }): void {
  if (menuItemId !== ITEM || linkUrl === undefined) return;
  if (tab?.windowId !== undefined) openSidePanel(tab.windowId);
  void leaveFindRequest(linkUrl);
}
