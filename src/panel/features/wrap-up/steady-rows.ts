import { isOwed } from '../../../domain/agenda/wrap-up';
import type { FinishedMeeting } from '../../../domain/answers';

/**
 * Which meetings have a row, by id. Until the user touches the list it is what is owed. From then on no row moves: one that is
 * wrapped up stays where it is, and what is over since comes below.
 *
 * @param before the rows of the drawing before
 */
export function steadyRows(
  before: readonly string[],
  finished: readonly FinishedMeeting[],
  touched: boolean,
): string[] {
  const owed = finished.filter(isOwed).map(({ meetingId }) => meetingId);
  if (!touched) return owed;
  const there = new Set(finished.map(({ meetingId }) => meetingId));
  return [...before.filter((id) => there.has(id)), ...owed.filter((id) => !before.includes(id))];
}
