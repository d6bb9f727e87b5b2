/** Who sent a message, as far as the browser vouches for it. */
export type Trust =
  /** One of our own pages outside of any frame: popup, side panel, options. */
  | 'own-page'
  /** A page of ours in a frame of another page. Any calendar can make one, so it must prove that it is the sidebar. */
  | 'framed-page'
  /** The content script in the top frame of a calendar tab. */
  | 'content-script';

/** The part of `runtime.MessageSender` that is the browser's word and not the sender's. */
export type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  /** Not in every browser. */
  documentId?: string | undefined;
  tab?: SenderTab | undefined;
};

/** As the browser has it when the message is on its way. */
type SenderTab = {
  id?: number | undefined;
  url?: string | undefined;
  windowId?: number | undefined;
  status?: string | undefined;
};

/** What the extension knows of itself. */
export type Self = { id: string; origin: string; sidebarPath: string; calendarHosts: readonly string[] };

/**
 * Default deny. A content script runs in the page's process, which an attacker may own, so it gets the few
 * messages of `PublicMessages` only: https://developer.chrome.com/docs/extensions/develop/concepts/messaging#security
 */
export function trustOf(sender: Sender, self: Self): Trust | null {
  if (sender.id !== self.id) return null;
  const url = parseUrl(sender.url);
  if (!url) return null;
  const origin = sender.origin ?? originOf(url);
  if (origin === self.origin && originOf(url) === self.origin) {
    // The sidebar's page is the one that other pages can load, also into a tab of its own.
    const isAlone = !isInFrame(sender) && !(sender.tab && url.pathname === self.sidebarPath);
    return isAlone ? 'own-page' : 'framed-page';
  }
  const onCalendar = url.protocol === 'https:' && self.calendarHosts.includes(url.host);
  if (onCalendar && origin === url.origin && sender.frameId === 0 && sender.tab?.id !== undefined)
    return 'content-script';
  return null;
}

/** Popup and side panel stand in no tab; the top frame of a tab has the number 0. */
export function isInFrame({ tab, frameId }: Sender): boolean {
  return tab !== undefined && frameId !== 0;
}

function parseUrl(url: string | undefined): URL | null {
  return url !== undefined && URL.canParse(url) ? new URL(url) : null;
}

/** `URL.origin` is "null" for the schemes of extensions in some engines. */
function originOf(url: URL): string {
  return `${url.protocol}//${url.host}`;
}
