import type { EventIds } from '../calendar/event-reference';
import type { Answer, FindQuery, FindResult, GuestLookup, Today } from '../lookup/answers';
import type { DiagnosticFinding } from '../lookup/diagnostics';
import type { LeadCard, PanelFailure, PanelState } from '../lookup/panel-state';

/**
 * Every message that crosses a border of the extension, by who may send it. The worker decides that by
 * `sender`, never by what the message says of itself. No reply has the API key in it.
 */

/** What a content script may send: it lives in a page's process and is not trusted further than this. */
export interface PublicMessages {
  /** The tab now shows this event; null when it shows none. What comes of it is told by `sidebarResized`. */
  eventOpened(ids: EventIds | null): void;
}

/**
 * What only our own pages may send: popup, sidebar, side panel, options. `tabId` is the tab a panel is for; null is the
 * tab it stands in, which the browser vouches for.
 */
export interface PrivateMessages {
  /** What should the panel of this tab show, and which tab is that? */
  getPanelState(tabId: number | null): { tabId: number; state: PanelState };
  /** Ask Close again about this tab's event. */
  retry(tabId: number | null): void;
  /** The addresses of the guests on the open event's page, read because the user asked; null when the page cannot be read. */
  readGuests(tabId: number | null): string[] | null;
  /** Who in Close has these addresses, and which meetings of their leads lie near the event of this tab. */
  lookUpGuests(asked: { emails: string[]; near: number | null }): Answer<GuestLookup>;
  /** What the user typed or pasted. */
  find(query: FindQuery): Answer<FindResult>;
  /** The meetings of the user's day. */
  getToday(): Answer<Today>;
  /** The brief of a meeting that is known by its own id. */
  openMeeting(meetingId: string): Answer<LeadCard[]>;
  /** A link the user chose "Find in Close" for, once: the panel that asks takes it. */
  takeFindRequest(): string | null;
  /** The user opens the sidebar or folds it to its tab; remembered for the site. */
  resizeSidebar(size: 'open' | 'tab'): void;
  /** Who is connected, without the keys; the chosen one first. */
  getAccounts(): AccountView[];
  /** Ask this organization first from now on. */
  chooseAccount(accountId: string): void;
  /** Wipe one key and what was kept for it. */
  removeAccount(accountId: string): void;
  /** Check with Close the key that was left by `leaveTypedKey`, and keep it if it works. */
  connect(): ConnectResult;
  /** The custom fields of leads, and which of them the brief shows. */
  getCustomFields(): Answer<{ fields: { id: string; name: string }[]; chosen: string[] }>;
  chooseCustomFields(fieldIds: string[]): void;
  /** Read-only probes of how this account's meetings are kept. */
  diagnose(): Answer<DiagnosticFinding[]>;
  /** Wipe the key and everything else that is kept. */
  forgetEverything(): void;
}

/** What the worker tells the content script of a tab. Nothing of Close's is in it. */
export interface TabMessages {
  sidebarResized(size: SidebarSize): void;
  /** Read the guests' addresses from the open event, because the user asked for it. */
  readGuests(): string[];
}

/**
 * What the worker tells the sidebar's frame, and that frame alone. In Firefox a page of ours in a web page's frame has few of
 * the extension's APIs: it can send and hear messages, but `storage.session` is not there.
 */
export interface FrameMessages {
  panelStateChanged(state: PanelState): void;
}

/**
 * `auto`: open on a wide window, a tab on a narrow one. `open`: open whatever the width, the user said so.
 * `tab`: folded to the small tab. `hidden`: nothing on the page.
 */
export type SidebarSize = 'auto' | 'open' | 'tab' | 'hidden';

/** Who the key belongs to. */
export type AccountView = {
  /** Of the organization and the user; not the key's. */
  id: string;
  userName: string;
  organizationName: string;
  /** The last four characters of the key, to tell keys apart. */
  keyEnding: string;
};

export type ConnectResult = { ok: true; account: AccountView } | { ok: false; failure: PanelFailure };

/** What comes back over the border. Errors stay on the other side: a refusal says no more than that. */
export type Reply<Value> = { ok: true; value: Value } | { ok: false };
