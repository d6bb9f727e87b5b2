import { useRef, useState } from 'preact/hooks';
import type { Answer } from '../lookup/answers';

/** A question to the worker on its way through its life; `idle` until it is asked. */
export type Asked<Value> = 'idle' | 'asking' | Answer<Value>;

/**
 * Asks, and holds what came back. Of several questions only the last one's answer is kept, so that a slow answer never
 * takes the place of a newer one. A worker that does not answer is an answer too.
 *
 * @param keep leave the last good answer in sight until the next one is there
 */
export function useAnswer<Value>({ keep = false } = {}) {
  const [asked, setAsked] = useState<Asked<Value>>('idle');
  const latest = useRef(0);

  async function ask(question: () => Promise<Answer<Value>>, onAnswer?: (answer: Answer<Value>) => void) {
    latest.current += 1;
    const number = latest.current;
    setAsked((before) => (keep && isAnswer(before) && before.ok ? before : 'asking'));
    const answer = await question().catch(() => unanswered);
    if (number !== latest.current) return;
    setAsked(answer);
    onAnswer?.(answer);
  }

  return { asked, ask };
}

export function isAnswer<Value>(asked: Asked<Value>): asked is Answer<Value> {
  return typeof asked === 'object';
}

const unanswered: Answer<never> = { ok: false, failure: { reason: 'unexpected' } };
