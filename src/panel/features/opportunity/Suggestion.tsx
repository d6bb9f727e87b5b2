import type { Opportunity } from '../../../domain/opportunity/opportunity';
import type { OpportunityChange } from '../../../domain/opportunity/opportunity-change';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { Pill } from '../../../ui/layout/Pill';
import { words } from '../../../words/words';
import styles from './opportunity.module.css';
import { changeText, type Names } from './opportunity-text';

type Props = {
  opportunity: Opportunity;
  names: Names;
  /** Left out where nothing can be changed. To be called in the event's own handler. */
  onApply?: (event: Event, change: OpportunityChange) => void;
  viewer: Viewer;
};

/** What Close's AI would do next, and why. It is never done but by a click; a follow-up is told and no more. */
export function Suggestion({ opportunity, names, onApply, viewer }: Props) {
  const { suggestion } = opportunity;
  const change = suggestion && changeOf(opportunity);
  if (!suggestion || change === 'done') return null;
  const text = words.opportunity.suggestion;
  const line = change && changeText(change, names, viewer);
  return (
    <section class={styles.suggestion} aria-label={text.title}>
      <p>
        <Pill tone="accent">{text.mark}</Pill>{' '}
        {suggestion.action === 'follow-up' ? text.followUp[suggestion.by] : line && text.change(line.name, line.value)}
      </p>
      {suggestion.because && <bdi class={styles.because}>{suggestion.because}</bdi>}
      {suggestion.action === 'follow-up' && suggestion.text && <bdi class={styles.because}>{suggestion.text}</bdi>}
      {change && onApply && (
        <Button kind="text" onClick={(event) => onApply(event, change)}>
          {text.apply}
        </Button>
      )}
    </section>
  );
}

/** The change that it asks for; null for a follow-up. What Close has already, or what nobody could apply, is done. */
function changeOf({ suggestion, stageId, closeDate }: Opportunity): OpportunityChange | null | 'done' {
  switch (suggestion?.action) {
    case 'change-stage':
      return suggestion.stageId === stageId ? 'done' : { stageId: suggestion.stageId };
    case 'move-close-date':
      return suggestion.closeDate === closeDate ? 'done' : { closeDate: suggestion.closeDate };
    default:
      return null;
  }
}
