import type { Saved, WriteResult } from '../../domain/write-result';
import type { Meant } from '../drafts/context/meant';
import type { Guarded } from '../drafts/context/use-guarded';
import { sendPatiently } from '../drafts/sync/send-patiently';
import { type ChoiceEvent, type ChoiceState, inClose, newChoice, nextChoice } from './choice-state';

/**
 * Arrow keys on a closed menu choose at each step in some browsers; only the choice that rests for this long is sent.
 */
const REST_MS = 600;

/** One choice, and how it gets to Close. */
export type Attempt<Value, Sent> = {
  value: Value;
  guarded: Guarded;
  /** Asks for the guard's proof, so that only a click of a user who sees the panel sends anything. */
  send: (meant: Meant) => Promise<WriteResult<Sent>>;
  /** What Close has now, by its answer. */
  valueIn: (sent: Sent & Saved) => Value;
  /** By arrow keys, so that more may follow. */
  stepping?: boolean;
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
  /** The user has made up their mind: Enter, or gone on to something else. */
  settle(): void;
  /** Nobody looks any more. What is chosen is still sent, what waits for Close does not wait on. */
  leave(): void;
};

/** Carries out the choices of one subject: one after the other, the newest alone is shown, and none that was passed by is sent. */
export function createChoiceRunner<Value>(
  same: (one: Value, other: Value) => boolean,
  onChange: () => void,
): ChoiceRunner<Value> {
  let choice = newChoice<Value>(undefined);
  let settle = () => {};
  let patience = new AbortController();
  /** One after the other, so that the last choice is the last that Close hears. */
  let turn: Promise<unknown> = Promise.resolve();
  let chooseAgain: (event: Event) => void = () => {};
  let left = false;

  function apply(event: ChoiceEvent<Value>) {
    choice = nextChoice(choice, event, same);
    if (event.kind !== 'told' && !left) onChange();
  }

  function rested(): Promise<void> {
    return new Promise((resolve) => {
      settle = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(settle, REST_MS);
    });
  }

  async function choose<Sent>(event: Event, attempt: Attempt<Value, Sent>): Promise<void> {
    const { value, guarded, send, valueIn, stepping = false, onAnswer } = attempt;
    chooseAgain = (next) => void choose(next, { ...attempt, stepping: false });
    patience.abort();
    patience = new AbortController();
    const { signal } = patience;
    settle();
    apply({ kind: 'chosen', value });
    const { number } = choice;

    async function sendInTurn(meant: Meant): Promise<WriteResult<Sent> | null> {
      if (number !== choice.number) return null;
      const has = inClose(choice);
      // Stepped away and back again. After a refusal nobody knows that Close has it.
      if (stepping && !choice.doubtful && has !== undefined && same(has, value)) return null;
      apply({ kind: 'sent', number });
      const result = await sendPatiently(
        () => send(meant),
        (until) => apply({ kind: 'delayed', number, until }),
        signal,
      );
      // Still in its turn: whether the next one has to be sent depends on it.
      apply(
        result.ok
          ? { kind: 'answered', number, value: valueIn(result.value), savedAt: result.value.savedAt }
          : { kind: 'refused', number, refusal: result.failure },
      );
      return result;
    }

    const result = await guarded(event, async (meant) => {
      if (stepping) await rested();
      const sending = turn.then(() => sendInTurn(meant));
      turn = sending;
      return sending;
    });
    if (result === null) apply({ kind: 'withdrawn', number });
    else if (number === choice.number && !left) onAnswer?.(result);
  }

  return {
    state: () => choice,
    tell: (known) => apply({ kind: 'told', known }),
    choose,
    again: (event) => chooseAgain(event),
    adopt: (value) => apply({ kind: 'adopted', value }),
    settle: () => settle(),
    leave() {
      left = true;
      settle();
      patience.abort();
    },
  };
}
