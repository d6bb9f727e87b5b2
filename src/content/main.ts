import type { EventIds } from '../calendar/event-reference';
import { google } from '../calendar/google';
import { outlook } from '../calendar/outlook';
import { readEventIds } from '../calendar/providers';
import { sendMessage } from '../messages/send';
import { onSidebarResized } from './on-sidebar-resized';
import { createSidebarFrame } from './sidebar-frame';
import { watchGoogleBubble } from './watch-google-bubble';
import { watchLocation } from './watch-location';
import { watchOutlookCard } from './watch-outlook-card';

// One signal stops everything, when the extension was updated or removed under this page.
const stopped = new AbortController();
const { signal } = stopped;
const sidebar = createSidebarFrame({
  src: chrome.runtime.getURL('src/sidebar/index.html'),
  title: chrome.runtime.getManifest().name,
});

const onGoogle = google.hosts.includes(location.host);
const calendar = onGoogle ? google : outlook;
const watchCard = onGoogle ? watchGoogleBubble : watchOutlookCard;
let card: string | null = null;
let told = '';

/** The address is the surest source; an open bubble or card counts only where it names no event. */
function openedEvent(): EventIds | null {
  return readEventIds(location.href) ?? (card === null ? null : calendar.readEventMark(card));
}

function tell(): void {
  const ids = openedEvent();
  const key = JSON.stringify(ids);
  if (key === told) return;
  told = key;
  if (ids) sidebar.mount();
  sendMessage('eventOpened', ids).catch(stopIfOrphaned);
}

/** After an update or a removal of the extension this script runs on, cut off from it: it leaves the page as it was. */
function stopIfOrphaned(): void {
  if (chrome.runtime?.id) return;
  stopped.abort();
  sidebar.remove();
}

onSidebarResized((size) => sidebar.resize(size), { signal });
watchLocation(tell, { signal });
watchCard(
  (mark) => {
    if (mark === card) return;
    card = mark;
    tell();
  },
  { signal },
);
const orphanCheck = setInterval(stopIfOrphaned, 1000);
signal.addEventListener('abort', () => clearInterval(orphanCheck));
// Back from the browser's page cache: the worker has meanwhile heard of another page in this tab.
window.addEventListener(
  'pageshow',
  ({ persisted }) => {
    if (!persisted) return;
    told = '';
    tell();
  },
  { signal },
);
tell();
