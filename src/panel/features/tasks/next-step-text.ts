import { calendarDay } from '../../../time/calendar-day';
import { fold } from '../../../time/fold';
import { readWhen } from '../../../time/read-when';
import { ownDates } from '../../../time/spoken/own-dates';
import type { Viewer } from '../../../time/viewer';
import { words } from '../../../words/words';
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

/** Reads a next step as it is typed, in the user's language or in English. Nothing is taken for sure: it is shown before it counts. */
export function understandStep(text: string, callees: readonly Callee[], viewer: Viewer): Understood {
  const when = readWhen(text, calendarDay(viewer.now, viewer.timeZone), ownDates());
  const rest = when?.rest ?? text;
  return {
    text: rest,
    date: when && dateOf(when.day, when.minutes, viewer),
    callee: calleeIn(rest, callees),
  };
}

/** "Call Dana", "phone Mr. Krol", "Dana anrufen": whose first or last name stands beside the verb, if only one has it. */
function calleeIn(text: string, callees: readonly Callee[]): Callee | null {
  const said = namesIn(text);
  const { call = '', beforeName = '', verbEnd = '', unspaced = null } = words.spoken ?? {};
  if (unspaced && new RegExp(call).test(text)) return calleeWithin(text, callees);
  const verbs = new Set([...CALL, ...namesIn(call)]);
  const skipped = new Set([...TITLES, ...namesIn(beforeName)]);
  const [first = ''] = said;
  const ends = verbEnd !== '' && verbs.has(said.at(-1) ?? '');
  if (!verbs.has(first) && !ends) return null;
  const rest = verbs.has(first) ? said.slice(1) : said.slice(0, -1);
  const name = rest.find((word) => !skipped.has(word));
  if (name === undefined) return null;
  const meant = callees.filter((callee) => namesIn(callee.name).includes(name));
  const sure = meant.filter((callee) => namesIn(callee.name).every((part) => rest.includes(part)));
  const [one, ...others] = sure.length === 1 ? sure : meant;
  return one !== undefined && others.length === 0 ? one : null;
}

/** Where words are not set apart by blanks, a name stands anywhere in them. */
function calleeWithin(text: string, callees: readonly Callee[]): Callee | null {
  const said = fold(text, words.language);
  const meant = callees.filter(({ name }) => namesIn(name).some((part) => part.length > 1 && said.includes(part)));
  const sure = meant.filter(({ name }) => namesIn(name).every((part) => said.includes(part)));
  const [one, ...others] = sure.length === 1 ? sure : meant;
  return one !== undefined && others.length === 0 ? one : null;
}

const CALL = ['call', 'phone', 'ring'];
const TITLES = ['mr', 'mrs', 'ms', 'dr'];

/** Without accents: people type their colleagues' names without them. */
function namesIn(text: string): string[] {
  return fold(text, words.language).match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
}
