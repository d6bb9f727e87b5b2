import { useEffect, useRef } from 'preact/hooks';
import type { LeadCard } from '../../../domain/panel-state';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { useOwnId } from '../../../ui/hooks/use-id';
import { words } from '../../../words/words';
import type { Writing } from '../../drafts/context/write-context';
import { OtherLead } from './OtherLead';
import styles from './other-leads.module.css';
import { type SameForOthers, useOtherLeads } from './use-other-leads';

type Props = {
  title: string;
  cards: readonly LeadCard[];
  same: SameForOthers;
  writing: Writing;
  viewer: Viewer;
};

/** After something was written for one lead: the event's other leads by name, and one button that writes it there too. */
export function OtherLeads({ title, cards, same, writing, viewer }: Props) {
  const others = useOtherLeads(cards, same, writing);
  const { rows, open, wanted } = others;
  const id = useOwnId();
  const text = words.otherLeads;
  const group = useRef<HTMLFieldSetElement>(null);
  const inside = useRef(false);

  // The button that was pressed goes when it has done its work.
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) group.current?.focus();
  }, [open]);

  if (rows.length === 0) return null;
  return (
    <fieldset
      class={styles.others}
      aria-labelledby={id}
      tabIndex={-1}
      ref={group}
      onFocusIn={() => {
        inside.current = true;
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget !== null) inside.current = false;
      }}
    >
      <p class={styles.title} id={id}>
        {title}
      </p>
      <ul class={styles.list}>
        {rows.map((row) => (
          <OtherLead
            key={row.card.meeting.id}
            row={row}
            onTurn={(chosen) => others.turn(row.card.meeting.id, chosen)}
            onReplace={(event, theirs) => void others.replace(event, row.card, theirs)}
            onLeave={(event) => void others.leave(event, row.card)}
            viewer={viewer}
          />
        ))}
      </ul>
      {open > 0 && (
        <Button kind="secondary" aria-disabled={wanted === 0} onClick={(event) => void others.send(event)}>
          {wanted === rows.length || wanted === 0 ? text.all(rows.length) : text.some(wanted)}
        </Button>
      )}
    </fieldset>
  );
}
