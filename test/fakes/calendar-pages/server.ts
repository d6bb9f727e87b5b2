import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { CloseSandbox } from '../close-server/server';
import { type CalendarProduct, type PageEvent, pageEvents } from './page-events';

/** How the stand-in pages behave; each is something that a real page does or could do. */
export type PageSettings = {
  /** The events on the grids. */
  events: Record<CalendarProduct, PageEvent[]>;
  /** `locked`: content security policy without frames, cross-origin isolation, Trusted Types. */
  headers: 'plain' | 'locked';
  /** A timer rewrites thousands of nodes that have nothing to do with the event. */
  churn: boolean;
  /**
   * Google: what closing the bubble does to its element: it is taken out, or stays without a box, invisible, transparent (it
   * fades, coming and going) or outside of the window, and is re-used; `leave` hides it for good, the next event gets another.
   */
  bubble: 'remove' | 'hide' | 'invisible' | 'transparent' | 'outside' | 'leave';
  /** Outlook: what in the card tells its event. `attribute`: its own `data-calitemid`; `link`: one to the event in full. */
  peek: 'silent' | 'attribute' | 'link';
  /** Google: the calendar's time zone, as its page keeps it in a hidden element; null: there is none. */
  timeZone: string | null;
  /** The page floods its window and document with forged messages and events. */
  spam: boolean;
  /** The page throws out top-level elements that it did not make. */
  evict: boolean;
};

/** Well-behaved pages with the sandbox's own events on them. */
export function plainPages(close: Pick<CloseSandbox, 'events' | 'data'>): PageSettings {
  return {
    events: { google: pageEvents('google', close), outlook: pageEvents('outlook', close) },
    headers: 'plain',
    churn: false,
    bubble: 'remove',
    peek: 'silent',
    timeZone: null,
    spam: false,
    evict: false,
  };
}

const lockedHeaders = {
  'content-security-policy':
    "default-src 'self'; frame-src 'none'; child-src 'none'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'clipboard-read=(), clipboard-write=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const pagePaths: Record<CalendarProduct, RegExp> = {
  google: /^\/calendar(\/|$)/,
  outlook: /^\/(calendar|owa|mail)(\/|$)/,
};
const startPaths: Record<CalendarProduct, string> = { google: '/calendar/u/0/r/week', outlook: '/calendar/view/week' };

/** Answers one request to a calendar's host: a page for every address the real one has a page for, else 404. */
export function answerCalendarPage(
  product: CalendarProduct,
  url: URL,
  settings: PageSettings,
  response: ServerResponse,
) {
  const asset = /^\/stand-in\/([a-z-]+\.(js|css))$/.exec(url.pathname);
  if (asset) return sendAsset(asset[1] ?? '', asset[2] ?? '', response);
  if (url.pathname === '/') return void response.writeHead(302, { location: startPaths[product] }).end();
  if (url.pathname === '/favicon.ico') return void response.writeHead(204).end();
  if (!pagePaths[product].test(url.pathname)) return void response.writeHead(404).end();
  const headers = settings.headers === 'locked' ? lockedHeaders : {};
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
  response.end(pageOf(product, settings));
}

function pageOf(product: CalendarProduct, settings: PageSettings): string {
  const flags = (['churn', 'spam', 'evict'] as const).filter((flag) => settings[flag]).map((flag) => ` data-${flag}`);
  // "<" cannot end the script element early then.
  const events = JSON.stringify(settings.events[product]).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en" data-bubble="${settings.bubble}" data-peek="${settings.peek}"${flags.join('')}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Calendar</title>
    <link rel="stylesheet" href="/stand-in/base.css">
    <link rel="stylesheet" href="/stand-in/${product}.css">
    <script type="application/json" id="events">${events}</script>
  </head>
  <body>
    ${settings.timeZone === null ? '' : `<div id="xUserInfo" style="display: none"><div id="xTimezone">${settings.timeZone}</div></div>`}
    <script type="module" src="/stand-in/${product}.js"></script>
  </body>
</html>
`;
}

/** Only file names without a path match, so nothing outside this folder can be asked for. */
function sendAsset(name: string, extension: string, response: ServerResponse) {
  try {
    const body = readFileSync(new URL(name, import.meta.url));
    const type = extension === 'js' ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8';
    response.writeHead(200, { 'content-type': type, 'cross-origin-resource-policy': 'same-origin' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
