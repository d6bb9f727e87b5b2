import type { Draft } from '../../../domain/draft';
import { adopt } from './adopt-draft';
import { type DraftMachine, type DraftName, isBusy } from './draft-state';
import { andThen, load, type Step, stay } from './draft-step';
import { endWaiting, finish } from './settle-send';

/** Nothing goes out any more of what was about to; what is with Close already is not called back. */
export function onDiscard(state: DraftMachine): Step {
  const { removal, sending } = state;
  const next: DraftMachine = {
    ...state,
    typed: null,
    taking: null,
    removal: removal.kind === 'asked' ? { ...removal, again: true } : { kind: 'wanted' },
  };
  const stopped =
    sending.kind === 'preparing' ? finish(next, { ok: false, failure: { reason: 'not-kept' } }) : endWaiting(next);
  const quiet = andThen(stopped, (now) => stay(isBusy(now.sending) ? now : { ...now, sending: { kind: 'idle' } }));
  // What is discarded is what is on screen, not the draft that was about to come there.
  return state.taking === null ? quiet : andThen(quiet, (now) => stay(now, { kind: 'taken', taken: false }));
}

/** Takes the draft away as soon as no message about it is in flight. What was never kept is gone already. */
export function startRemoval(state: DraftMachine): Step {
  const { removal, name, draft, lost } = state;
  if (removal.kind !== 'wanted' || state.words.kind === 'keeping') return stay(state);
  if (name !== null && lost !== null) {
    const asked = load(state, 'discard');
    return { ...asked, state: { ...asked.state, removal: { kind: 'looking', request: asked.state.count } } };
  }
  return name === null || draft === null ? endRemoval({ ...state, name: null }) : remove(state, name);
}

/** The worker's list, or null where it does not answer: are the words there whose answer was lost? */
export function onWhetherKept(state: DraftMachine, request: number, drafts: Draft[] | null): Step {
  const { removal, name, lost } = state;
  if (removal.kind !== 'looking' || removal.request !== request || name === null) return stay(state);
  if (drafts === null) {
    // They may be kept, so they are still the user's to go on with.
    const change = state.count + 1;
    const typed = lost && { content: lost, change };
    return stay({ ...state, count: change, typed, removal: { kind: 'none' } }, { kind: 'discarded', gone: false });
  }
  const found = drafts.find(({ id }) => id === name.id);
  const isSeen = found?.revision === name.revision;
  const isLost = found?.revision === name.revision + 1 && JSON.stringify(found.content) === JSON.stringify(lost);
  const known: DraftMachine = { ...state, lost: null };
  if (found && (isSeen || isLost))
    return remove({ ...known, draft: found }, { id: found.id, revision: found.revision });
  // Another panel has written on: what is there is theirs.
  return endRemoval({ ...known, name: null, draft: null });
}

export function onRemoved(state: DraftMachine, request: number, gone: boolean): Step {
  const { removal, draft } = state;
  if (removal.kind !== 'asked' || removal.request !== request) return stay(state);
  // Another draft was begun meanwhile.
  const isOther = state.name !== null;
  if (removal.again && isOther) return stay({ ...state, removal: { kind: 'wanted' } });
  const told = stay({ ...state, removal: { kind: 'none' } }, { kind: 'discarded', gone } as const);
  return andThen(told, (now) => {
    if (isOther) return gone ? stay(now) : load(now, 'fork');
    // What is still kept is still the user's to go on with.
    return stay(gone || draft === null ? { ...now, draft: null } : adopt(now, draft));
  });
}

function remove(state: DraftMachine, name: DraftName): Step {
  const request = state.count + 1;
  const removal = { kind: 'asked', request, name, again: false } as const;
  return stay({ ...state, count: request, name: null, removal }, { kind: 'remove', request, name });
}

function endRemoval(state: DraftMachine): Step {
  return stay({ ...state, removal: { kind: 'none' } }, { kind: 'discarded', gone: true });
}
