import { useRef, useState } from 'preact/hooks';
import type { OptionsSection } from '../../domain/settings/options-section';
import { words } from '../../words/words';
import { matches } from './matches';

/** What was searched for, and the names of the cards that have it (`cardName`), in the order they stand. */
export type Found = { query: string; cards: ReadonlySet<string> };

/** A card by its section and its own name: what a search finds it by. */
export function cardName(section: OptionsSection, card: string): string {
  return `${section}/${card}`;
}

/**
 * Searches the cards by the very words that stand in them, also by those that Close has told, such as the names of custom fields:
 * cards of sections that are not shown are in the page as well, and hidden.
 *
 * @param section the one that the address names; a search ends when that becomes another
 */
export function useCardSearch(section: OptionsSection) {
  const [search, setSearch] = useState<{ typed: string; at: OptionsSection; cards: ReadonlySet<string> } | null>(null);
  /** Holds the cards of all sections. */
  const root = useRef<HTMLElement>(null);
  const current = search?.at === section ? search : null;
  const query = current?.typed.trim() ?? '';

  function type(typed: string): void {
    const names = new Map<string, string>(Object.entries(words.options.sections.name));
    const cards = [...(root.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])].flatMap(
      ({ textContent, dataset: { card = '' } }) => {
        const title = names.get(card.split('/')[0] ?? '');
        return textContent !== '' && matches(`${title} ${textContent}`, typed.trim()) ? [card] : [];
      },
    );
    setSearch({ typed, at: section, cards: new Set(cards) });
  }

  /** Moves the focus to the title of the first card that was found. */
  function goToFirst(): void {
    const [first] = current?.cards ?? [];
    const title = first === undefined ? null : root.current?.querySelector<HTMLElement>(`[data-card="${first}"] h2`);
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  }

  return {
    root,
    typed: current?.typed ?? '',
    found: current && query !== '' ? { query, cards: current.cards } : null,
    type,
    clear: () => setSearch(null),
    goToFirst,
  };
}
