import type { ComponentChildren } from 'preact';
import type { OptionsSection } from '../../domain/settings/options-section';
import { words } from '../../words/words';
import styles from './SectionView.module.css';
import { cardName, type Found } from './use-card-search';

/** A card and the name that a search finds it by; without a card there is nothing to show. */
export type Card = readonly [name: string, card: ComponentChildren];

type Props = {
  section: OptionsSection;
  /** The address names it. */
  current: boolean;
  cards: readonly Card[];
  /** A search goes before the address: each section shows what was found in it. */
  found: Found | null;
  /** In place of the section's name above its cards. */
  intro?: ComponentChildren;
};

/** One section. It stays in the page while another one is shown: what was typed in it is still there when the user comes back. */
export function SectionView({ section, current, cards, found, intro }: Props) {
  const isHidden = (card: string) => found !== null && !found.cards.has(cardName(section, card));
  const Title = found ? 'h2' : 'h1';
  return (
    <section data-section={section} hidden={found ? cards.every(([card]) => isHidden(card)) : !current}>
      {intro ?? (
        <Title class={found ? styles.found : styles.title} tabIndex={-1} data-part="section-title">
          {words.options.sections.name[section]}
        </Title>
      )}
      <div class={styles.cards}>
        {cards.map(([card, content]) => (
          <div key={card} data-card={cardName(section, card)} hidden={isHidden(card)}>
            {content}
          </div>
        ))}
      </div>
    </section>
  );
}
