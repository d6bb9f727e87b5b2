import * as v from 'valibot';
import { parseInstant } from '../http/instant';
import { optionalText, requiredId } from '../http/lenient';
import { idOf } from '../http/object-id';
import { pageLimit, parsePage } from '../http/page';
import { parseRecord } from '../http/parse-record';
import type { CloseRequest } from '../http/request';

/** A note in a lead's timeline. https://developer.close.com/api/resources/activities/notes */
export type Note = {
  /** `acti_…` */
  id: string;
  /** Close's rich text; untrusted HTML. */
  html: string | null;
  /** The same as plain text; Close makes each of the two from the other. */
  text: string | null;
};

/** A note with what tells whether it is the one that was just made. */
export type ListedNote = Note & {
  /** Milliseconds since 1970. */
  createdAt: number | null;
  /** `user_…` */
  createdBy: string | null;
};

const noteSchema = v.pipe(
  v.object({ id: requiredId, note_html: optionalText, note: optionalText }),
  v.transform((wire): Note => ({ id: wire.id, html: wire.note_html, text: wire.note })),
);

const entries = {
  id: requiredId,
  note_html: optionalText,
  note: optionalText,
  date_created: v.fallback(v.pipe(v.string(), v.transform(parseInstant)), null),
  created_by: optionalText,
};
const listedSchema = v.pipe(
  v.object(entries),
  v.transform(
    (wire): ListedNote => ({
      id: wire.id,
      html: wire.note_html,
      text: wire.note,
      createdAt: wire.date_created,
      createdBy: wire.created_by,
    }),
  ),
);

export type NewNote = {
  leadId: string;
  /** In Close's rich text. */
  html: string;
  /** When it was that it speaks of, milliseconds since 1970. Left out or null: now. */
  at?: number | null | undefined;
};

/** Puts a note into a lead's timeline. https://developer.close.com/api/resources/activities/notes/create */
export async function createNote(request: CloseRequest, { leadId, html, at }: NewNote): Promise<Note> {
  const body = {
    lead_id: idOf('lead', leadId),
    note_html: html,
    ...(at !== undefined && at !== null && { activity_at: new Date(at).toISOString() }),
  };
  return parseRecord(noteSchema, await request.post('/activity/note/', body));
}

/**
 * The notes of a lead, the newest first, up to a hundred: one request. In which order this list comes is not documented,
 * so a lead of more notes than that may lack the newest; a note that was made a moment ago may be missing as well.
 * https://developer.close.com/api/resources/activities/notes/list
 */
export async function listNotes(request: CloseRequest, leadId: string, signal?: AbortSignal): Promise<ListedNote[]> {
  const params = new URLSearchParams({
    lead_id: idOf('lead', leadId),
    _fields: Object.keys(entries).join(','),
    _limit: String(pageLimit),
  });
  const { records } = parsePage(listedSchema, await request.get('/activity/note/', params, signal));
  return records.sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
}
