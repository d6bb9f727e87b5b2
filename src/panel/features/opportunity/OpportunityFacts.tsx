import { type FieldOffer, shownFields } from '../../../domain/custom-field';
import type { Opportunity } from '../../../domain/opportunity/opportunity';
import type { Viewer } from '../../../time/viewer';
import { words } from '../../../words/words';
import { percentOf } from '../../parts/stage-line';
import { FieldRows } from '../custom-fields/FieldRows';
import { OpportunityNote } from './OpportunityNote';
import styles from './opportunity.module.css';
import { dayText, outcomeText } from './opportunity-text';

type Props = { opportunity: Opportunity; fields: readonly FieldOffer[]; viewer: Viewer };

/** An opportunity to be read. */
export function OpportunityFacts({ opportunity, fields, viewer }: Props) {
  const { value, stage, confidence, closeDate, owner, status, note } = opportunity;
  const { brief, opportunity: text } = words;
  const when = outcomeText(opportunity, viewer) ?? (closeDate && text.closes(dayText(closeDate, viewer)));
  return (
    <div class={styles.facts}>
      <span class={styles.line}>
        <bdi class={value === null ? `${styles.money} ${styles.none}` : styles.money}>{value ?? brief.noValue}</bdi>
        <span class={styles.muted}>{brief.confidence(percentOf(confidence))}</span>
      </span>
      <span class={styles.line}>
        <bdi>{stage?.trim() || brief.noStage}</bdi>
        {when && <span class={status === 'won' ? styles.won : styles.muted}>{when}</span>}
      </span>
      {owner?.trim() && <bdi class={styles.muted}>{owner}</bdi>}
      {note && <OpportunityNote note={note} />}
      <FieldRows fields={shownFields(fields, opportunity.custom)} of={null} lead={null} viewer={viewer} />
    </div>
  );
}
