import { count } from '../words/plural';

/** The frame around every state: header, footer, and the way back. */
export const panel = {
  look: 'Look again',
  settings: 'Settings',
  collapse: 'Fold to a small tab',
  search: 'Search',
  dock: 'Dock',
  dockTip: 'Dock in the browser’s side panel',
  /** Below the product's name, where no organization is known. */
  ofWhat: 'for Close',
  organization: 'Organization',
  back: 'Back',
  copied: 'Copied',
  copyFailed: 'The browser did not let us copy.',
  openInClose: 'Open in Close',
  newTab: 'Opens in a new tab',
  onlyClose: 'Talks to api.close.com only',
  asking: 'Asking Close…',
  askedAt: (time: string) => `Asked at ${time}`,
  fromMemory: (time: string) => `From memory · ${time}`,
  matchedBy: {
    'event-id': 'Matched by event ID',
    'series-id': 'Matched by its series',
    guests: 'Matched by its guests',
    'meeting-id': 'Opened by you',
  },
  matchedAt: (matched: string, time: string) => `${matched} · ${time}`,
  /** How the user came to a meeting that is not the open event's. */
  cameFrom: {
    'wrap-up': 'From your wrap-up',
    today: 'From your day',
    probable: 'Probable match',
    search: 'From your search',
    series: 'Chosen from its series',
  },
};

/** No sidebar on one calendar, and the way back. `site`: its host. */
export const hiding = {
  here: 'Hide on this calendar',
  /** In the sidebar, for five seconds. */
  going: 'Sidecar goes from this calendar. Its toolbar button brings it back.',
  /** In the popup. */
  hidden: (site: string) => `No sidebar on ${site}.`,
  show: 'Show it again',
  /** In the options. */
  title: 'Calendars without the sidebar',
  text: 'Sidecar stays in the toolbar’s popup there.',
  showOn: (site: string) => `Show it again on ${site}`,
};

/** The small tab at the window's edge; each says what is behind it and that it opens. */
export const collapsed = {
  found: (leads: number) => `Open Sidecar: ${count(leads, 'lead', 'leads')} in Close`,
  choose: 'Open Sidecar: choose the meeting you opened',
  notFound: 'Open Sidecar: no Close meeting for this event',
  loading: 'Open Sidecar: asking Close',
  attention: (title: string) => `Open Sidecar: ${title}`,
  idle: 'Open Sidecar',
};
