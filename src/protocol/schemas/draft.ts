import * as v from 'valibot';
import type { DraftInput, DraftKind, NoteVersion } from '../../domain/draft';
import { idOf, leadId, meetingId } from './ids';
import { fields, ownFields } from './own-fields';
import { day, email, instant, textUpTo } from './values';

/** Characters. What a user writes is far shorter; what is longer is refused before it fills the disk. */
const MAX_HTML = 200_000;
const MAX_TEXT = 10_000;
/** A note that is in Close already may be longer than one that is written here. */
const MAX_NOTE = 1_000_000;
/** Titles and names are by others and only for a list: they are cut, for the words of the draft must not go with them. */
const MAX_TITLE = 500;

const PERSON = 'person:';

/** Ours, random, or that of a person. No colon but that one: an id is part of a name in IndexedDB. */
const draftId = v.union([
  v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  v.pipe(
    v.string(),
    v.startsWith(PERSON),
    v.check((id) => v.is(email, id.slice(PERSON.length))),
  ),
]);

const revision = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A draft as a panel has seen it. */
export const draftName = fields({ id: draftId, revision });

export const anyDraftName = fields({ id: draftId });

const note: v.GenericSchema<unknown, NoteVersion> = fields({
  html: v.nullish(textUpTo(MAX_NOTE), null),
  updatedAt: v.nullish(instant, null),
});

const html = textUpTo(MAX_HTML);
const text = textUpTo(MAX_TEXT);
const leadOrNull = v.nullish(leadId, null);

const content = v.pipe(
  ownFields,
  v.variant('kind', [
    v.object({ kind: v.literal('meeting-note'), meetingId, leadId: leadOrNull, html, base: note }),
    v.object({ kind: v.literal('lead-note'), leadId, html }),
    v.object({
      kind: v.literal('task'),
      leadId,
      text,
      date: v.nullish(day, null),
      assigneeId: v.nullish(idOf('user'), null),
    }),
    v.object({ kind: v.literal('person'), email, name: text, title: text, leadId: leadOrNull, leadName: text }),
  ]),
);

const title = v.pipe(
  v.string(),
  v.transform((words) => words.slice(0, MAX_TITLE)),
);

export const draftInput: v.GenericSchema<unknown, DraftInput> = v.pipe(
  fields({
    id: draftId,
    revision,
    content,
    page: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/))),
    isGuess: v.optional(v.boolean()),
    about: fields({ title, leadName: v.nullish(title, null), startsAt: v.nullish(instant, null) }),
  }),
  // Two people must not share an entry.
  v.check(({ id, content: of }) => !id.startsWith(PERSON) || (of.kind === 'person' && id === PERSON + of.email)),
);

const kind: v.GenericSchema<unknown, DraftKind> = v.picklist(['meeting-note', 'lead-note', 'task', 'person']);

/** Drafts of one kind about one thing; null: all there are. */
export const draftsOf = v.nullish(fields({ kind, subject: textUpTo(MAX_TITLE) }), null);

export const sending = fields({ id: draftId, revision, overwrite: v.nullish(note, null), again: v.boolean() });
