import type { PanelState } from '../../domain/panel-state';

/**
 * Whether a state that comes still speaks of the same event, so that what the user has opened or looked up beside it may
 * stay: the same event told once more, and a lookup of it that begins again or has come further. Another answer is taken for
 * another event, for what was opened beside the first would hide it.
 */
export function speaksOfSameEvent(before: PanelState, after: PanelState): boolean {
  // Two occurrences of a series may be found as the same meetings, and two events of a calendar may both fail.
  if (before.event !== undefined && after.event !== before.event) return false;
  // One skeleton after another is a panel that has just come up: a search that it was opened for must stay.
  if (before.kind === 'loading') return true;
  if (after.kind === 'loading') return before.event !== undefined;
  if (before.kind === 'not-found' && after.kind === 'not-found') {
    return before.event !== undefined && after.organization === before.organization;
  }
  if (before.kind === 'found' && after.kind === 'found') {
    return after.leads.some(({ meeting }) => before.leads.some((lead) => lead.meeting.id === meeting.id));
  }
  return before.kind === after.kind;
}

/** What the panel is about. `answer`: the last state that is more than a skeleton; `number`: another one for each subject. */
export type Subject = { state: PanelState; answer: PanelState; organizationId: string | null; number: number };

/**
 * The subject after a state has come, or the organization has changed: what was opened or looked up for one is never shown
 * under another.
 *
 * @param organizationId whose answers these are; null while that is not known
 */
export function nextSubject(before: Subject, state: PanelState, organizationId: string | null): Subject {
  if (before.state === state && before.organizationId === organizationId) return before;
  // The organizations are known a moment after the state; that is no change of them.
  const same = before.organizationId === null || before.organizationId === organizationId;
  // They may also be known before it: the same skeleton is no new lookup. After a skeleton it is the answers that are compared.
  const stays =
    before.state === state || (speaksOfSameEvent(before.state, state) && speaksOfSameEvent(before.answer, state));
  const answer = state.kind === 'loading' && stays ? before.answer : state;
  return { state, answer, organizationId, number: before.number + (same && stays ? 0 : 1) };
}
