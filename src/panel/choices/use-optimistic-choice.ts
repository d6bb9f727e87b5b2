import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { type ChoiceRunner, createChoiceRunner } from './choice-runner';
import { useSentOnLeaving } from './use-sent-on-leaving';

type Use<Value> = {
  /** Whose choice it is. Another subject has another choice; what was chosen for the one before is still sent. */
  subject: string;
  /** What the panel's state has. */
  known: Value;
  /** Whether two values are the same choice. Taken from the first drawing. */
  same: (one: Value, other: Value) => boolean;
};

/** "My choice counts until the state says otherwise", for one subject. */
export function useOptimisticChoice<Value>({ subject, known, same }: Use<Value>): ChoiceRunner<Value> {
  const redraw = useRedraw();
  const runner = useMemo(() => createChoiceRunner(same, redraw), [subject]);
  runner.tell(known);
  useEffect(() => runner.leave, [runner]);
  useSentOnLeaving(() => runner.sendLast());
  return runner;
}

/** The same for many subjects, as the rows of a list. */
export type OptimisticChoices<Value> = {
  /** Made when it is first asked for. */
  of(subject: string): ChoiceRunner<Value>;
  /** All that were asked for, by their subject. */
  all: ReadonlyMap<string, ChoiceRunner<Value>>;
};

/** @param known what the panel's state has of each subject; it says nothing of one that is left out */
export function useOptimisticChoices<Value>(
  known: ReadonlyMap<string, Value>,
  same: (one: Value, other: Value) => boolean,
): OptimisticChoices<Value> {
  const redraw = useRedraw();
  const runners = useMemo(() => new Map<string, ChoiceRunner<Value>>(), []);
  const latest = useMemo(() => ({ known }), []);
  latest.known = known;
  for (const [subject, runner] of runners) runner.tell(known.get(subject));

  useEffect(
    () => () => {
      for (const runner of runners.values()) runner.leave();
    },
    [],
  );

  useSentOnLeaving(() => {
    for (const runner of runners.values()) runner.sendLast();
  });

  return {
    all: runners,
    of(subject) {
      const there = runners.get(subject);
      if (there) return there;
      const runner = createChoiceRunner(same, redraw);
      runner.tell(latest.known.get(subject));
      runners.set(subject, runner);
      return runner;
    },
  };
}

function useRedraw(): () => void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  return useMemo(() => () => redraw(undefined), []);
}
