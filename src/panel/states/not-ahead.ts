import type { FoundState, PanelFailure, PanelState } from '../../domain/panel-state';

/**
 * The state as if it had been asked for just now, where its time is still to come: the clock has been put back since. How old
 * it is nobody knows, but no wait in it is longer than it was to be.
 *
 * @param now milliseconds since 1970
 */
export function notAhead(state: PanelState, now: number): PanelState {
  switch (state.kind) {
    case 'loading':
      return state.since > now ? { ...state, since: now } : state;
    case 'found':
      return isAhead(state, now) ? inPast(state, now) : state;
    case 'not-found': {
      if (state.askedAt <= now) return state;
      const { nextLookAt, askedAt } = state;
      return { ...state, askedAt: now, nextLookAt: nextLookAt === null ? null : now + (nextLookAt - askedAt) };
    }
    case 'failed': {
      if (state.askedAt <= now) return state;
      return { ...state, askedAt: now, failure: moved(state.failure, now - state.askedAt) };
    }
    default:
      return state;
  }
}

function isAhead({ askedAt, unchecked }: FoundState, now: number): boolean {
  return askedAt > now || (unchecked !== undefined && unchecked.at > now);
}

function inPast<State extends FoundState>(state: State, now: number): State {
  const { askedAt, unchecked } = state;
  const earlier = { ...state, askedAt: Math.min(askedAt, now) };
  if (!unchecked) return earlier;
  const at = Math.min(unchecked.at, now);
  const failure = unchecked.failure && moved(unchecked.failure, at - unchecked.at);
  return { ...earlier, unchecked: { at, failure } };
}

/** Its wait is as long as it was. */
function moved(failure: PanelFailure, by: number): PanelFailure {
  return failure.reason === 'rate-limited' ? { ...failure, until: failure.until + by } : failure;
}
