import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../domain/answers';
import { createLatestRequest } from './latest-request';

/** A request on its way through its life; `idle` until it is made. */
export type Asked<Value> = 'idle' | 'asking' | Answer<Value>;

type Use = {
  /** Leave the last good answer in sight until the next one is there. */
  keep?: boolean;
  /** Whose answer it is: for another subject nothing has been asked yet. */
  subject?: string | number;
};

/**
 * Asks, and holds what came back. Of several requests only the last one's answer counts, so that a slow answer never takes the
 * place of a newer one; and none counts once the component is gone. A worker that does not answer is an answer too.
 */
export function useRequest<Value>({ keep = false, subject }: Use = {}) {
  const [state, setState] = useState<{ subject: Use['subject']; asked: Asked<Value> }>({ subject, asked: 'idle' });
  const latest = useMemo(createLatestRequest, []);
  const current = useRef(subject);
  current.current = subject;
  useEffect(() => latest.drop, []);

  async function ask(request: () => Promise<Answer<Value>>, onAnswer?: (answer: Answer<Value>) => void) {
    const of = current.current;
    setState((before) => {
      const stays = keep && before.subject === of && isAnswer(before.asked) && before.asked.ok;
      return stays ? before : { subject: of, asked: 'asking' };
    });
    await latest.run(request, unanswered, (answer) => {
      if (of !== current.current) return;
      setState({ subject: of, asked: answer });
      onAnswer?.(answer);
    });
  }

  return { asked: state.subject === subject ? state.asked : 'idle', ask };
}

/**
 * Asks as soon as it is drawn, and again when its subject changes.
 *
 * @param load what it resolves to is the answer, whatever it is
 */
export function useLoaded<Value>(load: () => Promise<Value>, subject: string): Asked<Value> {
  const { asked, ask } = useRequest<Value>({ subject });
  // Each drawing makes a new function; the request stays the same.
  useEffect(() => {
    void ask(async () => ({ ok: true, value: await load() }));
  }, [subject]);
  return asked;
}

export function isAnswer<Value>(asked: Asked<Value>): asked is Answer<Value> {
  return typeof asked === 'object';
}

const unanswered: Answer<never> = { ok: false, failure: { reason: 'stumbled' } };
