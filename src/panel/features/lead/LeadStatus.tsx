import { useRef } from 'preact/hooks';
import type { Choice } from '../../../domain/write-result';
import type { Viewer } from '../../../time/viewer';
import { ChevronIcon } from '../../../ui/icons/icons';
import { Pill } from '../../../ui/layout/Pill';
import { words } from '../../../words/words';
import type { Writing } from '../../drafts/context/write-context';
import { RefusalNote } from '../../drafts/views/RefusalNote';
import { SavedMark } from '../../drafts/views/SavedMark';
import styles from './LeadStatus.module.css';
import { useLeadStatus } from './use-lead-status';

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
  const { statusId, status, savedAt, refusal, choose, settle } = useLeadStatus({ ...lead, writing, viewer });
  /** The last thing the user did with the menu. Keys step through it; a pointer or a tool picks. */
  const byKey = useRef(false);
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
            aria-label={words.nextSteps.status.label}
            value={statusId ?? ''}
            onChange={(event) => {
              if (event.currentTarget.value !== '') choose(event, event.currentTarget.value, byKey.current);
            }}
            onPointerDown={() => {
              byKey.current = false;
            }}
            onKeyDown={({ key }) => {
              byKey.current = true;
              if (key === 'Enter') settle();
            }}
            onBlur={settle}
          >
            {statusId === null && <option value="">{name}</option>}
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.name}
              </option>
            ))}
          </select>
        </span>
        {savedAt !== null && <SavedMark at={savedAt} viewer={viewer} />}
      </div>
      {refusal && <RefusalNote refusal={refusal} now={viewer.now} />}
    </>
  );
}
