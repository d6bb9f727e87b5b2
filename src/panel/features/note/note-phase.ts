import type { NoteVersion } from '../../../domain/draft';
import type { WriteRefusal } from '../../../domain/write-result';
import { isBusy, type Sending } from '../../drafts/machine/draft-state';

/** The state of what was last asked of Close. */
export type NotePhase =
  | { kind: 'idle' }
  | { kind: 'saving' }
  /** `onLead`: not as the meeting's note but as one of the lead's. */
  | { kind: 'saved'; at: number; onLead: boolean }
  | { kind: 'refused'; refusal: WriteRefusal }
  | { kind: 'conflict'; theirs: NoteVersion };

/** What a note shows of how far sending has come. */
export function notePhase(sending: Sending): NotePhase {
  if (isBusy(sending)) return { kind: 'saving' };
  switch (sending.kind) {
    case 'saved':
      return { kind: 'saved', at: sending.at, onLead: false };
    case 'refused':
      return { kind: 'refused', refusal: sending.refusal };
    case 'uncertain':
      return { kind: 'refused', refusal: { reason: 'uncertain', since: sending.since } };
    case 'conflict':
      return { kind: 'conflict', theirs: sending.theirs };
    default:
      return { kind: 'idle' };
  }
}
