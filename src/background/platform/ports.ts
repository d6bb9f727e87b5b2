import type { sendFrameMessage, sendTabMessage } from '../../protocol/send';

/** A document that a tab shows, and whose it is: `https://calendar.google.com`. */
export type PageDocument = { id: string; origin: string };

/** What the worker needs of the browser, handed in: `browser.ts` is the real one, tests bring another. */
export type Platform = {
  /** Epoch ms. */
  now(): number;
  /** False when the browser is sure that there is no network. */
  isOnline(): boolean;
  /** The viewer's time zone, IANA name. */
  timeZone(): string;
  /** The user's languages, BCP 47 tags, the dearest first. */
  languages(): readonly string[];
  /** A random UUID. */
  newId(): string;
  fetch: typeof globalThis.fetch;
  /**
   * Whether this browser keeps nothing when it closes: a Firefox that never remembers history. Its background is in a private
   * window like everything else, and pages of an extension have no IndexedDB there (Firefox 153). Nor should they.
   */
  forgetsAtExit: boolean;
  /** `storage.session`: it outlives the worker, ends with the browser, and no content script can read it. */
  session: StorageArea & { keys(): Promise<string[]> };
  /** `storage.local`. */
  local: StorageArea & { clear(): Promise<void> };
  /** What an administrator has set, of any shape. */
  readManaged(): Promise<unknown>;
  locks: Locks;
  access: {
    /** The sites of the manifest, as match patterns. */
    origins(): string[];
    /** Whether all of these are granted. */
    areGranted(origins: string[]): Promise<boolean>;
  };
  tabs: {
    /** Rejects when there is no such tab. */
    get(tabId: number): Promise<BrowserTab>;
    query(of: { active?: boolean; lastFocusedWindow?: boolean; windowId?: number }): Promise<BrowserTab[]>;
    create(tab: { url: string; openerTabId?: number }): Promise<unknown>;
    /** With its window. Rejects when there is no such tab. */
    bringToFront(tabId: number): Promise<void>;
    tell: typeof sendTabMessage;
    tellFrame: typeof sendFrameMessage;
  };
  /**
   * Puts the page script into pages that were open before it came. Null in Firefox, which does so by itself: with its first start, an
   * update and when the add-on is switched on again.
   */
  pageScript: {
    /**
     * The document in the tab and its origin, as soon as the manifest's script has started there if it is to. Rejects where we
     * may not be.
     */
    idleDocument(tabId: number): Promise<PageDocument>;
    /** Puts in the manifest's script for its calendar. Rejects when this document has gone. */
    putInto(tabId: number, document: PageDocument): Promise<void>;
  } | null;
  /** The button in the toolbar. Each rejects for a tab that is gone. */
  toolbar: {
    /** Without a tab for all of them; null takes a tab's own away again. */
    setBadgeText(badge: { tabId?: number; text: string | null }): Promise<void>;
    setBadgeBackgroundColor(badge: { tabId?: number; color: string }): Promise<void>;
    setTitle(title: { tabId?: number; title: string }): Promise<void>;
  };
  menu: {
    removeAll(): Promise<void>;
    create(item: { id: string; title: string; contexts: ['link']; targetUrlPatterns: string[] }): void;
  };
  /** Brings the options page to the front, at this section of it; null: as it is, or at its beginning. */
  openOptions(section: string | null): Promise<void>;
  /** A page of ours in a small window of its own: it needs no click on the toolbar's button. */
  openWindow(path: string): Promise<void>;
  /** They wake the worker. The browser keeps them while it runs. */
  alarms: {
    /** Another one of this name goes. `at`: epoch ms. */
    set(name: string, at: number): Promise<void>;
    clear(name: string): Promise<void>;
  };
  /** The computer's. They need a permission that the user gives by a click and may take away: without it all but `areGranted` reject. */
  notifications: {
    areGranted(): Promise<boolean>;
    /** Replaces what is shown under this id. */
    show(id: string, notification: { title: string; text: string }): Promise<void>;
    hide(id: string): Promise<void>;
    /** The ids of those that the user has not closed. */
    shown(): Promise<string[]>;
  };
  /** Must be called in the very turn of the user's click, before anything is awaited. */
  openSidePanel(windowId: number): void;
  /** `origin`: of the extension's own pages. */
  self: { id: string; origin: string; version: string };
};

export type StorageArea = {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
};

/** Web Locks, shared with the pages of the extension. */
export type Locks = {
  isHeld(name: string): Promise<boolean>;
  /** Does `work` as soon as nobody holds the lock. */
  whenFree(name: string, work: () => Promise<void>): Promise<void>;
};

/** `url` is undefined where the extension has no access to the site. */
export type BrowserTab = {
  id?: number | undefined;
  url?: string | undefined;
  windowId?: number | undefined;
  status?: string | undefined;
};
