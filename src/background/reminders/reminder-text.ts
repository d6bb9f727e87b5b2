import type { Lead } from '../../close/leads/lead';
import type { Reminder } from '../../lookup/agenda/reminders';
import { formatTime } from '../../time/format';
import type { Viewer } from '../../time/viewer';
import type { WorkerWords } from '../../words/worker-words';

/** Computers cut a line where they like; outsiders write titles of any length. */
const MAX_LENGTH = 80;

/**
 * What a notification says: with whom, when, and what to know first. Without names it says the time alone, for it leaves what we
 * can protect.
 */
export function reminderText(
  { title, leads, startsAt, endsAt }: Reminder,
  { names, viewer, text }: { names: boolean; viewer: Viewer; text: WorkerWords['reminder'] },
): { title: string; text: string } {
  const end = endsAt !== null && endsAt > startsAt ? formatTime(endsAt, viewer) : null;
  const when = text.when(formatTime(startsAt, viewer), end);
  if (!names) return { title: text.nameless, text: `${when}\n${text.open}` };
  const named = leads.map(({ name }) => oneLine(name)).filter((name) => name !== '');
  const subject = oneLine(title) || text.untitled;
  const [first] = named;
  if (first === undefined) return { title: subject, text: when };
  const [lead] = leads;
  const known = leads.length === 1 && lead ? firstToKnow(lead, text) : null;
  return {
    title: named.length > 1 ? text.leads(first, named.length - 1) : first,
    text: [text.meeting(when, subject), known].filter((line) => line !== null).join('\n'),
  };
}

/** What the deal is worth and where it stands; of a lead without one, its status. */
function firstToKnow({ opportunities, statusLabel }: Lead, text: WorkerWords['reminder']): string | null {
  const open = opportunities.find(({ status }) => status === 'active');
  const value = oneLine(open?.valueFormatted ?? '');
  const stage = oneLine(open?.statusLabel ?? '');
  if (value !== '' && stage !== '') return text.deal(value, stage);
  return value || stage || oneLine(statusLabel ?? '') || null;
}

/** Marks of writing direction would reach over what stands beside them. */
const BREAKS_AND_DIRECTIONS = /[\p{Cc}\p{Zl}\p{Zp}\s\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

function oneLine(text: string): string {
  const line = text.replace(BREAKS_AND_DIRECTIONS, ' ').trim();
  const characters = [...line];
  return characters.length > MAX_LENGTH ? `${characters.slice(0, MAX_LENGTH - 1).join('')}…` : line;
}
