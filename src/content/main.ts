import type { EventIds } from '../calendar/event-reference';
import { googleEventAt, parseEid } from '../calendar/google/saved-event';
import { outlookEventAt, parseItemId } from '../calendar/outlook/saved-event';
import type { Trouble } from '../domain/sidebar';
import { sendMessage } from '../protocol/send';
import { watchGoogleBubble } from './cards/watch-google-bubble';
import { watchOutlookCard } from './cards/watch-outlook-card';
import { hearTabMessages } from './hear-tab-messages';
import { stop } from './lifetime';
import { allElements } from './page-element';
import { away, inSidebar, pressed, watchPageFocus } from './page-focus';
import { readGuests } from './read-guests';
import {
  isSidebarInert,
  keepSidebarClearOf,
  mountSidebar,
  paintSidebar,
  removeSidebar,
  resizeSidebar,
  warmSidebar,
} from './sidebar/sidebar-frame';
import { createStaying } from './staying';
import { createTroubleTelling } from './tell-trouble';
import { createTelling } from './telling';
import { watchLocation } from './watch-location';
import { whenBack } from './when-back';

/** A bubble that opened without a press is noticed within half a second, with room for a busy page. */
const LOOK_EVERY_MS = 300;

const staying = createStaying(openedEvent, () => card === null, { inSidebar, away, pressed });
const sendTrouble = (trouble: Trouble | null) => sendMessage('sidebarTroubled', trouble);
const trouble = createTroubleTelling(sendTrouble);

const onGoogle = location.host === 'calendar.google.com';
const eventAt = onGoogle ? googleEventAt : outlookEventAt;
let card: string | null = null;
let inCard: EventIds | null = null;
let address = location.href;
let inAddress = eventAt(location);
/** Whether a bubble or card has opened since the address changed, and hides or has left what the address shows. */
let cardIsNewer = false;

/**
 * The newer of address and card says what is open: a grid keeps the event of the link that led to it in its address
 * while bubbles of other events open and close, and a bubble may still stand there when the editor of another opens.
 */
function openedEvent(): EventIds | null {
  const ids = cardIsNewer ? inCard : (inAddress ?? inCard);
  // Google keeps the calendar's time zone in a hidden element; the worker tells whether it is one.
  if (ids?.provider !== 'google') return ids;
  const [zone] = allElements('#xTimezone');
  return { ...ids, timeZone: `${zone?.textContent ?? ''}`.slice(0, 99) };
}

const telling = createTelling({
  now: staying.opened,
  async send(ids) {
    if (ids) mountSidebar();
    // Outlook's mail is on the same site.
    else if (address.includes('/calendar')) warmSidebar();
    trouble.tellAgain();
    return sendMessage('eventOpened', ids);
  },
  // Until it is activated, a prerendered page is not the tab's.
  isTime: () => !document.prerendering,
});

const lookForCard = (onGoogle ? watchGoogleBubble : watchOutlookCard)((opened) => {
  const mark = opened?.mark ?? null;
  if (mark !== card) {
    // What covers an event in full gives it back when it closes.
    cardIsNewer = mark !== null || (cardIsNewer && onGoogle && !address.includes('/eventedit/'));
    card = mark;
    inCard = (onGoogle ? parseEid : parseItemId)(mark ?? '');
    telling.tell();
  }
  // The place of a card that has just closed stays free as long as the panel stays.
  if (opened || !staying.held()) keepSidebarClearOf(opened?.box);
});

function followAddress(): void {
  if (location.href === address) return;
  cardIsNewer = false;
  address = location.href;
  inAddress = eventAt(location);
  telling.tell();
}

/** After an update or a removal of the extension this script runs on, cut off from it: it leaves the page as it was. */
function stopIfOrphaned(): boolean {
  if (chrome.runtime?.id) return false;
  stop();
  clearInterval(timer);
  removeSidebar();
  return true;
}

let looks = 0;
const timer = setInterval(() => {
  if (stopIfOrphaned()) return;
  followAddress();
  if (!document.hidden) lookForCard();
  looks += 1;
  // About once a second.
  if (looks % 3) return;
  telling.beat();
  trouble.beat(isSidebarInert() ? 'inert' : staying.held());
}, LOOK_EVERY_MS);

hearTabMessages({ sidebarResized: resizeSidebar, readGuests, getOpenedEvent: staying.opened });
watchLocation(followAddress);
watchPageFocus((taken) => {
  if (taken) sendTrouble('focus-taken').catch(stopIfOrphaned);
  telling.tell();
  paintSidebar();
});
whenBack(telling);
telling.tell();
