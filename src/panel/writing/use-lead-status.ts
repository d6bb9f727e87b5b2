import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../words/words';
import type { WriteRefusal } from '../../writing/write-result';
import { formatTime } from '../format';
import type { Reader } from '../reader';
import { useSay } from '../say';
import { refusalText } from './refusal-text';
import { sendPatiently } from './send-patiently';
import type { Writing } from './writing-context';

/** How long a choice made by keys rests before it counts, in milliseconds: they pass others on their way. */
const REST = 600;

/** `was`: what the panel's state had when this was chosen; as soon as it has another, the state knows more. */
type Own = { statusId: string; status: string | null; was: string | null };

export type LeadStatusChoice = {
  /** What is on screen. */
  statusId: string | null;
  /** Its name; null where the list has to tell. */
  status: string | null;
  savedAt: number | null;
  /** Why it went back. */
  refusal: WriteRefusal | null;
  /** To be called in the event's own handler. `stepping`: by keys, so that more may follow. */
  choose(event: Event, statusId: string, stepping: boolean): void;
  /** The user has made up their mind: Enter, or gone on to something else. */
  settle(): void;
};

type Use = { leadId: string; statusId: string | null; status: string | null; writing: Writing; reader: Reader };

/** Chosen means saved, as soon as the choice rests. */
export function useLeadStatus({ leadId, statusId, status, writing, reader }: Use): LeadStatusChoice {
  const [own, setOwn] = useState<Own | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<WriteRefusal | null>(null);
  const waiting = useRef<{ statusId: string; real: Promise<boolean | null> } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Counts the choices: only the last one's answer is shown. */
  const number = useRef(0);
  /** One after the other, so that the last choice is the last that Close hears. */
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const gone = useRef(new AbortController());
  const say = useSay();

  const counts = own !== null && own.was === statusId;
  const current = counts ? { statusId: own.statusId, status: own.status } : { statusId, status };
  const latest = useRef(current);
  latest.current = current;
  const inState = useRef(statusId);
  inState.current = statusId;

  // The state has moved on, and may come back to what it was: the answer from before is no news then.
  useEffect(() => setOwn(null), [statusId]);

  useEffect(
    () => () => {
      settle();
      gone.current.abort();
    },
    [],
  );

  function choose(event: Event, next: string, stepping: boolean) {
    number.current += 1;
    setChosen(next);
    setSavedAt(null);
    setRefusal(null);
    waiting.current = { statusId: next, real: writing.guarded(event, () => Promise.resolve(true)) };
    clearTimeout(timer.current);
    if (stepping) timer.current = setTimeout(settle, REST);
    else settle();
  }

  function settle() {
    clearTimeout(timer.current);
    const rested = waiting.current;
    waiting.current = null;
    if (rested) before.current = before.current.then(() => save(rested.statusId, rested.real, number.current));
  }

  async function save(next: string, real: Promise<boolean | null>, mine: number) {
    const meant = (await real) === true;
    // Another choice has come meanwhile, or it is what stands there already.
    if (mine !== number.current) return;
    if (!meant || next === latest.current.statusId) return setChosen(null);
    const result = await sendPatiently(
      () => writing.writer.setLeadStatus({ leadId, statusId: next }),
      (until) => setRefusal(until === null ? null : { reason: 'rate-limited', until }),
      gone.current.signal,
    );
    if (result.ok) {
      const { value } = result;
      setOwn({ statusId: value.statusId ?? next, status: value.status, was: inState.current });
    }
    if (mine !== number.current) return;
    setChosen(null);
    if (result.ok) setSavedAt(result.savedAt);
    else setRefusal(result.refusal);
    say(result.ok ? words.nextSteps.saved(formatTime(result.savedAt, reader)) : refusalText(result.refusal));
  }

  return {
    statusId: chosen ?? current.statusId,
    status: chosen === null ? current.status : null,
    savedAt,
    refusal,
    choose,
    settle,
  };
}
