import { google } from '../calendar/google';
import { outlook } from '../calendar/outlook';
import { isUnsavedEventUrl, readEventUrl } from '../calendar/providers';
import type { OpenedEvent } from '../messages/contract';
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
function openedEvent(): OpenedEvent {
  const reference = readEventUrl(location.href) ?? (card === null ? null : calendar.readEventMark(card));
  if (reference) return { reference };
  return { reference: null, why: isUnsavedEventUrl(location.href) ? 'not-saved' : 'nothing-open' };
}

function tell(): void {
  const opened = openedEvent();
  const key = JSON.stringify(opened);
  if (key === told) return;
  told = key;
  if (opened.reference) sidebar.mount();
  sendMessage('eventOpened', opened).catch(stopIfOrphaned);
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
