import type { Meeting } from '../../close/meetings/meeting';
import { isEmptyNote } from '../../rich-text/compare';
import { ASSUMED_MEETING_MS } from '../assumed-meeting';

/** How many days before today a finished meeting is still asked about. */
export const WRAP_UP_DAYS = 7;

/** What tells whether a finished meeting is wrapped up. */
export type WrapUpFacts = {
  /** `suggested`: by Close's AI, and confirmed by nobody. Null where there is none. */
  outcome: { name: string | null; suggested: unknown } | null;
  hasNote: boolean;
};

/** Nobody writes a note of what did not take place. */
const NO_SHOW = /\bno[\s-]?show\b/i;

/** Whether an outcome's name says that nobody came. Organizations word their outcomes themselves; Close's own default is "No show". */
export function isNoShow(name: string | null | undefined): boolean {
  return NO_SHOW.test(name ?? '');
}

/** A meeting with a lead that took place. Close's status is as old as the answer: one that it calls upcoming may be over by now. */
export function isFinished(
  { leadId, status, startsAt, endsAt }: Pick<Meeting, 'leadId' | 'status' | 'startsAt' | 'endsAt'>,
  now: number,
): boolean {
  if (leadId === null) return false;
  if (status === 'completed') return true;
  return (status === 'upcoming' || status === 'in-progress') && (endsAt ?? startsAt + ASSUMED_MEETING_MS) <= now;
}

/** @param html the rep's own note, Close's rich text */
export function hasNote(html: string | null): boolean {
  return !isEmptyNote(html);
}

export function lacksNote({ outcome, hasNote: there }: WrapUpFacts): boolean {
  return !there && !isNoShow(outcome?.name);
}

/** Whether something is still to do: an outcome to choose or to confirm, or a note to write. */
export function isOwed(facts: WrapUpFacts): boolean {
  return facts.outcome === null || facts.outcome.suggested !== null || lacksNote(facts);
}
