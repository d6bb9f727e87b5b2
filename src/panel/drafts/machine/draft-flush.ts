import { adopt } from './adopt-draft';
import type { DraftMachine } from './draft-state';
import { andThen, type Step, stay } from './draft-step';
import { finish } from './settle-send';

/** The newest words are kept, or the worker does not keep them: those who waited for that go on. */
export function endFlush(state: DraftMachine, kept: boolean): Step {
  const told = stay({ ...state, flushing: false }, { kind: 'flushed', kept });
  const taken = state.taking === null ? told : andThen(told, (now) => endTaking(now, kept));
  return andThen(taken, (now) => (now.sending.kind === 'preparing' ? goOut(now, kept) : stay(now)));
}

/** Own words that are not kept stay on screen: the other draft is kept, and can be taken later. */
function endTaking(state: DraftMachine, kept: boolean): Step {
  const { taking } = state;
  const next: DraftMachine = { ...state, taking: null };
  if (!kept || taking === null) return stay(next, { kind: 'taken', taken: false });
  const before = state.draft === null ? [] : [state.draft];
  const others = [...before, ...state.others.filter(({ id }) => id !== taking.id)];
  return stay({ ...adopt(next, taking), others }, { kind: 'taken', taken: true });
}

/** What is sent is what is kept: the message names the draft, not the words. */
function goOut(state: DraftMachine, kept: boolean): Step {
  const { sending, name, typed } = state;
  if (sending.kind !== 'preparing') return stay(state);
  if (!kept || name === null || typed === null) return finish(state, { ok: false, failure: { reason: 'not-kept' } });
  const { options } = sending;
  const request = state.count + 1;
  const sent = { draft: name, change: typed.change, options };
  return stay(
    { ...state, count: request, sending: { kind: 'sending', request, sent } },
    { kind: 'send', request, name, overwrite: options.overwrite ?? null, again: options.again ?? false },
  );
}
