import { PersonExisting } from '../panel/writing/PersonExisting';
import { RefusalNote } from '../panel/writing/RefusalNote';
import { words } from '../words/words';
import type { Draft } from '../writing/draft';
import type { Sending } from './use-sending';

type Props = { draft: Draft; sending: Sending; now: number };

/** Why Close does not have it, or that nobody knows; nothing where there is nothing to say. */
export function DraftRefusal({ draft, sending, now }: Props) {
  const { refusal, uncertain, waitingUntil } = sending;
  const { drafts: text, nextSteps } = words;
  return (
    <div class="draft-refusal" role="alert">
      {waitingUntil !== null && <RefusalNote refusal={{ reason: 'rate-limited', until: waitingUntil }} now={now} />}
      {uncertain && <p>{nextSteps[uncertain === 'missing' ? 'missing' : 'uncertain'][madeOf(draft)]}</p>}
      {refusal?.reason === 'exists' && (
        <div class="refusal">
          <PersonExisting contacts={refusal.contacts} />
        </div>
      )}
      {refusal && refusal.reason !== 'exists' && <RefusalNote refusal={refusal} now={now} />}
      {refusal?.reason === 'not-notetaker' && <p>{text.saveOnLead}</p>}
    </div>
  );
}

/** What may be in Close; notes of meetings never are in doubt, for writing one again changes nothing. */
function madeOf({ content }: Draft): 'task' | 'note' | 'person' {
  return content.kind === 'task' || content.kind === 'person' ? content.kind : 'note';
}
