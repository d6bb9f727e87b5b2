import type { Frame } from '@playwright/test';

/** What the sidebar shows. */
export type Look = {
  /** The panel's state: `loading`, `found`, `not-found`, `failed`. */
  state: string;
  /** `lead | title | start` of the card, as `cardOf` writes it; null without one. */
  card: string | null;
};

declare global {
  interface Window {
    soakWatch?: { look(): Look; cards: { card: string; at: number }[] };
  }
}

/**
 * Writes down in the sidebar's document every card that is drawn, and when (milliseconds since 1970). Once is enough for a document.
 * A heading that is none of these leads' names is no lead: it did not load, or not yet.
 */
export async function watchCards(frame: Frame, leads: readonly string[]): Promise<void> {
  await frame.evaluate((names) => {
    if (window.soakWatch) return;
    // A function with a name would need a helper of the compiler, which is not in that page.
    window.soakWatch = {
      cards: [],
      look() {
        const state = document.querySelector<HTMLElement>('[data-part="collapsed"]')?.dataset.state ?? '';
        const time = document.querySelector('article time')?.getAttribute('datetime');
        const title = document.querySelector('article h2')?.textContent;
        const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent ?? '');
        const lead = headings.find((text) => names.includes(text)) ?? '';
        return { state, card: time && title ? [lead, title, new Date(time).toISOString()].join(' | ') : null };
      },
    };
    new MutationObserver(() => {
      const { look, cards } = window.soakWatch ?? {};
      const card = look?.().card;
      const at = performance.timeOrigin + performance.now();
      if (card && card !== cards?.at(-1)?.card) cards?.push({ card, at });
    }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  }, leads);
}

/** Resolves when the panel shows one of these cards, or stands in one of these states; throws after so many milliseconds. */
export async function settled(
  frame: Frame,
  { cards, states }: { cards: readonly string[]; states: readonly string[] },
  timeout: number,
): Promise<Look> {
  const handle = await frame.waitForFunction(
    ([wanted, ends]) => {
      const shown = window.soakWatch?.look();
      if (!shown) return null;
      const { state, card } = shown;
      const there = state === 'found' ? card !== null && wanted.includes(card) : card === null && ends.includes(state);
      return there ? shown : null;
    },
    [cards, states] as const,
    { polling: 15, timeout },
  );
  const shown = await handle.jsonValue();
  if (!shown) throw new Error('It was there and is not.');
  return shown;
}

export function lookAt(frame: Frame): Promise<Look | null> {
  return frame.evaluate(() => window.soakWatch?.look() ?? null);
}

/** The cards that were drawn since the last time that it was asked, and forgets them. */
export function takeCards(frame: Frame): Promise<{ card: string; at: number }[]> {
  return frame.evaluate(() => window.soakWatch?.cards.splice(0, Infinity) ?? []);
}
