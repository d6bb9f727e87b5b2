import type { Draft } from '../../domain/draft';
import notesStyles from '../../panel/drafts/views/notes.module.css';
import { RefusalNote } from '../../panel/drafts/views/RefusalNote';
import { PersonExisting } from '../../panel/features/people/PersonExisting';
import { words } from '../../words/words';
import draftsStyles from './drafts.module.css';
import type { ListedDraft } from './use-listed-draft';

type Props = { draft: Draft; sending: ListedDraft; now: number };

/** Why Close does not have it, or that nobody knows; nothing where there is nothing to say. */
export function DraftRefusal({ draft, sending, now }: Props) {
  const { refusal, uncertain, waitingUntil, saveOnLead } = sending;
  const { drafts: text, nextSteps } = words;
  return (
    <div class={draftsStyles.refusal} role="alert">
      {waitingUntil !== null && <RefusalNote refusal={{ reason: 'rate-limited', until: waitingUntil }} now={now} />}
      {uncertain && <p>{nextSteps[uncertain === 'missing' ? 'missing' : 'uncertain'][madeOf(draft)]}</p>}
      {refusal?.reason === 'exists' && (
        <div class={notesStyles.refusal} data-part="refusal">
          <PersonExisting contacts={refusal.contacts} />
        </div>
      )}
      {refusal && refusal.reason !== 'exists' && (
        <RefusalNote
          refusal={refusal}
          now={now}
          {...(refusal.reason === 'not-notetaker' && saveOnLead && { act: saveOnLead })}
        />
      )}
      {refusal?.reason === 'not-notetaker' && !saveOnLead && <p>{text.copyInstead}</p>}
    </div>
  );
}

/** What may be in Close; notes of meetings and fields never are in doubt, for writing one again changes nothing. */
function madeOf({ content }: Draft): 'task' | 'note' | 'opportunity' | 'follow-up' | 'person' {
  switch (content.kind) {
    case 'meeting-note':
    case 'lead-note':
    case 'field':
      return 'note';
    default:
      return content.kind;
  }
}
