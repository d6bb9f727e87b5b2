import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Opportunity } from '../../../domain/opportunity/opportunity';
import { ChevronIcon } from '../../../ui/icons/icons';
import { words } from '../../../words/words';
import { stageLine } from '../../parts/stage-line';
import styles from './opportunity.module.css';

type Props<Row> = {
  rows: readonly Row[];
  of: (row: Row) => Opportunity;
  /** Those besides the one in full are in sight. */
  more: boolean;
  draw: (row: Row) => ComponentChildren;
};

/** One in full, the first unless the user has unfolded another; of the others a line each. */
export function OpportunityRows<Row>({ rows, of, more, draw }: Props<Row>) {
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const whole = rows.find((row) => of(row).id === unfolded) ?? rows[0];
  const shown = more ? rows : rows.filter((row) => row === whole);
  return (
    <ul class={styles.list}>
      {shown.map((row) => {
        const opportunity = of(row);
        return (
          <li key={opportunity.id} class={styles.item}>
            {row === whole ? (
              draw(row)
            ) : (
              <button
                type="button"
                class={styles.row}
                aria-expanded={false}
                onClick={() => setUnfolded(opportunity.id)}
              >
                <bdi class={styles.rowValue}>{opportunity.value ?? words.brief.noValue}</bdi>
                <bdi class={styles.rowStage}>{stageLine(opportunity)}</bdi>
                <ChevronIcon />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
