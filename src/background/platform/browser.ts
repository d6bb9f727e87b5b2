import { browser, sidePanelOpener } from '../../browser';
import { sendFrameMessage, sendTabMessage } from '../../protocol/send';
import { pageScript } from './page-script';
import type { Platform } from './ports';

/** As large as the toolbar's popup is at most, with the window's own frame. */
const WINDOW = { width: 396, height: 640 };

/** Read once: each reading makes objects of all of it, and it stands before each event. */
const manifest = browser.runtime.getManifest();

/** The browser that the worker runs in. */
export const browserPlatform: Platform = {
  now: () => Date.now(),
  isOnline: () => navigator.onLine,
  timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  languages: () => navigator.languages,
  newId: () => crypto.randomUUID(),
  fetch: (input, init) => fetch(input, init),
  forgetsAtExit: chrome.extension?.inIncognitoContext ?? false,
  session: {
    get: (keys) => browser.storage.session.get(keys),
    set: (items) => browser.storage.session.set(items),
    remove: (keys) => browser.storage.session.remove(keys),
    keys: sessionKeys,
  },
  local: {
    get: (keys) => browser.storage.local.get(keys),
    set: (items) => browser.storage.local.set(items),
    remove: (keys) => browser.storage.local.remove(keys),
    clear: () => browser.storage.local.clear(),
  },
  readManaged: () => browser.storage.managed.get(),
  locks: {
    isHeld: async (name) => {
      const { held = [] } = await navigator.locks.query();
      return held.some((lock) => lock.name === name);
    },
    whenFree: async (name, work) => {
      await navigator.locks.request(name, work);
    },
  },
  access: {
    origins: () => manifest.host_permissions ?? [],
    areGranted: (origins) => browser.permissions.contains({ origins }),
  },
  tabs: {
    get: (tabId) => browser.tabs.get(tabId),
    query: (of) => browser.tabs.query(of),
    create: (tab) => browser.tabs.create(tab),
    bringToFront: async (tabId) => {
      const { windowId } = await browser.tabs.update(tabId, { active: true });
      if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
    },
    tell: sendTabMessage,
    tellFrame: sendFrameMessage,
  },
  pageScript,
  toolbar: {
    setBadgeText: (badge) => browser.action.setBadgeText(badge),
    setBadgeBackgroundColor: (badge) => browser.action.setBadgeBackgroundColor(badge),
    setTitle: (title) => browser.action.setTitle(title),
  },
  menu: {
    removeAll: () => browser.contextMenus.removeAll(),
    create: (item) => void browser.contextMenus.create(item),
  },
  openOptions,
  openWindow: async (path) => {
    await browser.windows.create({ url: browser.runtime.getURL(path), type: 'popup', ...WINDOW });
  },
  alarms: {
    set: async (name, at) => browser.alarms.create(name, { when: at }),
    clear: async (name) => void (await browser.alarms.clear(name)),
  },
  notifications: {
    areGranted: () => browser.permissions.contains({ permissions: ['notifications'] }),
    show: async (id, { title, text }) => {
      const iconUrl = browser.runtime.getURL('icons/icon-128.png');
      // No buttons and no `requireInteraction`: Firefox refuses both.
      await browser.notifications.create(id, { type: 'basic', iconUrl, title, message: text });
    },
    hide: async (id) => void (await browser.notifications.clear(id)),
    shown: async () => Object.keys(await browser.notifications.getAll()),
  },
  openSidePanel: (windowId) => sidePanelOpener(windowId)?.(),
  self: {
    id: browser.runtime.id,
    origin: new URL(browser.runtime.getURL('')).origin,
    version: manifest.version,
  },
};

/** `openOptionsPage` goes to no section. A tab that has the page already is shown the section, and what is typed in it stays. */
async function openOptions(section: string | null): Promise<void> {
  if (section === null) return browser.runtime.openOptionsPage();
  const page = browser.runtime.getURL('src/options/index.html');
  const url = `${page}#${section}`;
  const tabs = await chrome.runtime.getContexts({ contextTypes: ['TAB'] }).catch(() => []);
  const there = tabs.find(({ documentUrl = '' }) => documentUrl.split('#')[0] === page);
  if (!there) return void (await browser.tabs.create({ url }));
  await browser.tabs.update(there.tabId, { active: true, url });
  await browser.windows.update(there.windowId, { focused: true });
}

/** Chrome can list names alone since 130; where that is missing everything is read, so this is for what happens seldom. */
async function sessionKeys(): Promise<string[]> {
  const area: { getKeys?(): Promise<string[]> } = chrome.storage.session;
  return area.getKeys ? area.getKeys() : Object.keys(await browser.storage.session.get(null));
}
