import { useEffect, useRef, useState } from 'preact/hooks';
import type { SendOptions } from '../panel/writing/draft-keeper';
import { sendPatiently } from '../panel/writing/send-patiently';
import type { Draft } from '../writing/draft';
import type { WriteRefusal, WriteResult, Written } from '../writing/write-result';
import type { DraftsPart } from './options-data';

/** How far a draft has come on its way to Close. */
export type Sending = {
  doing: 'saving' | 'checking' | null;
  /** Why Close does not have it; `uncertain` is told apart below. */
  refusal: WriteRefusal | null;
  /** It went out and no answer came. `missing`: Close was asked since then and does not show it. */
  uncertain: 'unasked' | 'missing' | null;
  /** When Close takes requests again and it is sent by itself; null when it does not wait for that. */
  waitingUntil: number | null;
  send(options: SendOptions): void;
  /** Asks Close whether it has arrived. */
  check(): void;
  /** What was refused is not looked at any more. */
  dismiss(): void;
};

type Use = Pick<DraftsPart, 'send' | 'check'> & { draft: Draft; onSaved: (savedAt: number) => void };

/** Sends a draft of the list, once however often the button is pressed. */
export function useSending({ draft, send, check, onSaved }: Use): Sending {
  const [doing, setDoing] = useState<Sending['doing']>(null);
  const [refusal, setRefusal] = useState<WriteRefusal | null>(null);
  const [missing, setMissing] = useState(false);
  const [waitingUntil, setWaitingUntil] = useState<number | null>(null);
  // A second click may come before the first has been drawn.
  const running = useRef(false);
  const left = useRef(new AbortController());
  useEffect(() => () => left.current.abort(), []);

  async function run(what: 'saving' | 'checking', ask: () => Promise<WriteResult<Written>>) {
    if (running.current) return;
    running.current = true;
    setDoing(what);
    setRefusal(null);
    const result = await sendPatiently(ask, setWaitingUntil, left.current.signal);
    running.current = false;
    setDoing(null);
    if (result.ok) return onSaved(result.savedAt);
    setRefusal(result.refusal);
    setMissing(what === 'checking' && result.refusal.reason === 'uncertain');
  }

  const lost = refusal?.reason === 'uncertain' || draft.sentAt !== null;
  return {
    doing,
    refusal: refusal?.reason === 'uncertain' ? null : refusal,
    uncertain: !lost || doing === 'saving' ? null : missing ? 'missing' : 'unasked',
    waitingUntil,
    send: (options) => void run('saving', () => send(draft, options)),
    check: () => void run('checking', () => check(draft)),
    dismiss: () => setRefusal(null),
  };
}
