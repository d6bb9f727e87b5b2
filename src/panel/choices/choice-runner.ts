import type { Saved, WriteResult } from '../../domain/write-result';
import type { Meant } from '../drafts/context/meant';
import type { Guarded } from '../drafts/context/use-guarded';
import { sendPatiently } from '../drafts/sync/send-patiently';
import { type ChoiceEvent, type ChoiceState, newChoice, nextChoice, shownChoice } from './choice-state';

/** For how long a choice can be taken back before it is sent. */
export const HOLD_MS = 5000;

/** One choice, and how it gets to Close. */
export type Attempt<Value, Sent> = {
  value: Value;
  guarded: Guarded;
  /** Asks for the guard's proof, so that only a click of a user who sees the panel sends anything. */
  send: (meant: Meant) => Promise<WriteResult<Sent>>;
  /** What Close has now, by its answer. */
  valueIn: (sent: Sent & Saved) => Value;
  /**
   * It is shown at once and sent five seconds later, so that `undo` takes it back and Close hears nothing. Nor does Close hear of
   * what is stepped past by arrow keys, which choose at each step on a closed menu in some browsers.
   */
  undoable?: boolean;
  /** Called with the answer unless another choice has been made meanwhile. */
  onAnswer?: (result: WriteResult<Sent>) => void;
};

export type ChoiceRunner<Value> = {
  state(): ChoiceState<Value>;
  /** What the panel's state has; undefined where it says nothing. Draws nothing: to be called while drawing. */
  tell(known: Value | undefined): void;
  /** To be called in the event's own handler. */
  choose<Sent>(event: Event, attempt: Attempt<Value, Sent>): Promise<void>;
  /** Sends once more what was refused; to be called in the event's own handler. */
  again(event: Event): void;
  adopt(value: Value): void;
  /** Takes back what is held. */
  undo(): void;
  /** What is held, or is about to be, is sent now: the user has pressed Enter. False where nothing waits for that. */
  sendNow(): boolean;
  /** The same where the page may end at any moment: it does not wait for the answer to what was chosen before. */
  sendLast(): void;
  /** Nobody looks any more. What is chosen is still sent, what waits for Close does not wait on. */
  leave(): void;
};

/** What a choice waits for before it is sent. */
type Wait = { attempt: () => Promise<void>; end: () => void };

/** Carries out the choices of one subject: one after the other, the newest alone is shown, and none that was passed by is sent. */
export function createChoiceRunner<Value>(
  same: (one: Value, other: Value) => boolean,
  onChange: () => void,
): ChoiceRunner<Value> {
  let choice = newChoice<Value>(undefined);
  /** The wait of the newest choice that a user who sees the panel has made. */
  let held: Wait | null = null;
  /** Was held when another one was chosen whose click is not judged yet. */
  let passed: Wait | null = null;
  /** Number of the choice that is not to wait: Enter may come before its click is judged. */
  let hurried = 0;
  /** Number of the choice that does not wait for its turn either. The worker carries out one after the other. */
  let last = 0;
  let patience = new AbortController();
  /** One after the other, so that the last choice is the last that Close hears. */
  let turn: Promise<unknown> = Promise.resolve();
  let onTheirWay = 0;
  /** What was on screen before the choice; null where another one was on its way then. To choose it again is to take the choice back. */
  let origin: { value: Value | undefined } | null = null;
  let chooseAgain: (event: Event) => void = () => {};
  let left = false;

  function apply(event: ChoiceEvent<Value>) {
    choice = nextChoice(choice, event, same);
    if (event.kind !== 'told' && !left) onChange();
  }

  function begin(value: Value): number {
    patience.abort();
    patience = new AbortController();
    apply({ kind: 'chosen', value });
    return choice.number;
  }

  /** After a refusal nobody knows that Close has it. */
  function isBack(value: Value): boolean {
    return !choice.doubtful && origin?.value !== undefined && same(origin.value, value);
  }

  function hold(attempt: Wait['attempt']): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        held = null;
        resolve();
      };
      const timer = setTimeout(end, HOLD_MS);
      held = { attempt, end };
    });
  }

  async function carryOut<Sent>(number: number, attempt: Attempt<Value, Sent>, meant: Meant) {
    const { send, valueIn, undoable = false } = attempt;
    const { signal } = patience;

    async function sendInTurn(): Promise<WriteResult<Sent> | null> {
      if (number !== choice.number) return null;
      apply({ kind: 'sent', number });
      onTheirWay += 1;
      const result = await sendPatiently(
        () => send(meant),
        (until) => apply({ kind: 'delayed', number, until }),
        signal,
      );
      onTheirWay -= 1;
      // Still in its turn: whether the next one has to be sent depends on it.
      apply(
        result.ok
          ? { kind: 'answered', number, value: valueIn(result.value), savedAt: result.value.savedAt }
          : { kind: 'refused', number, refusal: result.failure },
      );
      return result;
    }

    const anew = async () => {
      const next = begin(attempt.value);
      finish(next, attempt, await carryOut(next, attempt, meant));
    };
    if (undoable && isBack(attempt.value)) return null;
    if (undoable && !left && number === choice.number && number !== hurried) {
      apply({ kind: 'held', number, until: Date.now() + HOLD_MS });
      await hold(anew);
    }
    const sending = (number === last ? Promise.resolve() : turn).then(sendInTurn);
    turn = sending;
    return sending;
  }

  function finish<Sent>(number: number, { onAnswer }: Attempt<Value, Sent>, result: WriteResult<Sent> | null) {
    if (result === null) apply({ kind: 'withdrawn', number });
    else if (number === choice.number && !left) onAnswer?.(result);
  }

  async function choose<Sent>(event: Event, attempt: Attempt<Value, Sent>): Promise<void> {
    chooseAgain = (next) => void choose(next, { ...attempt, undoable: false });
    if (onTheirWay > 0) origin = null;
    else if (choice.wanted === null) origin = { value: shownChoice(choice) };
    const before = held ?? passed;
    const number = begin(attempt.value);
    held?.end();
    passed = before;
    let judged = false;
    const result = await attempt.guarded(event, (meant) => {
      judged = true;
      passed = null;
      return carryOut(number, attempt, meant);
    });
    // The click was not the user's: what was chosen before it still counts.
    if (!judged && before && number === choice.number) {
      passed = null;
      return before.attempt();
    }
    finish(number, attempt, result);
  }

  function sendNow(): boolean {
    const waits = held !== null || (choice.wanted !== null && choice.phase.kind === 'idle');
    hurried = choice.number;
    held?.end();
    return waits;
  }

  return {
    state: () => choice,
    tell: (known) => apply({ kind: 'told', known }),
    choose,
    again: (event) => chooseAgain(event),
    adopt: (value) => apply({ kind: 'adopted', value }),
    undo() {
      apply({ kind: 'undone' });
      held?.end();
    },
    sendNow,
    sendLast() {
      last = choice.number;
      sendNow();
    },
    leave() {
      left = true;
      sendNow();
      void passed?.attempt();
      passed = null;
      patience.abort();
    },
  };
}
