import type { ListedEmail } from '../close/emails/email-draft';
import type { Contact, Lead } from '../close/leads/lead';
import type { Opportunity as CloseOpportunity } from '../close/opportunities/opportunity';
import { sameWords, wordsOf } from '../rich-text/compare';
import { MINUTE_MS } from '../time/durations';
import type { DraftContent, FollowUpContent } from './draft';
import { parseEmail } from './email';

/** Two computers' clocks may differ by so much, milliseconds. */
export const ARRIVAL_TOLERANCE_MS = 2 * MINUTE_MS;

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

/** The opportunity that was made of what was sent: of its value, and in its stage where one was chosen. */
export function findArrivedOpportunity(
  opportunities: readonly CloseOpportunity[],
  { cents, period, stageId }: Pick<Extract<DraftContent, { kind: 'opportunity' }>, 'cents' | 'period' | 'stageId'>,
  word: SentWord,
): CloseOpportunity | null {
  const isIt = (one: CloseOpportunity) =>
    one.value === cents && one.period === period && (stageId === null || one.statusId === stageId);
  return opportunities.find((one) => isIt(one) && isOfThatRequest(one, word)) ?? null;
}

/** The draft of an e-mail that was made of what was sent: to the same people, and of the same subject where it was typed. */
export function findArrivedDraft(
  emails: readonly ListedEmail[],
  { to, subject, templateId }: Pick<FollowUpContent, 'to' | 'subject' | 'templateId'>,
  word: SentWord,
): ListedEmail | null {
  const addresses = (texts: readonly string[]) =>
    texts
      .map((text) => parseEmail(text) ?? text)
      .sort()
      .join();
  const isIt = (email: ListedEmail) =>
    email.status === 'draft' &&
    addresses(email.to) === addresses(to) &&
    (templateId !== null || (email.subject ?? '').trim() === subject.trim());
  return emails.find((email) => isIt(email) && isOfThatRequest(email, word)) ?? null;
}

/** The lead's contact with this address; case does not count. */
export function contactWith(lead: Pick<Lead, 'contacts'>, email: string): Contact | null {
  return lead.contacts.find(({ emails }) => emails.some((one) => one.trim().toLowerCase() === email)) ?? null;
}

function isOfThatRequest({ createdAt, createdBy }: Made, { since, userIds }: SentWord): boolean {
  const late = createdAt === null || createdAt >= since - ARRIVAL_TOLERANCE_MS;
  return late && (createdBy === null || userIds.includes(createdBy));
}

function sameText(text: string | null, html: string): boolean {
  return (text ?? '').normalize('NFC').replace(/\s+/g, '') === wordsOf(html).replaceAll(' ', '');
}
