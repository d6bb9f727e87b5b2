import type { Draft, DraftContent } from '../../../domain/draft';
import type { Given } from './draft-events';
import { endFlush } from './draft-flush';
import { type DraftMachine, type InFlight, isPending, type Words } from './draft-state';
import { andThen, load, type Step, stay } from './draft-step';
import { startRemoval } from './remove-draft';
import { askNext } from './settle-send';

/**
 * Between the starts of two messages that keep a long text: a burst of keys in it is a few messages, not fifty. A short one
 * goes at each key, for a tab that is closed right after the last one says nothing more (`docs/soak.md`).
 */
const DEBOUNCE_MS = 150;
const MAX_KEPT_AT_ONCE_CHARS = 20_000;
/** A worker that was just stopped answers the first retry; after that it is asked with this backoff. */
export const FIRST_RETRY_MS = 20;
export const RETRY_MS = 1000;
/** After this, words that wait for the worker count as not kept. */
const LATE_MS = 700;

/** Starts what can start now: the next message, what waited for the words to be kept, or taking the draft away. */
export function advance(state: DraftMachine, given: Given): Step {
  if (isPending(state)) {
    if (state.words.kind === 'keeping') return stay(state);
    // A clock that is put back meanwhile must not keep words waiting.
    const wait = Math.min(state.notBefore - given.now, RETRY_MS);
    if (wait <= 0 || state.flushing) return startKeeping(state, given);
    const words: Words = { kind: state.failures > 1 ? 'unkept' : 'dirty' };
    return stay({ ...state, words }, { kind: 'wait', timer: 'keep', milliseconds: wait });
  }
  if (state.words.kind === 'keeping') return stay(state);
  const words: Words = { kind: state.typed === null ? 'empty' : 'kept' };
  const settled = stay({ ...state, words }, { kind: 'stop-waiting', timer: 'keep' });
  const flushed = state.flushing ? andThen(settled, (now) => endFlush(now, true)) : settled;
  return andThen(flushed, startRemoval);
}

/** The newest words go now. With others in flight it names the revision that those will come to. */
export function startKeeping(state: DraftMachine, { now, newId }: Given): Step {
  const { typed, words } = state;
  if (typed === null) return stay(state);
  const name = state.name ?? { id: newId, revision: 0 };
  const before: readonly InFlight[] = words.kind === 'keeping' ? words.inFlight : [];
  const ahead = before.filter(({ id }) => id === name.id).length;
  const message = state.count + 1;
  const own: InFlight = { message, change: typed.change, id: name.id, content: typed.content };
  const [first = own, ...rest] = [...before, own];
  const late = words.kind === 'keeping' ? words.late : words.kind === 'unkept';
  const next: DraftMachine = {
    ...state,
    count: message,
    name,
    notBefore: now + (lengthOf(typed.content) > MAX_KEPT_AT_ONCE_CHARS ? DEBOUNCE_MS : 0),
    words: { kind: 'keeping', inFlight: [first, ...rest], late },
  };
  return stay(
    next,
    { kind: 'stop-waiting', timer: 'keep' },
    {
      kind: 'keep',
      message,
      name: { ...name, revision: name.revision + ahead },
      content: typed.content,
      isGuess: ahead > 0,
    },
    ...(before.length === 0 ? [{ kind: 'wait', timer: 'late', milliseconds: LATE_MS } as const] : []),
  );
}

/** The worker has stored the words of a message. An answer that is not awaited, a second one say, changes nothing. */
export function onKept(state: DraftMachine, message: number, draft: Draft, given: Given): Step {
  const flight = flightOf(state, message);
  if (!flight) return stay(state);
  // Revision 0: nothing is stored, for Close has these words, or there are none.
  const kept = draft.revision === 0 ? null : draft;
  const isOlder = kept !== null && state.name?.id === kept.id && kept.revision < state.name.revision;
  const name = kept && { id: kept.id, revision: kept.revision };
  const next = landed(
    {
      ...state,
      ...(!isOlder && { name, draft: kept }),
      keptChange: Math.max(state.keptChange, flight.change),
      answers: state.answers + 1,
      lost: null,
      failures: 0,
    },
    message,
  );
  // Another panel wrote into the same draft: theirs keeps the id.
  const isFork = kept !== null && kept.id !== flight.id;
  const told = isFork ? andThen(next, (now) => load(now, 'fork')) : next;
  return andThen(told, (now) => advance(now, given));
}

/** The worker has not answered, so it is not known whether it has the words. The newest ones are tried again. */
export function onNotKept(state: DraftMachine, message: number, given: Given): Step {
  const flight = flightOf(state, message);
  if (!flight) return stay(state);
  const next = landed({ ...state, lost: flight.content }, message);
  if (next.state.words.kind === 'keeping') return next;
  const wait = state.failures === 0 ? FIRST_RETRY_MS : RETRY_MS;
  const failed = { ...next.state, failures: state.failures + 1, notBefore: given.now + wait };
  const isHopeless = failed.flushing && failed.failures > 1 && isPending(failed);
  const answered: Step = { state: failed, effects: next.effects };
  return andThen(isHopeless ? andThen(answered, (now) => endFlush(now, false)) : answered, (now) =>
    advance(now, given),
  );
}

function landed(state: DraftMachine, message: number): Step {
  const [first, ...rest] =
    state.words.kind === 'keeping' ? state.words.inFlight.filter((one) => one.message !== message) : [];
  if (first) return stay({ ...state, words: { kind: 'keeping', inFlight: [first, ...rest], late: false } });
  // What waited for the words in flight comes before those that were typed since.
  return andThen(stay({ ...state, words: { kind: 'dirty' } }, { kind: 'stop-waiting', timer: 'late' }), askNext);
}

function flightOf({ words }: DraftMachine, message: number): InFlight | undefined {
  return words.kind === 'keeping' ? words.inFlight.find((one) => one.message === message) : undefined;
}

function lengthOf(content: DraftContent): number {
  return 'html' in content ? content.html.length : 0;
}
