import { useRef, useState } from 'preact/hooks';
import type { MeetingCard } from '../../../domain/panel-state';
import type { Viewer } from '../../../time/viewer';
import { MenuSelect } from '../../../ui/fields/Select';
import { useOwnId } from '../../../ui/hooks/use-id';
import { useSecondsLeft } from '../../../ui/hooks/use-seconds-left';
import sectionStyles from '../../../ui/layout/Section.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import type { Writing } from '../../drafts/context/write-context';
import { RefusalNote } from '../../drafts/views/RefusalNote';
import { SavedMark } from '../../drafts/views/SavedMark';
import statusStyles from '../../drafts/views/status.module.css';
import styles from './OutcomeSelect.module.css';
import { outcomeOptions } from './outcome-options';
import { type OutcomePhase, useOutcome } from './use-outcome';

type Props = { meeting: MeetingCard; writing: Writing; viewer: Viewer };

/** What came of the meeting. Chosen means saved; what is shown is what Close has. */
export function OutcomeSelect({ meeting, writing, viewer }: Props) {
  const { outcome } = meeting;
  const { chosen, changed, phase, choose, again, settle } = useOutcome(writing, meeting.id, outcome?.id ?? null);
  const options = outcomeOptions(outcome, writing.choices?.outcomes ?? null);
  const text = words.writing.outcome;
  const select = useRef<HTMLSelectElement>(null);
  /** The last thing the user did with the menu. Keys step through it; a pointer or a tool picks. */
  const byKey = useRef(false);
  // Its line stays where it was, so that nothing moves up when a person has chosen another one.
  const [suggested] = useState((outcome?.suggested ?? null) !== null);
  const id = useOwnId();
  const shown = options.find(({ value }) => value === (chosen ?? ''));

  return (
    <section class={sectionStyles.section}>
      <div class={statusStyles.head}>
        <h2 class={sectionStyles.name}>
          <label for={id}>{text.title}</label>
        </h2>
        <OutcomeStatus phase={phase} viewer={viewer} />
      </div>
      {writing.where === 'here' ? (
        <MenuSelect
          ref={select}
          id={id}
          empty={!shown || shown.off || shown.value === ''}
          value={chosen ?? ''}
          aria-describedby={suggested ? `${id}-suggested` : undefined}
          onPointerDown={() => {
            byKey.current = false;
          }}
          onKeyDown={({ key }) => {
            byKey.current = true;
            if (key === 'Enter') settle();
          }}
          onChange={(event) => {
            const { value } = event.currentTarget;
            choose(event, value === '' ? null : value, byKey.current);
          }}
          onBlur={settle}
        >
          {options.map(({ value, name, off }) => (
            <option key={value} value={value} disabled={off}>
              {name}
            </option>
          ))}
        </MenuSelect>
      ) : (
        <p class={shown && shown.value !== '' ? styles.fixed : `${styles.fixed} ${textStyles.muted}`}>
          <bdi>{shown?.name ?? text.none}</bdi>
        </p>
      )}
      {suggested && (
        <p class={styles.below} id={`${id}-suggested`}>
          {!changed && outcome?.suggested ? text.suggested[outcome.suggested] : ''}
        </p>
      )}
      {phase.kind === 'refused' && (
        <RefusalNote
          refusal={phase.refusal}
          now={viewer.now}
          act={(event) => {
            select.current?.focus();
            again(event);
          }}
        />
      )}
    </section>
  );
}

function OutcomeStatus({ phase, viewer }: { phase: OutcomePhase; viewer: Viewer }) {
  const { writing } = words;
  const until = phase.kind === 'saving' ? phase.waitingUntil : null;
  const seconds = useSecondsLeft(until, viewer.now);
  return (
    <div class={statusStyles.status}>
      {until !== null && <span role="timer">{writing.sendingAgain(seconds)}</span>}
      <span role="status">
        {phase.kind === 'saving' && until === null && writing.saving}
        {phase.kind === 'saved' && <SavedMark at={phase.at} viewer={viewer} />}
      </span>
    </div>
  );
}
