import type { Meeting } from '../../close/meetings/meeting';
import type { DraftContent, NoteVersion } from '../../domain/draft';
import { isNewer } from '../../domain/keep-draft';
import { failed, type Result } from '../../domain/result';
import type { WriteRefusal, Written } from '../../domain/write-result';
import { sameNote, sameWords } from '../../rich-text/compare';
import { isDenial, isRefusal } from '../failures/send-failure';
import type { Sending } from './send-context';

type NoteContent = Extract<DraftContent, { kind: 'meeting-note' }>;
/** Between reads of a note that is older than it can be; Close's reads lag behind its writes. */
const PAUSES_MS = [500, 1000, 2500];

/**
 * Saves a meeting's note, unless a colleague has changed it since the typing began. It is absolute, so it may be sent again
 * and again. Throws what reading it in Close throws: then nothing was sent.
 *
 * @param overwrite the note in Close that the user has seen and decided to replace
 */
export async function sendNote(
  content: NoteContent,
  overwrite: NoteVersion | null,
  sending: Sending,
): Promise<Result<Written, WriteRefusal>> {
  const answered = await sending.known.newestNote(sending.account, content.meetingId);
  const isStale = (note: NoteVersion) => isOlder(note, answered, content.base);
  const meeting = await readNotOlder(content.meetingId, isStale, sending);
  if (!meeting) return failed({ reason: 'not-found' });
  const theirs = noteOf(meeting);
  if (isStale(theirs)) {
    if (!overwrite) return failed({ reason: 'stale' });
  } else {
    // An earlier save whose answer was lost, or a colleague with the very same words.
    if (sameNote(theirs.html, content.html)) return done(meeting, sending);
    const isSeen = sameNote(theirs.html, content.base.html) || (overwrite && sameNote(theirs.html, overwrite.html));
    if (!isSeen) return failed({ reason: 'conflict', theirs });
  }
  return save(content, theirs, sending);
}

async function save(
  { meetingId, html }: NoteContent,
  before: NoteVersion,
  sending: Sending,
): Promise<Result<Written, WriteRefusal>> {
  const { client, refuse } = sending;
  const saved = await client.saveNote(meetingId, html).catch((error: unknown) => ({ error }));
  if (!('error' in saved)) {
    // An answer without the words is no proof that Close has them, whatever its status.
    if (saved.id === meetingId && sameWords(saved.userNoteHtml, html)) return done(saved, sending);
  } else if (isRefusal(saved.error)) {
    const refusal = await refuse(saved.error, client);
    const denied = isDenial(saved.error) && refusal.reason === 'not-allowed';
    return { ok: false, failure: denied ? { reason: 'not-notetaker' } : refusal };
  }
  const there = await client.getMeeting(meetingId).catch(() => null);
  if (there && isOurs(noteOf(there), html, before)) return done(there, sending);
  return { ok: false, failure: 'error' in saved ? await refuse(saved.error, client) : { reason: 'unexpected' } };
}

/** The meeting as Close has it, read again while its note is older than what Close has told us before. */
async function readNotOlder(
  id: string,
  isStale: (note: NoteVersion) => boolean,
  { client, wait }: Sending,
): Promise<Meeting | null> {
  let meeting = await client.getMeeting(id);
  for (const pause of PAUSES_MS) {
    if (!meeting || !isStale(noteOf(meeting))) break;
    await wait(pause);
    meeting = await client.getMeeting(id);
  }
  return meeting;
}

/**
 * Whether a note that was read is from before one that is known. `answered`: Close's answer to our last save. A note without a
 * time is older than that; next to the one the typing began with it may be new, for a colleague may have taken it away.
 */
function isOlder(read: NoteVersion, answered: NoteVersion | null, base: NoteVersion): boolean {
  return (answered !== null && isNewer(answered, read)) || (read.updatedAt !== null && isNewer(base, read));
}

/** Close may keep a note in other tags than it was sent; then its words must be ours and new. */
function isOurs(there: NoteVersion, html: string, before: NoteVersion): boolean {
  return sameNote(there.html, html) || (sameWords(there.html, html) && !sameNote(there.html, before.html));
}

async function done(meeting: Meeting, { account, known }: Sending): Promise<Result<Written, WriteRefusal>> {
  // Close has it; a panel that does not hear of it now reads it later.
  await known.logMeeting(account, meeting).catch(() => {});
  return { ok: true, value: { kind: 'meeting-note', note: noteOf(meeting) } };
}

function noteOf(meeting: Meeting): NoteVersion {
  return { html: meeting.userNoteHtml, updatedAt: meeting.userNoteUpdatedAt };
}
