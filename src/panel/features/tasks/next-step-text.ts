import { calendarDay } from '../../../time/calendar-day';
import { readWhen } from '../../../time/read-when';
import type { Viewer } from '../../../time/viewer';
import { dateOf } from './step-days';

/** Someone who can be called: a contact of the lead. */
export type Callee = { id: string; name: string };

/** What a text like "call Dana fri 9" says besides its words. */
export type Understood = {
  /** What is left to be the task's own. */
  text: string;
  /** A day or an instant, as a task has it; null: none is told. */
  date: string | null;
  /** The one contact who is to be called; null: nobody, or several have the name. */
  callee: Callee | null;
};

/** Reads a next step as it is typed, in English. Nothing is taken for sure: it is shown before it counts. */
export function understandStep(text: string, callees: readonly Callee[], viewer: Viewer): Understood {
  const when = readWhen(text, calendarDay(viewer.now, viewer.timeZone));
  const rest = when?.rest ?? text;
  return {
    text: rest,
    date: when && dateOf(when.day, when.minutes, viewer),
    callee: calleeIn(rest, callees),
  };
}

/** "Call Dana", "phone Mr. Krol": whose first or last name comes next, if only one has it. */
function calleeIn(text: string, callees: readonly Callee[]): Callee | null {
  const [verb, ...rest] = namesIn(text);
  if (verb !== 'call' && verb !== 'phone' && verb !== 'ring') return null;
  const name = rest[0] !== undefined && TITLES.has(rest[0]) ? rest[1] : rest[0];
  if (name === undefined) return null;
  const meant = callees.filter((callee) => namesIn(callee.name).includes(name));
  const sure = meant.filter((callee) => namesIn(callee.name).every((part) => rest.includes(part)));
  const [one, ...others] = sure.length === 1 ? sure : meant;
  return one !== undefined && others.length === 0 ? one : null;
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'dr']);

function namesIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
}
