import { recapOf } from '../../../domain/moment/recap';
import type { LeadCard } from '../../../domain/panel-state';
import { words } from '../../../words/words';
import styles from './RecapProgress.module.css';

/** How much of the recap Close has: a bar for each step. Before the lead is there nobody knows how many there are. */
export function RecapProgress({ card }: { card: LeadCard }) {
  const steps = recapOf(card);
  const done = steps.filter((step) => step.done).length;
  if (card.lead.kind === 'loading') return null;
  return (
    <p class={styles.progress} data-part="recap-progress">
      {words.moment.progress(done, steps.length)}
      <span class={styles.bars} aria-hidden="true">
        {steps.map((step, index) => (
          <span key={step.step} class={styles.bar} data-done={index < done} />
        ))}
      </span>
    </p>
  );
}
