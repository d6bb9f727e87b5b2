import { words } from '../../../words/words';
import type { Writing } from '../context/write-context';
import type { SubmittedDraft } from './use-submit-draft';

type Use = {
  writing: Pick<Writing, 'guarded'>;
  creation: Pick<SubmittedDraft, 'discard'>;
  announce: (text: string) => void;
};

/**
 * "Discard" of something new, to be called in the event's own handler. True when it is gone. Where the guard refused, that has
 * been said already; where the worker did not answer, it is said here.
 */
export async function discardMeant(event: Event, { writing, creation, announce }: Use): Promise<boolean> {
  const gone = await writing.guarded(event, (meant) => creation.discard(meant));
  if (gone === false) announce(words.writing.note.discardFailed);
  return gone === true;
}
