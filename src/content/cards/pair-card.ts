/** A tile of a calendar's grid: the event it is for, and its label, which begins with the event's subject. */
export type Tile = { mark: string; label: string };

/**
 * Whether one of a card's texts is the subject that a tile's label begins with: "Review" of "Review, 10:00 to 11:00", but
 * not of "Review with Ann, 10:00 to 11:00".
 */
export const showsSubject = ({ label }: Tile, texts: readonly string[]): boolean =>
  texts.some((text) => text && label.startsWith(text) && !/^\s*\p{L}/u.test(label.slice(text.length)));

/**
 * Pairs a card that carries no id with the tile whose press opened it. There is ground for it when
 *
 * - the tile was pressed, and after that the card came, or one that showed another subject took on this tile's,
 * - nothing else was pressed in between but tiles of other subjects, and no other card has come by this press, and
 * - since then the card has stayed in sight, with the same subject and the same time.
 *
 * A card that came without a ground, or has lost it, never gets one, whatever is pressed. `Card` is the card's element, of
 * which only the identity counts.
 */
export const createPairing = <Card>() => {
  let pressed: readonly Tile[] = [];
  let card: Card | null = null;
  /** What the card may belong to. */
  let tiles: readonly Tile[] = [];
  let sure: Tile | null = null;
  let when: string | undefined;

  return {
    /**
     * A tile was pressed. Null: something else was, and what opens now may be by that; or the press is so long ago that a card
     * that comes is not by it.
     */
    press(tile: Tile | null): void {
      pressed = tile ? [...pressed, tile] : [];
    },

    /**
     * What is in sight now.
     * @param seen the card; null where there is none
     * @param isNew whether it was out of sight at the last look
     * @returns the mark of the tile that the card is for; null where there is no ground for any
     */
    look(seen: Card | null, texts: readonly string[], isNew: boolean): string | null {
      if (isNew || seen !== card) {
        tiles = isNew ? pressed : [];
        sure = null;
      }
      card = seen;
      const isOver = (tile: Tile) => tile === sure && when && !texts.includes(when);
      const fitting = [...tiles, ...(sure ? pressed : [])].filter((tile) => showsSubject(tile, texts) && !isOver(tile));
      const [fits] = fitting;
      if (!fits || fitting.some(({ mark }) => mark !== fits.mark)) {
        // Where none fits yet, the page may not have filled it.
        if (fits || sure) tiles = [];
        sure = null;
        return null;
      }
      if (fits !== sure) {
        pressed = [];
        when = undefined;
      }
      when ??= texts.find((text) => /\d[:.]\d\d/.test(text));
      tiles = [fits];
      sure = fits;
      return fits.mark;
    },
  };
};
