import type { WriteRefusal } from '../../domain/write-result';

/**
 * An optimistic choice: it is shown at once, and counts until the panel's state says otherwise. Plain data; `nextChoice` is the
 * whole life of it.
 */
export type ChoiceState<Value> = {
  /** What the panel's state has; undefined where it says nothing of this subject. */
  known: Value | undefined;
  /** How many choices were made. Only the newest one's answer is shown. */
  number: number;
  /** What is chosen and not answered yet. */
  wanted: { value: Value } | null;
  /** Close's answer, and what the state had when it came. */
  own: { value: Value; over: Value | undefined } | null;
  phase: ChoicePhase<Value>;
  /** A choice was refused since Close has last answered. It may have been carried out all the same. */
  doubtful: boolean;
};

export type ChoicePhase<Value> =
  | { kind: 'idle' }
  /** Not sent yet: until then it can be taken back. Epoch ms. */
  | { kind: 'held'; until: number }
  /** `waitingUntil`: Close has asked to slow down; it is sent again by itself then. Epoch ms. */
  | { kind: 'saving'; waitingUntil: number | null }
  | { kind: 'saved'; at: number }
  | { kind: 'refused'; refusal: WriteRefusal; wanted: Value };

/** `number` is the choice's whose event it is. */
export type ChoiceEvent<Value> =
  | { kind: 'chosen'; value: Value }
  | { kind: 'held'; number: number; until: number }
  | { kind: 'sent'; number: number }
  | { kind: 'delayed'; number: number; until: number | null }
  | { kind: 'answered'; number: number; value: Value; savedAt: number }
  | { kind: 'refused'; number: number; refusal: WriteRefusal }
  /** Nothing was sent: the click was covered, or the choice is what Close has already. */
  | { kind: 'withdrawn'; number: number }
  /** Taken back by the user before it was sent. */
  | { kind: 'undone' }
  /** Close has answered something else that tells this value, as the making of a task does. */
  | { kind: 'adopted'; value: Value }
  /** The panel's state has spoken. */
  | { kind: 'told'; known: Value | undefined };

export function newChoice<Value>(known: Value | undefined): ChoiceState<Value> {
  return { known, number: 0, wanted: null, own: null, phase: { kind: 'idle' }, doubtful: false };
}

/** @param same whether two values are the same choice */
export function nextChoice<Value>(
  choice: ChoiceState<Value>,
  event: ChoiceEvent<Value>,
  same: (one: Value, other: Value) => boolean,
): ChoiceState<Value> {
  switch (event.kind) {
    case 'chosen':
      return { ...choice, number: choice.number + 1, wanted: { value: event.value }, phase: { kind: 'idle' } };
    case 'undone':
      // Its number is spent: whatever still waits to send it finds another.
      if (choice.phase.kind !== 'held') return choice;
      return { ...choice, number: choice.number + 1, wanted: null, phase: { kind: 'idle' } };
    case 'told': {
      const { known } = event;
      const own = choice.own !== null && counts(choice.own.over, known, same) ? choice.own : null;
      return { ...choice, known, own };
    }
    case 'adopted':
      return { ...choice, own: { value: event.value, over: choice.known } };
    case 'answered': {
      // The answer of an older choice is what Close has, though it is not what the user looks at.
      const answered = { ...choice, own: { value: event.value, over: choice.known }, doubtful: false };
      if (event.number !== choice.number) return answered;
      return { ...answered, wanted: null, phase: { kind: 'saved', at: event.savedAt } };
    }
    case 'refused': {
      const refused = { ...choice, doubtful: true };
      if (event.number !== choice.number || choice.wanted === null) return refused;
      const phase = { kind: 'refused', refusal: event.refusal, wanted: choice.wanted.value } as const;
      return { ...refused, wanted: null, phase };
    }
  }
  if (event.number !== choice.number) return choice;
  switch (event.kind) {
    case 'held':
      return { ...choice, phase: { kind: 'held', until: event.until } };
    case 'sent':
      return { ...choice, phase: { kind: 'saving', waitingUntil: null } };
    case 'delayed':
      return { ...choice, phase: { kind: 'saving', waitingUntil: event.until } };
    case 'withdrawn':
      return { ...choice, wanted: null, phase: { kind: 'idle' } };
  }
}

/** On its way to Close, so that another choice has to wait where only one is made at a time. What is held can still be changed. */
export function isSending<Value>({ wanted, phase }: ChoiceState<Value>): boolean {
  return wanted !== null && phase.kind !== 'held';
}

/** What Close has, as far as the panel knows. */
export function inClose<Value>({ own, known }: ChoiceState<Value>): Value | undefined {
  return own ? own.value : known;
}

/** What is on screen. */
export function shownChoice<Value>(choice: ChoiceState<Value>): Value | undefined {
  return choice.wanted ? choice.wanted.value : inClose(choice);
}

/** The answer is news until the state tells something else than it did then. A state that says nothing tells nothing else. */
function counts<Value>(
  over: Value | undefined,
  known: Value | undefined,
  same: (a: Value, b: Value) => boolean,
): boolean {
  return known === undefined || (over !== undefined && same(over, known));
}
