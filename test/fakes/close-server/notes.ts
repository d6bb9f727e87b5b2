import { badField, required } from './errors';
import { listAnswer } from './filter';
import { textOf, writeTime } from './records';
import { nameOf } from './request';
import { richTextFault } from './rich-text';
import type { RouteContext } from './routes';
import type { Answer } from './send';
import { changedBy, type Write } from './writes';

/** `/activity/note/`: notes of leads; those of meetings are none. The newest first, though that is not documented. */
export function listNotes({ store, user, params }: RouteContext): Answer {
  const leadIds = params.get('lead_id')?.split(',');
  const notes = store.indexed('notes', user).filter(({ lead_id }) => !leadIds || leadIds.includes(String(lead_id)));
  return listAnswer(notes.reverse(), params, { mostLimit: 100, mostSkip: 35_000 });
}

/** Of HTML and plain text the HTML counts, and the text is made of it. */
export const createNote: Write = ({ data, store, user, body, now, newId }) => {
  if (!body.lead_id) return required('lead_id');
  const lead = store.current('leads', user).find(({ id }) => id === body.lead_id);
  if (!lead) return badField('lead_id', 'Object does not exist.');
  const html = body.note_html ?? null;
  const fault = html === null ? null : richTextFault(html);
  if (fault) return badField('note_html', fault);
  const note = {
    _type: 'Note',
    id: newId('acti'),
    organization_id: lead.organization_id,
    lead_id: lead.id,
    contact_id: null,
    user_id: user.me.id,
    user_name: nameOf(user),
    source: 'api',
    title: typeof body.title === 'string' ? body.title : null,
    note: typeof html === 'string' ? textOf(html) : String(body.note ?? ''),
    note_html: html,
    note_mentions: [],
    pinned_at: null,
    activity_at: typeof body.activity_at === 'string' ? body.activity_at : writeTime(now),
    created_by: user.me.id,
    created_by_name: nameOf(user),
    date_created: writeTime(now),
    ...changedBy(user, now),
  };
  data.notes.push(note);
  store.made(note);
  return { status: 200, body: note };
};
