import type { Draft, DraftContent } from '../../../domain/draft';
import type { Meant } from '../context/meant';
import type { DraftEffect, DraftEvent, Timer, WhyDiscarded } from '../machine/draft-events';
import { draftMachine } from '../machine/draft-machine';
import { type DraftMachine, emptyDraft, isBusy, type SendOptions, type SendResult } from '../machine/draft-state';
import { askWorker, type DraftSubject } from './ask-worker';

export type DraftSync = {
  /** Loads what is there and follows it from now on. Returns what stops it, with the newest words kept. */
  start(onChange: (state: DraftMachine) => void): () => void;
  /** What of the user's is on screen and Close lacks, as it is this moment; null when there is nothing. */
  words(): DraftContent | null;
  /** Keep this from now on; to be called at each change. */
  keep(content: DraftContent): void;
  /** Something of the subject was written somewhere: is what was kept here still there? */
  refresh(): void;
  /** Resolves when the newest content is kept; to false when the worker does not answer. */
  flush(): Promise<boolean>;
  /** The page may be gone in a moment: what is not on its way yet goes at once. */
  leave(): void;
  /** What is kept goes. False when the worker does not answer; then it stays. */
  discard(why: WhyDiscarded): Promise<boolean>;
  /** Go on with another draft of the same subject. False while the own words are not kept, or are being sent. */
  take(draft: Draft): Promise<boolean>;
  /**
   * Keeps the newest words, sends them, and after a 429 sends them again by itself unless they changed meanwhile. While they
   * are sent, another press gets the same answer.
   */
  send(meant: Meant, options?: SendOptions): Promise<SendResult>;
  /** Asks Close whether something new has arrived. Null where nothing is kept that could have. */
  check(): Promise<SendResult | null>;
  /** What came of sending has been read. */
  dismiss(): void;
};

/** Runs `draftMachine`: carries its effects out by messages and timers, and hands it the answers. */
export function createDraftSync(options: DraftSubject): DraftSync {
  const { newId = randomId } = options;
  const subject = { ...options, page: randomId() };
  let state = emptyDraft;
  let spareId = newId();
  let tell: (state: DraftMachine) => void = () => {};
  const timers = new Map<Timer, ReturnType<typeof setTimeout>>();
  const flushes = waiting<boolean>();
  const discards = waiting<boolean>();
  const takes = waiting<boolean>();
  const sends = waiting<SendResult>();

  const dispatch = (event: DraftEvent) => {
    const step = draftMachine(state, event, { now: Date.now(), newId: spareId });
    const isNew = step.state !== state;
    state = step.state;
    for (const effect of step.effects) run(effect);
    if (isNew) tell(state);
  };

  const run = (effect: DraftEffect) => {
    switch (effect.kind) {
      case 'wait': {
        const { timer, milliseconds } = effect;
        clearTimeout(timers.get(timer));
        timers.set(
          timer,
          setTimeout(() => dispatch({ kind: 'time', timer }), milliseconds),
        );
        break;
      }
      case 'stop-waiting':
        clearTimeout(timers.get(effect.timer));
        break;
      case 'flushed':
        flushes.resolve(effect.kept);
        break;
      case 'discarded':
        discards.resolve(effect.gone);
        break;
      case 'taken':
        takes.resolve(effect.taken);
        break;
      case 'done':
        sends.resolve(effect.result);
        break;
      default:
        if (effect.kind === 'keep' && effect.name.id === spareId) spareId = newId();
        void askWorker(effect, subject).then(dispatch);
    }
  };

  return {
    words: () => state.typed?.content ?? null,
    keep: (content) => dispatch({ kind: 'typed', content }),
    flush: () => flushes.wait(() => dispatch({ kind: 'flush' })),
    leave: () => dispatch({ kind: 'left', ended: false }),
    refresh: () => dispatch({ kind: 'refresh' }),
    discard: (why) => discards.wait(() => dispatch({ kind: 'discard', why })),
    take: (draft) => takes.wait(() => dispatch({ kind: 'take', draft })),
    send: (meant, options = {}) => sends.wait(() => dispatch({ kind: 'pressed', meant, options })),
    check: () =>
      new Promise((resolve) => {
        void sends.wait(() => dispatch({ kind: 'check' })).then(resolve);
        if (!isBusy(state.sending)) resolve(null);
      }),
    dismiss: () => dispatch({ kind: 'dismiss' }),
    start(onChange) {
      tell = onChange;
      dispatch({ kind: 'started' });
      return () => {
        tell = () => {};
        dispatch({ kind: 'left', ended: true });
      };
    },
  };
}

/** Those who wait for the same answer. */
function waiting<Value>() {
  let all: ((value: Value) => void)[] = [];
  return {
    wait: (begin: () => void) =>
      new Promise<Value>((resolve) => {
        all.push(resolve);
        begin();
      }),
    resolve(value: Value) {
      const told = all;
      all = [];
      for (const tell of told) tell(value);
    },
  };
}

function randomId(): string {
  return crypto.randomUUID();
}
