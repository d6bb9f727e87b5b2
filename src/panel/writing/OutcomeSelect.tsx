import { useRef, useState } from 'preact/hooks';
import type { MeetingCard } from '../../lookup/panel-state';
import { words } from '../../words/words';
import type { Reader } from '../reader';
import { useOwnId } from '../use-own-id';
import { MenuIcon } from './icons';
import { outcomeOptions } from './outcome-options';
import { RefusalNote } from './RefusalNote';
import { SavedMark } from './SavedMark';
import { type OutcomePhase, useOutcome } from './use-outcome';
import { useSecondsLeft } from './use-seconds-left';
import type { Writing } from './writing-context';

type Props = { meeting: MeetingCard; writing: Writing; reader: Reader };

/** What came of the meeting. Chosen means saved; what stands there is what Close has. */
export function OutcomeSelect({ meeting, writing, reader }: Props) {
  const { outcome } = meeting;
  const { chosen, changed, phase, choose, settle } = useOutcome(writing, meeting.id, outcome?.id ?? null);
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
    <section class="section meeting-outcome">
      <div class="write-head">
        <h2 class="section-name">
          <label for={id}>{text.title}</label>
        </h2>
        <OutcomeStatus phase={phase} reader={reader} />
      </div>
      {writing.where === 'here' ? (
        <div class="menu-field">
          <select
            ref={select}
            id={id}
            class={shown && !shown.off && shown.value !== '' ? 'field' : 'field is-none'}
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
              void choose(event, value === '' ? null : value, byKey.current);
            }}
            onBlur={settle}
          >
            {options.map(({ value, name, off }) => (
              <option key={value} value={value} disabled={off}>
                {name}
              </option>
            ))}
          </select>
          <MenuIcon />
        </div>
      ) : (
        <p class={shown && shown.value !== '' ? 'field-text' : 'field-text quiet'}>
          <bdi>{shown?.name ?? text.none}</bdi>
        </p>
      )}
      {suggested && (
        <p class="under-field" id={`${id}-suggested`}>
          {!changed && outcome?.suggested ? text.suggested[outcome.suggested] : ''}
        </p>
      )}
      {phase.kind === 'refused' && (
        <RefusalNote
          refusal={phase.refusal}
          now={reader.now}
          act={(event) => {
            select.current?.focus();
            void choose(event, phase.wanted, false);
          }}
        />
      )}
    </section>
  );
}

function OutcomeStatus({ phase, reader }: { phase: OutcomePhase; reader: Reader }) {
  const { writing } = words;
  const until = phase.kind === 'saving' ? phase.waitingUntil : null;
  const seconds = useSecondsLeft(until, reader.now);
  return (
    <div class="write-status">
      {until !== null && <span role="timer">{writing.sendingAgain(seconds)}</span>}
      <span role="status">
        {phase.kind === 'saving' && until === null && writing.saving}
        {phase.kind === 'saved' && <SavedMark at={phase.at} reader={reader} />}
      </span>
    </div>
  );
}
