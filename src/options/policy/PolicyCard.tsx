import type { PolicyReport } from '../../domain/diagnostics/policy-report';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';

/** What an administrator has set, and what of it was not understood. Nothing where nothing is set. */
export function PolicyCard({ readOnly, keepAgenda, misread }: PolicyReport) {
  const understood = misread !== null && misread.length === 0;
  if (!readOnly && keepAgenda && understood) return null;
  const { policy: text } = words.options;
  return (
    <section class={cardStyles.card} aria-label={text.title}>
      <h2 class={cardStyles.title}>{text.title}</h2>
      {readOnly && <p class={cardStyles.text}>{text.readOnly}</p>}
      {!keepAgenda && <p class={cardStyles.text}>{text.keepsNothing}</p>}
      {!understood && <p class={cardStyles.error}>{text.misread(misread)}</p>}
    </section>
  );
}
