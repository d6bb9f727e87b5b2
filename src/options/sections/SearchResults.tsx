import { Button } from '../../ui/controls/Button';
import { words } from '../../words/words';
import styles from './SectionView.module.css';
import type { Found } from './use-card-search';

/** Stands above the sections that have something of what is searched for. */
export function SearchResults({ found, onClear }: { found: Found; onClear: () => void }) {
  return (
    <>
      <h1 class={styles.results}>{foundWords(found)}</h1>
      {found.cards.size === 0 && (
        <div class={styles.nothing}>
          <Button kind="secondary" onClick={onClear}>
            {words.options.sections.clear}
          </Button>
        </div>
      )}
    </>
  );
}

/** How much was found. */
export function foundWords({ query, cards }: Found): string {
  const { found, none } = words.options.sections;
  return cards.size > 0 ? found(cards.size) : none(query);
}
