import { useRef, useState } from 'preact/hooks';
import type { WriteRefusal, WriteResult, Written } from '../../writing/write-result';
import { useSay } from '../say';
import type { KeptDraft } from './use-draft';
import type { Writing } from './writing-context';

/** How far something new has come on its way to Close. */
export type Creation = {
  busy: 'sending' | 'asking' | null;
  /** Why it is not there; `uncertain` is told apart below. */
  refusal: WriteRefusal | null;
  /** It went out and its answer was lost. `missing`: Close was asked since then and does not show it. */
  uncertain: 'unasked' | 'missing' | null;
  /** To be called in the event's own handler. `again`: the user sends once more what may have arrived. */
  send(event: Event, again?: boolean): Promise<void>;
  /** Asks Close whether it has arrived. */
  check(): Promise<void>;
  /** The user does not want it any more. */
  discard(): Promise<void>;
};

type Use = {
  draft: KeptDraft;
  writing: Writing;
  /** Close has it: what is typed may go. */
  onSaved: (written: Written, savedAt: number) => void;
  /** What is said aloud of a refusal. */
  refused: (refusal: WriteRefusal) => string;
};

/** Sends a draft that makes something new, once however often the button is pressed, and asks after it when its answer was lost. */
export function useCreation({ draft, writing, onSaved, refused }: Use): Creation {
  const [busy, setBusy] = useState<Creation['busy']>(null);
  const [refusal, setRefusal] = useState<WriteRefusal | null>(null);
  const [asked, setAsked] = useState(false);
  // A second click may come before the first has been drawn.
  const running = useRef(false);
  const say = useSay();

  async function run(doing: 'sending' | 'asking', ask: () => Promise<WriteResult<Written> | null>) {
    if (running.current) return;
    running.current = true;
    setBusy(doing);
    setRefusal(null);
    const result = await ask().catch(() => ({ ok: false, refusal: { reason: 'unexpected' } }) as const);
    running.current = false;
    setBusy(null);
    if (result === null) return;
    setAsked(doing === 'asking' && !result.ok && result.refusal.reason === 'uncertain');
    if (!result.ok) {
      setRefusal(result.refusal);
      return say(refused(result.refusal));
    }
    onSaved(result.value, result.savedAt);
  }

  const lost = refusal?.reason === 'uncertain' || (draft.draft !== null && draft.draft.sentAt !== null);
  return {
    busy,
    refusal: refusal?.reason === 'uncertain' ? null : refusal,
    uncertain: !lost || busy === 'sending' ? null : asked ? 'missing' : 'unasked',
    send: (event, again = false) => run('sending', () => writing.guarded(event, () => draft.send({ again }))),
    check: () =>
      run('asking', async () => {
        const id = draft.draft?.id;
        if (id === undefined) return null;
        const result = await writing.writer.checkDraft({ id });
        // The worker has taken it away already; this panel forgets its name too.
        if (result.ok) await draft.discard();
        return result;
      }),
    async discard() {
      if (running.current) return;
      setRefusal(null);
      setAsked(false);
      await draft.discard();
    },
  };
}
