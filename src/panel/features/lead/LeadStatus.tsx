import { useRef } from 'preact/hooks';
import type { Choice, WriteRefusal } from '../../../domain/write-result';
import type { Viewer } from '../../../time/viewer';
import { ChevronIcon, TagIcon } from '../../../ui/icons/icons';
import { Pill } from '../../../ui/layout/Pill';
import { words } from '../../../words/words';
import { useCommands, useKeyHint } from '../../commands/use-commands';
import type { Writing } from '../../drafts/context/write-context';
import { HeldMark } from '../../drafts/views/HeldMark';
import { RefusalNote } from '../../drafts/views/RefusalNote';
import { SavedMark } from '../../drafts/views/SavedMark';
import styles from './LeadStatus.module.css';
import { type StatusPhase, useLeadStatus } from './use-lead-status';

type Props = {
  leadId: string;
  /** As the panel's state has them. */
  status: string | null;
  statusId: string | null;
  writing: Writing;
  viewer: Viewer;
};

/**
 * The lead's status, to be chosen: the browser's own menu lies unseen over the pill, which is as wide as its word. It has the
 * same size before the choices are there, with the one that is.
 */
export function LeadStatus({ writing, viewer, ...lead }: Props) {
  const { statusId, status, phase, choose, undo, sendNow } = useLeadStatus({ ...lead, writing, viewer });
  const refusal = refusalOf(phase);
  const select = useRef<HTMLSelectElement>(null);
  const { label, command } = words.nextSteps.status;
  const hint = useKeyHint('S', label);
  const focus = () => select.current?.focus();
  useCommands([{ place: 'lead', key: 'S', name: command, icon: <TagIcon />, run: focus }]);
  const listed = writing.choices?.leadStatuses ?? [];
  const name = listed.find(({ id }) => id === statusId)?.name ?? status ?? words.nextSteps.status.none;
  const choices: Choice[] =
    statusId === null || listed.some(({ id }) => id === statusId) ? listed : [{ id: statusId, name }, ...listed];
  return (
    <>
      <div class={styles.line}>
        <span class={styles.choice}>
          <Pill tone={statusId === null ? 'neutral' : 'accent'}>
            <bdi aria-hidden="true">{name}</bdi>
            <ChevronIcon />
          </Pill>
          <select
            ref={select}
            {...hint}
            aria-label={label}
            value={statusId ?? ''}
            onChange={(event) => {
              if (event.currentTarget.value !== '') choose(event, event.currentTarget.value);
            }}
            onKeyDown={(event) => {
              // Where nothing waits, Enter opens the menu.
              if (event.key === 'Enter' && sendNow()) event.preventDefault();
            }}
          >
            {statusId === null && <option value="">{name}</option>}
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.name}
              </option>
            ))}
          </select>
        </span>
        {phase.kind === 'held' && <HeldMark onUndo={undo} focus={focus} />}
        {phase.kind === 'saved' && <SavedMark at={phase.at} viewer={viewer} />}
      </div>
      {refusal && <RefusalNote refusal={refusal} now={viewer.now} />}
    </>
  );
}

/** Why it went back, or why it waits. */
function refusalOf(phase: StatusPhase): WriteRefusal | null {
  if (phase.kind === 'refused') return phase.refusal;
  if (phase.kind !== 'saving' || phase.waitingUntil === null) return null;
  return { reason: 'rate-limited', until: phase.waitingUntil };
}
