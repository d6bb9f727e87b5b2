import type { PageEvent } from '../calendar/page-event';
import { away, inSidebar, pressed } from './page-focus';

export type Staying = {
  /** The event to be told of: what the page shows, or what it showed before, while the user is in that panel. */
  opened(): PageEvent | null;
  /** What is kept from the panel for now: that the page has closed its event, or shows another one; null when it is nothing. */
  held(): 'closed' | 'moved' | null;
};

/**
 * Lets the panel stay while the user is in it. A calendar that draws its card again, or closes it because the window has lost
 * the focus, would otherwise take the panel away under the hands, and the letters with it.
 *
 * A card that closed without a press in the page is not believed as long as nobody is in the page. Another event, or another
 * address, waits for a pause in the typing only: the browser counts each key in our frame as an activation of the page,
 * for some seconds (https://html.spec.whatwg.org/multipage/interaction.html#activation-notification). So nothing that was
 * typed for one event gets to another, and a panel is never beside another event for long.
 *
 * @param now what the page shows
 * @param noCard whether no card is open: one of which nothing is known may be of another event
 */
export const createStaying = (now: () => PageEvent | null, noCard: () => boolean): Staying => {
  let shown: PageEvent | null = null;
  let address = '';
  let held: ReturnType<Staying['held']> = null;

  const holds = (ids: PageEvent | null): boolean => {
    if (!shown || pressed() || JSON.stringify(ids) === JSON.stringify(shown)) return false;
    if (!ids && noCard() && location.href === address) return away();
    return inSidebar() && navigator.userActivation.isActive;
  };

  return {
    opened() {
      const ids = now();
      held = holds(ids) ? (ids ? 'moved' : 'closed') : null;
      if (held) return shown;
      address = location.href;
      shown = ids;
      return ids;
    },
    held: () => held,
  };
};
