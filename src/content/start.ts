import type { PageEvent } from '../calendar/page-event';
import type { Trouble } from '../domain/sidebar';
import { sendMessage } from '../protocol/send';
import type { WatchCard } from './cards/open-card';
import { hearTabMessages } from './hear-tab-messages';
import { stop } from './lifetime';
import { watchPageFocus } from './page-focus';
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

/** What is a calendar's own. */
export type Calendar = {
  provider: PageEvent['provider'];
  /** Whether an address may name an event. Only such a one is told, and the worker reads it. */
  eventAddress: RegExp;
  /** Those whose event fills the page: what covers it gives it back when it closes. Where it is not said, all of them. */
  inFull?: RegExp;
  watchCard: WatchCard;
  readGuests(): string[];
  /** What the page says of it; the worker tells whether it is one. */
  timeZone?(): string;
};

export const start = ({
  provider,
  eventAddress,
  inFull = eventAddress,
  watchCard,
  readGuests,
  timeZone,
}: Calendar): void => {
  let card: string | null = null;
  let address = location.href;
  /** Whether a bubble or card has opened since the address changed, and hides or has left what the address shows. */
  let cardIsNewer = false;

  /**
   * The newer of address and card says what is open: a grid keeps the event of the link that led to it in its address
   * while bubbles of other events open and close, and a bubble may still stand there when the editor of another opens.
   */
  const openedEvent = (): PageEvent | null => {
    const named = !cardIsNewer && eventAddress.test(address) ? address : '';
    return named || card ? { provider, address: named, mark: card ?? '', timeZone: timeZone?.() } : null;
  };

  const staying = createStaying(openedEvent, () => card === null);
  const sendTrouble = (trouble: Trouble | null) => sendMessage('sidebarTroubled', trouble);
  const trouble = createTroubleTelling(sendTrouble);

  const telling = createTelling(
    staying.opened,
    async (event) => {
      if (event) mountSidebar();
      // Outlook's mail is on the same site.
      else if (address.includes('/calendar')) warmSidebar();
      trouble.tellAgain();
      resizeSidebar(await sendMessage('eventOpened', event));
    },
    // Until it is activated, a prerendered page is not the tab's.
    () => !document.prerendering,
  );

  const lookForCard = watchCard((opened) => {
    const mark = opened?.mark ?? null;
    if (mark !== card) {
      // What covers an event in full gives it back when it closes.
      cardIsNewer = mark !== null || (cardIsNewer && !inFull.test(address));
      card = mark;
      telling.tell();
    }
    // The place of a card that has just closed stays free as long as the panel stays.
    if (opened || !staying.held()) keepSidebarClearOf(opened?.box);
  });

  const followAddress = () => {
    if (location.href === address) return;
    cardIsNewer = false;
    address = location.href;
    telling.tell();
  };

  /** After an update or a removal of the extension this script runs on, cut off from it: it leaves the page as it was. */
  const stopIfOrphaned = (): boolean => {
    if (chrome.runtime?.id) return false;
    stop();
    clearInterval(timer);
    removeSidebar();
    return true;
  };

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
};
