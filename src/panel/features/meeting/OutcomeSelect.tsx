import { useRef, useState } from 'preact/hooks';
import type { MeetingCard } from '../../../domain/panel-state';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { useOwnId } from '../../../ui/hooks/use-id';
import { useSecondsLeft } from '../../../ui/hooks/use-seconds-left';
import { CheckIcon } from '../../../ui/icons/icons';
import sectionStyles from '../../../ui/layout/Section.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import { useCommands, useKeyHint } from '../../commands/use-commands';
import type { Writing } from '../../drafts/context/write-context';
import { HeldMark } from '../../drafts/views/HeldMark';
import { RefusalNote } from '../../drafts/views/RefusalNote';
import { SavedMark } from '../../drafts/views/SavedMark';
import statusStyles from '../../drafts/views/status.module.css';
import { OutcomeChips } from '../../parts/OutcomeChips';
import { offeredOutcomes } from '../../parts/offered-outcomes';
import { OtherLeadsOutcome } from '../other-leads/OtherLeadsOutcome';
import styles from './OutcomeSelect.module.css';
import { type OutcomePhase, useOutcome } from './use-outcome';

type Props = { meeting: MeetingCard; writing: Writing; viewer: Viewer };

/** What came of the meeting. Chosen means saved; what is shown is what Close has. */
export function OutcomeSelect({ meeting, writing, viewer }: Props) {
  const { outcome } = meeting;
  const { chosen, suggested, phase, choose, again, undo, sendNow } = useOutcome(writing, meeting.id, outcome);
  const offer = offeredOutcomes(meeting, writing.choices);
  const text = words.writing.outcome;
  const control = useRef<HTMLElement | null>(null);
  // Its line stays where it was, so that nothing moves up when a person has chosen another one.
  const [marked] = useState((outcome?.suggested ?? null) !== null);
  // Nor down, when what can be chosen comes only after what stands below.
  const [early] = useState(writing.choices === null);
  const id = useOwnId();
  const hint = useKeyHint('O', text.title);
  const focus = () => control.current?.focus();
  useCommands(
    writing.where === 'here' ? [{ place: 'call', key: 'O', name: text.command, icon: <CheckIcon />, run: focus }] : [],
  );
  const here = writing.where === 'here';
  const all = [...offer.first, ...offer.others];
  const shown = all.find((one) => one.id === (chosen ?? suggested));

  return (
    <section class={sectionStyles.section}>
      <div class={statusStyles.head}>
        <h2 class={sectionStyles.name}>{here && offer.chips ? text.title : <label for={id}>{text.title}</label>}</h2>
        <OutcomeStatus
          phase={phase}
          playbook={offer.playbook}
          without={here && offer.without && offer.chips}
          onUndo={undo}
          focus={focus}
          viewer={viewer}
        />
      </div>
      {here ? (
        <div class={early ? styles.early : undefined}>
          <OutcomeChips
            offer={offer}
            id={id}
            label={text.title}
            chosen={chosen}
            suggested={suggested}
            describedBy={marked ? `${id}-suggested` : undefined}
            onChoose={choose}
            onEnter={sendNow}
            control={control}
            hint={hint}
          />
          {offer.without && !offer.chips && <p class={styles.below}>{text.noPlaybook}</p>}
        </div>
      ) : (
        <p class={shown ? styles.fixed : `${styles.fixed} ${textStyles.muted}`}>
          <bdi>{shown?.name ?? text.none}</bdi>
        </p>
      )}
      {marked && (
        <p class={styles.below}>
          {suggested !== null && outcome?.suggested && (
            <>
              <span id={`${id}-suggested`}>{text.suggested[outcome.suggested]}</span>
              {outcome.reasoning && <bdi class={styles.reason}>{outcome.reasoning}</bdi>}
              {here && !offer.chips && shown && !shown.off && (
                <Button
                  kind="text"
                  onClick={(event) => {
                    focus();
                    choose(event, suggested);
                  }}
                >
                  {text.confirm(shown.name)}
                </Button>
              )}
            </>
          )}
        </p>
      )}
      {here && phase.kind === 'saved' && chosen !== null && (
        <OtherLeadsOutcome outcomeId={chosen} writing={writing} viewer={viewer} />
      )}
      {phase.kind === 'refused' && (
        <RefusalNote
          refusal={phase.refusal}
          now={viewer.now}
          act={(event) => {
            focus();
            again(event);
          }}
        />
      )}
    </section>
  );
}

type StatusProps = {
  phase: OutcomePhase;
  playbook: string | null;
  without: boolean;
  onUndo: () => void;
  focus: () => void;
  viewer: Viewer;
};

/** What became of the choice; until there is one, what kind of meeting it is. */
function OutcomeStatus({ phase, playbook, without, onUndo, focus, viewer }: StatusProps) {
  const { writing } = words;
  const until = phase.kind === 'saving' ? phase.waitingUntil : null;
  const seconds = useSecondsLeft(until, viewer.now);
  return (
    <div class={statusStyles.status}>
      {phase.kind === 'idle' && playbook !== null && <bdi>{writing.outcome.playbook(playbook)}</bdi>}
      {phase.kind === 'idle' && without && <span>{writing.outcome.noPlaybook}</span>}
      {phase.kind === 'held' && <HeldMark onUndo={onUndo} focus={focus} />}
      {until !== null && <span role="timer">{writing.sendingAgain(seconds)}</span>}
      <span role="status">
        {phase.kind === 'saving' && until === null && writing.saving}
        {phase.kind === 'saved' && <SavedMark at={phase.at} viewer={viewer} />}
      </span>
    </div>
  );
}
