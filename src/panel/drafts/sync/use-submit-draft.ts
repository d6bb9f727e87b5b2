import type { Saved, WriteRefusal, Written } from '../../../domain/write-result';
import { useAnnounce } from '../../../ui/hooks/announcer';
import type { Writing } from '../context/write-context';
import type { WhyDiscarded } from '../machine/draft-events';
import type { KeptDraft } from './use-draft';
import { type Submission, useSubmission } from './use-submission';

/** A draft that makes something new, and the ways it can go. */
export type SubmittedDraft = Submission & {
  /** To be called in the event's own handler. `again`: the user sends once more what may have arrived. */
  send(event: Event, again?: boolean): Promise<void>;
  /** Asks Close whether it has arrived. */
  check(): Promise<void>;
  /** The user does not want it any more, or Close has it from elsewhere. False where it stays. */
  discard(why: WhyDiscarded): Promise<boolean>;
};

type Use = {
  draft: KeptDraft;
  writing: Writing;
  /** Close has it: what is typed may go. */
  onSaved: (written: Written & Saved) => void;
  /** What is announced of a refusal. */
  refused: (refusal: WriteRefusal) => string;
};

/** Sends a draft that makes something new, and asks after it when its answer was lost. */
export function useSubmitDraft({ draft, writing, onSaved, refused }: Use): SubmittedDraft {
  const announce = useAnnounce();
  const { run, dismiss, ...submission } = useSubmission({
    sentAt: draft.draft?.sentAt ?? null,
    onSaved,
    onRefused: (refusal) => announce(refused(refusal)),
  });
  return {
    ...submission,
    send: (event, again = false) =>
      run('sending', () => writing.guarded(event, (meant) => draft.send(meant, { again }))),
    check: () => run('asking', draft.check),
    discard: async (why) => dismiss() && draft.discard(why),
  };
}
