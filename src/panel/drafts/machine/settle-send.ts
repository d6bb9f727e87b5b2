import type { Draft } from '../../../domain/draft';
import type { Given } from './draft-events';
import type { DraftMachine, Sending, SendResult, Sent } from './draft-state';
import { andThen, load, type Step, stay } from './draft-step';

/** The worker has answered what was sent. What is kept now is read, once the words in flight are answered. */
export function onSent(state: DraftMachine, request: number, result: SendResult): Step {
  const { sending } = state;
  if (sending.kind !== 'sending' || sending.request !== request) return stay(state);
  return askNext({ ...state, sending: { kind: 'settling', sent: sending.sent, result, request: null } });
}

/** The answer was lost: nothing is sent a second time, the worker is asked what became of the draft. */
export function onSendLost(state: DraftMachine, request: number): Step {
  const { sending } = state;
  if (sending.kind !== 'sending' || sending.request !== request) return stay(state);
  return askNext({ ...state, sending: { kind: 'looking', sent: sending.sent, request: null } });
}

/** Lists what is kept, for a sending that waited until no words are in flight. */
export function askNext(state: DraftMachine): Step {
  const { sending, words } = state;
  if ((sending.kind !== 'settling' && sending.kind !== 'looking') || sending.request !== null) return stay(state);
  if (words.kind === 'keeping') return stay(state);
  const asked = load(state, sending.kind === 'settling' ? 'settle' : 'look');
  return { ...asked, state: { ...asked.state, sending: { ...sending, request: asked.state.count } } };
}

/** What is kept after sending is known, or null where the worker does not say. */
export function onListed(state: DraftMachine, request: number, drafts: Draft[] | null, given: Given): Step {
  const { sending } = state;
  if ((sending.kind !== 'settling' && sending.kind !== 'looking') || sending.request !== request) return stay(state);
  if (sending.kind === 'settling') return settle(state, sending.sent, sending.result, given);
  const { id } = sending.sent.draft;
  const draft = drafts === null ? state.draft : drafts.find((one) => one.id === id);
  if (draft?.id === id) return settle(state, sending.sent, lostResult(draft), given);
  // Close may have it, and the worker remembers what it answered.
  const asked = state.count + 1;
  return stay(
    { ...state, count: asked, sending: { ...sending, request: asked } },
    { kind: 'check', request: asked, id },
  );
}

export function onChecked(state: DraftMachine, request: number, result: SendResult, given: Given): Step {
  const { sending } = state;
  if (sending.kind === 'looking' && sending.request === request) return settle(state, sending.sent, result, given);
  if (sending.kind !== 'checking' || sending.request !== request) return stay(state);
  if (result.ok) return askNext({ ...state, sending: { kind: 'settling', sent: sending.sent, result, request: null } });
  if (result.failure.reason !== 'uncertain') return finish(state, result);
  const missing: Sending = { kind: 'uncertain', since: result.failure.since, missing: true };
  return stay({ ...state, sending: missing }, { kind: 'done', result });
}

/** What was typed since stays the user's, and is not sent by itself. */
function settle(state: DraftMachine, sent: Sent, result: SendResult, { now }: Given): Step {
  const { typed, words } = state;
  const isTypedOn = typed !== null && (typed.change > sent.change || isRest(state, sent));
  if (result.ok) {
    if (!isTypedOn) return finish(withoutDraft(state, sent), result);
    // A message that is in flight learns the name that its words go on under.
    const isNameless = words.kind !== 'keeping' && state.draft === null;
    return finish(isNameless ? { ...state, name: null } : state, result);
  }
  const { failure: refusal } = result;
  if (refusal.reason === 'changed-elsewhere' && words.kind !== 'keeping') {
    // Whatever was kept under this name is another's now, or it is in Close; these words become a draft of their own.
    const change = state.count + 1;
    const mine = typed && { ...typed, change };
    return finish({ ...state, count: change, name: null, typed: mine }, result);
  }
  if (refusal.reason !== 'rate-limited' || isTypedOn || typed === null || state.ended) return finish(state, result);
  return stay(
    { ...state, sending: { kind: 'waiting', sent, until: refusal.until } },
    { kind: 'wait', timer: 'retry', milliseconds: refusal.until - now },
  );
}

/** The worker has put the newest words in the place of those that went out. */
function isRest({ typed, draft }: DraftMachine, sent: Sent): boolean {
  if (draft === null || draft.id !== sent.draft.id || draft.revision <= sent.draft.revision) return false;
  return JSON.stringify(draft.content) === JSON.stringify(typed?.content);
}

/** Close takes requests again later, but this is not sent by itself any more: the words changed, or the panel goes. */
export function endWaiting(state: DraftMachine): Step {
  const { sending } = state;
  if (sending.kind !== 'waiting') return stay(state);
  const result = { ok: false, failure: { reason: 'rate-limited', until: sending.until } } as const;
  return andThen(stay(state, { kind: 'stop-waiting', timer: 'retry' }), (now) => finish(now, result));
}

export function finish(state: DraftMachine, result: SendResult): Step {
  return stay({ ...state, sending: outcomeOf(result) }, { kind: 'done', result });
}

function outcomeOf(result: SendResult): Sending {
  if (result.ok) return { kind: 'saved', at: result.value.savedAt, value: result.value };
  const { failure: refusal } = result;
  if (refusal.reason === 'conflict') return { kind: 'conflict', theirs: refusal.theirs };
  if (refusal.reason === 'uncertain') return { kind: 'uncertain', since: refusal.since, missing: false };
  return { kind: 'refused', refusal };
}

function lostResult({ sentAt }: Draft): SendResult {
  return { ok: false, failure: sentAt === null ? { reason: 'unexpected' } : { reason: 'uncertain', since: sentAt } };
}

/** Close has the words, so nothing of them is left here. What another panel has written on is one of the others. */
function withoutDraft(state: DraftMachine, { draft: { id, revision } }: Sent): DraftMachine {
  const { draft, words } = state;
  const theirs = draft !== null && draft.id === id && draft.revision > revision ? [draft] : [];
  const others = [...theirs, ...state.others];
  return { ...state, typed: null, draft: null, others, ...(words.kind !== 'keeping' && { name: null }) };
}
