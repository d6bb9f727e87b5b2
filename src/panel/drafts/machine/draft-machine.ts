import type { DraftContent } from '../../../domain/draft';
import { withList } from './adopt-draft';
import type { DraftEvent, Given, Timer } from './draft-events';
import { type DraftMachine, isBusy, isPending } from './draft-state';
import { andThen, load, type Step, stay } from './draft-step';
import { advance, onKept, onNotKept, RETRY_MS, startKeeping } from './keep-words';
import { onDiscard, onRemoved, onWhetherKept } from './remove-draft';
import { endWaiting, onChecked, onListed, onSendLost, onSent } from './settle-send';

/**
 * What an event does to a draft. Pure: no timer, no promise, no clock; `draft-sync` carries the effects out. An event that does
 * not fit the state, as the second of two answers, changes nothing.
 */
export function draftMachine(state: DraftMachine, event: DraftEvent, given: Given): Step {
  const go = (next: DraftMachine) => advance(next, given);
  switch (event.kind) {
    case 'started':
      return load({ ...state, ended: false }, 'start');
    case 'typed':
      return onTyped(state, event.content, given);
    case 'flush':
      return go({ ...state, flushing: true });
    case 'left':
      return onLeft(state, event.ended, given);
    case 'discard':
      return andThen(onDiscard(state), go);
    case 'take':
      if (isBusy(state.sending) || state.removal.kind !== 'none') return stay(state, { kind: 'taken', taken: false });
      return go({ ...state, taking: event.draft, flushing: true });
    case 'pressed':
      if (isBusy(state.sending)) return stay(state);
      return go({ ...state, sending: { kind: 'preparing', options: event.options }, flushing: true });
    case 'check':
      return onCheck(state);
    case 'dismiss':
      return stay(isBusy(state.sending) ? state : { ...state, sending: { kind: 'idle' } });
    case 'refresh':
      return isAtRest(state) ? load(state, 'refresh') : stay(state);
    case 'kept':
      return onKept(state, event.message, event.draft, given);
    case 'not-kept':
      return onNotKept(state, event.message, given);
    case 'loaded':
      return onLoaded(state, event, given);
    case 'not-loaded':
      if (event.reason === 'settle' || event.reason === 'look') {
        return andThen(onListed(state, event.request, null, given), go);
      }
      if (event.reason === 'discard') return andThen(onWhetherKept(state, event.request, null), go);
      if (event.reason !== 'start' || state.ended) return stay(state);
      return stay(state, { kind: 'wait', timer: 'load', milliseconds: RETRY_MS });
    case 'sent':
      return onSent(state, event.request, event.result);
    case 'send-lost':
      return onSendLost(state, event.request);
    case 'checked':
      return andThen(onChecked(state, event.request, event.result, given), go);
    case 'removed':
      return andThen(onRemoved(state, event.request, event.gone), go);
    case 'time':
      return onTime(state, event.timer, given);
  }
}

function onTyped(state: DraftMachine, content: DraftContent, given: Given): Step {
  const change = state.count + 1;
  const { removal } = state;
  const wanted = removal.kind === 'wanted' || removal.kind === 'looking';
  const typed: DraftMachine = {
    ...state,
    count: change,
    typed: { content, change },
    removal: removal.kind === 'asked' ? { ...removal, again: false } : { kind: 'none' },
    ...(state.sending.kind === 'saved' && { sending: { kind: 'idle' } as const }),
  };
  // What was to be taken away is wanted again, and goes on under the same name.
  const told = wanted ? stay(typed, { kind: 'discarded', gone: true } as const) : stay(typed);
  return andThen(andThen(told, endWaiting), (next) => advance(next, given));
}

function onLeft(state: DraftMachine, ended: boolean, given: Given): Step {
  const gone = isPending(state) ? startKeeping(state, given) : stay(state);
  if (!ended) return gone;
  const stopped = andThen(gone, (next) => stay({ ...next, ended: true }, { kind: 'stop-waiting', timer: 'load' }));
  return andThen(stopped, endWaiting);
}

/** Only what went out without an answer can have arrived. What was typed and not kept yet is no part of it. */
function onCheck(state: DraftMachine): Step {
  const { draft, sending } = state;
  if (isBusy(sending) || draft === null) return stay(state);
  if (draft.sentAt === null && sending.kind !== 'uncertain') return stay(state);
  const request = state.count + 1;
  const { id, revision } = draft;
  const sent = { draft: { id, revision }, change: state.keptChange, options: {} };
  return stay(
    { ...state, count: request, sending: { kind: 'checking', request, sent } },
    { kind: 'check', request, id },
  );
}

function onLoaded(state: DraftMachine, event: Extract<DraftEvent, { kind: 'loaded' }>, given: Given): Step {
  const { reason, request, since, drafts } = event;
  if (reason === 'refresh') {
    const isGone = isAtRest(state) && since === state.answers && drafts.every(({ id }) => id !== state.name?.id);
    if (!isGone) return stay(state);
    const gone: DraftMachine = { ...state, name: null, typed: null, draft: null, others: drafts, gone: state.gone + 1 };
    return advance({ ...gone, sending: { kind: 'idle' } }, given);
  }
  const listed = withList(state, drafts, since);
  if (reason === 'start' || reason === 'fork') return stay(listed);
  if (reason === 'discard') return andThen(onWhetherKept(state, request, drafts), (next) => advance(next, given));
  return andThen(onListed(listed, request, drafts, given), (next) => advance(next, given));
}

/** What is kept is what is on screen, and nothing is asked about it. */
function isAtRest({ words, sending, removal, name, draft }: DraftMachine): boolean {
  return words.kind === 'kept' && !isBusy(sending) && removal.kind === 'none' && name !== null && draft !== null;
}

function onTime(state: DraftMachine, timer: Timer, given: Given): Step {
  const { words, sending } = state;
  switch (timer) {
    case 'keep':
      return advance({ ...state, notBefore: given.now }, given);
    case 'late':
      return stay(words.kind === 'keeping' ? { ...state, words: { ...words, late: true } } : state);
    case 'load':
      return state.loaded ? stay(state) : load(state, 'start');
    case 'retry':
      if (sending.kind !== 'waiting') return stay(state);
      return advance(
        { ...state, sending: { kind: 'preparing', options: sending.sent.options }, flushing: true },
        given,
      );
  }
}
