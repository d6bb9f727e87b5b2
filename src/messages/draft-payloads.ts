import { readEmail } from '../lookup/email';
import type { DraftContent, DraftInput, DraftKind, NoteVersion } from '../writing/draft';
import type { PrivateMessages } from './contract';
import { type Fields, fieldsOf, orNull, readDay, readId, readInstant, readText } from './parse-fields';

type Payload<Name extends keyof PrivateMessages> = Parameters<PrivateMessages[Name]>[0];

/** Characters. What a user writes is far shorter; what is longer is refused before it fills the disk. */
const LONGEST_HTML = 200_000;
const LONGEST_TEXT = 10_000;
/** A note that is in Close already may be longer than one that is written here. */
const LONGEST_NOTE = 1_000_000;
/** Titles and names are by others and only for a list: they are cut, for the words of the draft must not go with them. */
const LONGEST_TITLE = 500;

const KINDS: readonly DraftKind[] = ['meeting-note', 'lead-note', 'task', 'person'];

export function parseDraftInput(payload: unknown): DraftInput | null {
  const fields = fieldsOf(payload);
  const named = parseDraftName(payload);
  const content = parseContent(fields?.get('content'));
  const about = parseAbout(fields?.get('about'));
  if (!named || !content || !about) return null;
  const isPersons = named.id.startsWith(PERSON);
  // Two people must not share an entry.
  if (isPersons && (content.kind !== 'person' || named.id !== PERSON + content.email)) return null;
  return { ...named, content, about };
}

/** A draft as a panel has seen it. */
export function parseDraftName(payload: unknown): { id: string; revision: number } | null {
  const fields = fieldsOf(payload);
  const id = readDraftId(fields?.get('id'));
  const revision = fields?.get('revision');
  if (id === null || typeof revision !== 'number' || !Number.isSafeInteger(revision) || revision < 0) return null;
  return { id, revision };
}

export function parseDraftId(payload: unknown): { id: string } | null {
  const id = readDraftId(fieldsOf(payload)?.get('id'));
  return id === null ? null : { id };
}

/** `undefined` and null are for all there are, so the answer is wrapped. */
export function parseDraftsOf(payload: unknown): { value: Payload<'getDrafts'> } | null {
  return orNull(payload, (value) => {
    const fields = fieldsOf(value);
    const kind = KINDS.find((one) => one === fields?.get('kind'));
    const subject = readText(fields?.get('subject'), LONGEST_TITLE);
    return kind === undefined || subject === null ? null : { kind, subject };
  });
}

export function parseSending(payload: unknown): Payload<'sendDraft'> | null {
  const fields = fieldsOf(payload);
  const named = parseDraftName(payload);
  const overwrite = orNull(fields?.get('overwrite'), parseNote);
  const again = fields?.get('again');
  if (!named || !overwrite || typeof again !== 'boolean') return null;
  return { ...named, overwrite: overwrite.value, again };
}

const PERSON = 'person:';

/** Ours, random, or that of a person. No colon but that one: an id is part of a name in IndexedDB. */
function readDraftId(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  if (value.startsWith(PERSON)) return readAddress(value.slice(PERSON.length)) === null ? null : value;
  return /^[A-Za-z0-9_-]{8,64}$/.test(value) ? value : null;
}

function parseContent(value: unknown): DraftContent | null {
  const fields = fieldsOf(value);
  switch (fields?.get('kind')) {
    case 'meeting-note':
      return parseMeetingNote(fields);
    case 'lead-note':
      return parseLeadNote(fields);
    case 'task':
      return parseTask(fields);
    case 'person':
      return parsePerson(fields);
    default:
      return null;
  }
}

function parseMeetingNote(fields: Fields): DraftContent | null {
  const meetingId = readId('acti', fields.get('meetingId'));
  const leadId = readLead(fields);
  const html = readText(fields.get('html'), LONGEST_HTML);
  const base = parseNote(fields.get('base'));
  if (meetingId === null || !leadId || html === null || !base) return null;
  return { kind: 'meeting-note', meetingId, leadId: leadId.value, html, base };
}

function parseLeadNote(fields: Fields): DraftContent | null {
  const leadId = readId('lead', fields.get('leadId'));
  const html = readText(fields.get('html'), LONGEST_HTML);
  return leadId === null || html === null ? null : { kind: 'lead-note', leadId, html };
}

function parseTask(fields: Fields): DraftContent | null {
  const leadId = readId('lead', fields.get('leadId'));
  const text = readText(fields.get('text'), LONGEST_TEXT);
  const date = orNull(fields.get('date'), readDay);
  const assigneeId = orNull(fields.get('assigneeId'), (value) => readId('user', value));
  if (leadId === null || text === null || !date || !assigneeId) return null;
  return { kind: 'task', leadId, text, date: date.value, assigneeId: assigneeId.value };
}

function parsePerson(fields: Fields): DraftContent | null {
  const email = readAddress(fields.get('email'));
  const name = readText(fields.get('name'), LONGEST_TEXT);
  const title = readText(fields.get('title'), LONGEST_TEXT);
  const leadName = readText(fields.get('leadName'), LONGEST_TEXT);
  const leadId = readLead(fields);
  if (email === null || name === null || title === null || leadName === null || !leadId) return null;
  return { kind: 'person', email, name, title, leadId: leadId.value, leadName };
}

function parseNote(value: unknown): NoteVersion | null {
  const fields = fieldsOf(value);
  const html = orNull(fields?.get('html'), (text) => readText(text, LONGEST_NOTE));
  const updatedAt = readInstant(fields?.get('updatedAt'));
  return fields && html && updatedAt ? { html: html.value, updatedAt: updatedAt.value } : null;
}

function parseAbout(value: unknown): DraftInput['about'] | null {
  const fields = fieldsOf(value);
  const title = fields?.get('title');
  const leadName = orNull(fields?.get('leadName'), (name) => (typeof name === 'string' ? name : null));
  const startsAt = readInstant(fields?.get('startsAt'));
  if (typeof title !== 'string' || !leadName || !startsAt) return null;
  const cut = (text: string) => text.slice(0, LONGEST_TITLE);
  return {
    title: cut(title),
    leadName: leadName.value === null ? null : cut(leadName.value),
    startsAt: startsAt.value,
  };
}

function readLead(fields: Fields): { value: string | null } | null {
  return orNull(fields.get('leadId'), (value) => readId('lead', value));
}

/** One address and nothing else, in lower case. */
function readAddress(value: unknown): string | null {
  return typeof value === 'string' && readEmail(value) === value ? value : null;
}
