import type { EventIds } from '../calendar/event-reference';
import { google } from '../calendar/google';
import { outlook } from '../calendar/outlook';
import { readEventIds } from '../calendar/providers';
import { sendMessage } from '../messages/send';
import { every } from './every';
import { hearTabMessages } from './hear-tab-messages';
import { readGuests } from './read-guests';
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
let address = location.href;
/** Whether a bubble or card has opened since the address changed. */
let cardIsNewer = false;
let told = '';

/**
 * The newer of address and card says what is open: a grid keeps the event of the link that led to it in its address
 * while bubbles of other events open and close, and a bubble may still stand there when the editor of another opens.
 */
function openedEvent(): EventIds | null {
  const inCard = card === null ? null : calendar.readEventMark(card);
  return cardIsNewer ? inCard : (readEventIds(address) ?? inCard);
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

hearTabMessages({ sidebarResized: (size) => sidebar.resize(size), readGuests }, { signal });
watchLocation(
  () => {
    if (location.href !== address) cardIsNewer = false;
    address = location.href;
    tell();
  },
  { signal },
);
watchCard(
  (opened) => {
    sidebar.avoid(opened?.box ?? null);
    const mark = opened?.mark ?? null;
    if (mark === card) return;
    if (mark !== null) cardIsNewer = true;
    card = mark;
    tell();
  },
  { signal },
);
every(1000, stopIfOrphaned, signal);
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
