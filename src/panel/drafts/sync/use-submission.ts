import { useRef, useState } from 'preact/hooks';
import type { Result } from '../../../domain/result';
import type { Saved, WriteRefusal } from '../../../domain/write-result';

/** How far something has come on its way to Close that must not arrive twice. */
export type Submission = {
  busy: 'sending' | 'asking' | null;
  /** Why it is not there; `uncertain` is told apart below. */
  refusal: WriteRefusal | null;
  /** It went out and its answer was lost. `missing`: Close was asked since then and does not show it. */
  uncertain: 'unasked' | 'missing' | null;
};

type Use<Value> = {
  /** Of the draft, while it is kept. */
  sentAt: number | null;
  /** Close has it. */
  onSaved: (value: Value & Saved) => void;
  onRefused?: (refusal: WriteRefusal) => void;
};

type Ask<Value> = () => Promise<Result<Value & Saved, WriteRefusal> | null>;

/**
 * The state of one submission. `run` starts what sends it or asks after it, once however often the button is pressed; null
 * means that nothing was asked, for the click did not count.
 */
export function useSubmission<Value>({ sentAt, onSaved, onRefused }: Use<Value>) {
  const [busy, setBusy] = useState<Submission['busy']>(null);
  const [refusal, setRefusal] = useState<WriteRefusal | null>(null);
  const [asked, setAsked] = useState(false);
  // A second click may come before the first has been drawn.
  const running = useRef(false);

  async function run(doing: 'sending' | 'asking', ask: Ask<Value>): Promise<void> {
    if (running.current) return;
    running.current = true;
    setBusy(doing);
    setRefusal(null);
    const result = await ask().catch(() => ({ ok: false, failure: { reason: 'unexpected' } }) as const);
    running.current = false;
    setBusy(null);
    if (result === null) return;
    setAsked(doing === 'asking' && !result.ok && result.failure.reason === 'uncertain');
    if (result.ok) return onSaved(result.value);
    setRefusal(result.failure);
    onRefused?.(result.failure);
  }

  const isLost = refusal?.reason === 'uncertain' || sentAt !== null;
  const submission: Submission = {
    busy,
    refusal: refusal?.reason === 'uncertain' ? null : refusal,
    uncertain: !isLost || busy === 'sending' ? null : asked ? 'missing' : 'unasked',
  };
  return {
    ...submission,
    run,
    /** What was refused is not looked at any more. False while it is under way. */
    dismiss(): boolean {
      if (running.current) return false;
      setRefusal(null);
      setAsked(false);
      return true;
    },
  };
}
