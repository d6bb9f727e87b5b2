import type { Opportunity } from '../../../domain/opportunity/opportunity';
import { RichText } from '../../../rich-text/dom/RichText';
import styles from './opportunity.module.css';

/** What was noted of it, as Close has it. */
export function OpportunityNote({ note }: { note: NonNullable<Opportunity['note']> }) {
  return (
    <div class={styles.note} dir="auto">
      {'html' in note ? <RichText html={note.html} /> : <bdi dir="auto">{note.text}</bdi>}
    </div>
  );
}
