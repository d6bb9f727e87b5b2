/** What a calendar has opened over its grid for one event: Google's bubble, Outlook's peek. */
export type OpenCard = {
  /** The attribute by which the page marks the event; empty when nothing says which event the card shows. */
  mark: string;
  /** Where it is in the window. */
  box: { left: number; right: number };
};

/**
 * Follows the card of one calendar.
 *
 * @param onCard the card that is open, null when none is
 * @returns looks for what no press has told; to be called a few times a second while the page is in sight
 */
export type WatchCard = (onCard: (card: OpenCard | null) => void) => () => void;
