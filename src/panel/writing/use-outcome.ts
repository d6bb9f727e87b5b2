import { useEffect, useRef, useState } from 'preact/hooks';
import type { WriteRefusal } from '../../writing/write-result';
import { useSay } from '../say';
import { refusalText } from './refusal-text';
import { sendPatiently } from './send-patiently';
import type { Writing } from './writing-context';

export type OutcomePhase =
  | { kind: 'idle' }
  | { kind: 'saving'; waitingUntil: number | null }
  | { kind: 'saved'; at: number }
  | { kind: 'refused'; refusal: WriteRefusal; wanted: string | null };

/**
 * Arrow keys on a closed menu choose at each step in some browsers; only the one that is left standing for this long is
 * saved. In milliseconds.
 */
const REST = 600;

/**
 * A meeting's outcome: chosen means saved.
 *
 * @param known the outcome in the panel's state
 */
export function useOutcome(writing: Writing, meetingId: string, known: string | null) {
  const [phase, setPhase] = useState<OutcomePhase>({ kind: 'idle' });
  /** What is chosen and not answered yet. */
  const [wanted, setWanted] = useState<{ id: string | null } | null>(null);
  /** Close's answer, and what the state had then: it stands until the state says something else. */
  const [saved, setSaved] = useState<{ id: string | null; over: string | null } | null>(null);
  const latest = useRef(0);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const rest = useRef<() => void>(() => {});
  const stop = useRef(new AbortController());
  const say = useSay();
  const inClose = saved && saved.over === known ? saved.id : known;
  const inState = useRef(known);
  inState.current = known;

  // The state has moved on, and may come back to what it was: the answer from before is no news then.
  useEffect(() => setSaved(null), [known]);

  useEffect(
    () => () => {
      rest.current();
      stop.current.abort();
    },
    [],
  );

  /** Resolves when the choice has rested, or `settle` says that it is made. */
  function rested() {
    return new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, REST);
      rest.current = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** To be called in the event's own handler. `stepping`: by arrow keys, so that more may follow. */
  async function choose(event: Event, id: string | null, stepping: boolean) {
    latest.current += 1;
    const number = latest.current;
    stop.current.abort();
    stop.current = new AbortController();
    const { signal } = stop.current;
    setWanted({ id });
    setPhase({ kind: 'idle' });

    const result = await writing.guarded(event, async () => {
      if (stepping) await rested();
      if (number !== latest.current) return null;
      setPhase({ kind: 'saving', waitingUntil: null });
      const before = turn.current;
      const sent = before.then(() =>
        sendPatiently(
          () => writing.writer.setOutcome({ meetingId, outcomeId: id }),
          (waitingUntil) => setPhase({ kind: 'saving', waitingUntil }),
          signal,
        ),
      );
      turn.current = sent;
      return sent;
    });
    if (result?.ok) setSaved({ id: result.value.outcomeId, over: inState.current });
    // Another choice was made meanwhile: what is shown is about that one.
    if (number !== latest.current) return;
    setWanted(null);
    if (result === null) setPhase({ kind: 'idle' });
    else if (result.ok) setPhase({ kind: 'saved', at: result.savedAt });
    else {
      setPhase({ kind: 'refused', refusal: result.refusal, wanted: id });
      say(refusalText(result.refusal));
    }
  }

  return {
    /** What is chosen, or what Close has. */
    chosen: wanted ? wanted.id : inClose,
    /** It is not what the state had: a person has chosen it now. */
    changed: wanted !== null || (saved !== null && saved.over === known),
    phase,
    choose,
    /** The user has made up their mind: Enter, or gone on to something else. */
    settle: () => rest.current(),
  };
}
