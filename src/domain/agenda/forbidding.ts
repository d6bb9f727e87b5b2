import type { PanelFailure } from '../panel-state';

/** Whether nothing that is kept may be shown instead of an answer: Close, or the user, does not want this key to see it. */
export function isForbidding(failure: PanelFailure | null): boolean {
  return failure !== null && ['key-rejected', 'not-allowed', 'needs-access'].includes(failure.reason);
}
