import { useRef } from 'preact/hooks';
import { words } from '../../words/words';
import type { Choice } from '../../writing/write-result';
import { Pill } from '../parts/Pill';
import type { Reader } from '../reader';
import { ChevronIcon } from './ChevronIcon';
import { RefusalNote } from './RefusalNote';
import { SavedMark } from './SavedMark';
import { useLeadStatus } from './use-lead-status';
import type { Writing } from './writing-context';

type Props = {
  leadId: string;
  /** As the panel's state has them. */
  status: string | null;
  statusId: string | null;
  writing: Writing;
  reader: Reader;
};

/**
 * The lead's status, to be chosen: the browser's own menu lies unseen over the pill, which is as wide as its word. It has the
 * same size before the choices are there, with the one that is.
 */
export function LeadStatus({ writing, reader, ...lead }: Props) {
  const { statusId, status, savedAt, refusal, choose, settle } = useLeadStatus({ ...lead, writing, reader });
  /** The last thing the user did with the menu. Keys step through it; a pointer or a tool picks. */
  const byKey = useRef(false);
  const listed = writing.choices?.leadStatuses ?? [];
  const name = listed.find(({ id }) => id === statusId)?.name ?? status ?? words.nextSteps.status.none;
  const choices: Choice[] =
    statusId === null || listed.some(({ id }) => id === statusId) ? listed : [{ id: statusId, name }, ...listed];
  return (
    <>
      <div class="status-line">
        <span class="status-choice">
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
        {savedAt !== null && <SavedMark at={savedAt} reader={reader} />}
      </div>
      {refusal && <RefusalNote refusal={refusal} now={reader.now} />}
    </>
  );
}
