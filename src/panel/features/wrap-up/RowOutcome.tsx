import { useEffect, useRef } from 'preact/hooks';
import type { FinishedMeeting } from '../../../domain/answers';
import type { Viewer } from '../../../time/viewer';
import { useOwnId } from '../../../ui/hooks/use-id';
import { words } from '../../../words/words';
import type { Writing } from '../../drafts/context/write-context';
import { HeldMark } from '../../drafts/views/HeldMark';
import { RefusalNote } from '../../drafts/views/RefusalNote';
import { SavedMark } from '../../drafts/views/SavedMark';
import { OutcomeChips } from '../../parts/OutcomeChips';
import { offeredOutcomes } from '../../parts/offered-outcomes';
import { useOutcome } from '../meeting/use-outcome';
import styles from './wrap-up.module.css';

type Props = { meeting: FinishedMeeting; writing: Writing; onSaved: () => void; viewer: Viewer };

/** The outcome of one row: chosen means saved. */
export function RowOutcome({ meeting, writing, onSaved, viewer }: Props) {
  const { meetingId, outcome, title } = meeting;
  const { chosen, suggested, phase, choose, again, undo, sendNow } = useOutcome(writing, meetingId, outcome);
  const offer = offeredOutcomes(meeting, writing.choices);
  const shown = [...offer.first, ...offer.others].find((one) => one.id === (chosen ?? suggested));
  const id = useOwnId();
  const control = useRef<HTMLElement | null>(null);
  const savedAt = phase.kind === 'saved' ? phase.at : null;
  useEffect(() => {
    if (savedAt !== null) onSaved();
  }, [savedAt]);

  if (writing.where !== 'here') return <p class={styles.line}>{shown?.name ?? words.writing.outcome.none}</p>;
  return (
    <div class={styles.outcome}>
      <OutcomeChips
        offer={offer}
        id={id}
        label={words.wrapUp.outcomeOf(title.trim() || words.meeting.untitled)}
        chosen={chosen}
        suggested={suggested}
        onChoose={choose}
        onEnter={sendNow}
        control={control}
      />
      {phase.kind === 'held' && (
        <p class={styles.status}>
          <HeldMark onUndo={undo} focus={() => control.current?.focus()} />
        </p>
      )}
      <span role="status" class={styles.status}>
        {phase.kind === 'saving' && words.writing.saving}
        {savedAt !== null && <SavedMark at={savedAt} viewer={viewer} />}
      </span>
      {phase.kind === 'refused' && <RefusalNote refusal={phase.refusal} now={viewer.now} act={again} />}
    </div>
  );
}
