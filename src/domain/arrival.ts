import type { Contact, Lead } from '../close/leads/lead';
import { sameWords, wordsOf } from '../rich-text/compare';
import { MINUTE_MS } from '../time/durations';

/** Two computers' clocks may differ by so much, milliseconds. */
const TOLERANCE_MS = 2 * MINUTE_MS;

/** What is known of the request whose answer was lost. */
export type SentWord = {
  /** When it went out, by the clock of this computer. */
  since: number;
  /** Users with a key here, `user_…`: one of them has sent it. */
  userIds: readonly string[];
};

/** When Close made something and for whom, as far as its answer says. */
type Made = { createdAt: number | null; createdBy: string | null };

/** The task that was made of what was sent; null where none is to be seen, which is no proof: Close's lists lag behind. */
export function findArrivedTask<T extends Made & { text: string }>(
  tasks: readonly T[],
  text: string,
  word: SentWord,
): T | null {
  const plain = (value: string) => value.normalize('NFC').replace(/\s+/g, ' ').trim();
  return tasks.find((task) => plain(task.text) === plain(text) && isOfThatRequest(task, word)) ?? null;
}

/** The same for a note of a lead. `text` is Close's own rendering, for notes that have no rich text. */
export function findArrivedNote<N extends Made & { html: string | null; text: string | null }>(
  notes: readonly N[],
  html: string,
  word: SentWord,
): N | null {
  const isIt = (note: N) => sameWords(note.html, html) || (note.html === null && sameText(note.text, html));
  return notes.find((note) => isIt(note) && isOfThatRequest(note, word)) ?? null;
}

/** The lead's contact with this address; case does not count. */
export function contactWith(lead: Pick<Lead, 'contacts'>, email: string): Contact | null {
  return lead.contacts.find(({ emails }) => emails.some((one) => one.trim().toLowerCase() === email)) ?? null;
}

function isOfThatRequest({ createdAt, createdBy }: Made, { since, userIds }: SentWord): boolean {
  const late = createdAt === null || createdAt >= since - TOLERANCE_MS;
  return late && (createdBy === null || userIds.includes(createdBy));
}

function sameText(text: string | null, html: string): boolean {
  return (text ?? '').normalize('NFC').replace(/\s+/g, '') === wordsOf(html).replaceAll(' ', '');
}
