import * as v from 'valibot';
import { type DraftInput, type DraftKind, type NoteVersion, typedValues } from '../../domain/draft';
import { valuePeriods } from '../../domain/opportunity/opportunity-change';
import { idOf, leadId, meetingId, recordId } from './ids';
import { fields, ownFields } from './own-fields';
import { day, email, instant, shortText, textUpTo, utcInstant } from './values';

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
/** Close takes no longer subject. */
const subject = shortText;
/** Of one e-mail; more than any meeting that is followed up by one. */
const MAX_RECIPIENTS = 100;
const leadOrNull = v.nullish(leadId, null);

const content = v.pipe(
  ownFields,
  v.variant('kind', [
    v.object({ kind: v.literal('meeting-note'), meetingId, leadId: leadOrNull, html, base: note }),
    v.object({ kind: v.literal('lead-note'), leadId, html, at: v.optional(v.nullable(instant)) }),
    v.object({
      kind: v.literal('task'),
      leadId,
      text,
      date: v.nullish(v.union([day, utcInstant]), null),
      assigneeId: v.nullish(idOf('user'), null),
      priority: v.optional(v.literal('high')),
      contactId: v.optional(idOf('cont')),
    }),
    v.object({
      kind: v.literal('opportunity'),
      leadId,
      amount: text,
      cents: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0)), null),
      period: v.picklist(valuePeriods),
      stageId: v.nullish(idOf('stat'), null),
    }),
    v.object({
      kind: v.literal('follow-up'),
      meetingId,
      leadId,
      contactId: v.nullish(idOf('cont'), null),
      to: v.pipe(v.array(email), v.minLength(1), v.maxLength(MAX_RECIPIENTS)),
      subject,
      text,
      templateId: v.nullish(idOf('tmpl'), null),
    }),
    v.object({
      kind: v.literal('field'),
      leadId,
      of: recordId,
      field: v.union([idOf('cf'), v.picklist(typedValues)]),
      base: v.optional(v.nullable(textUpTo(MAX_NOTE))),
      // An opportunity's note is as long as any.
      text: textUpTo(MAX_HTML),
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

const kind: v.GenericSchema<unknown, DraftKind> = v.picklist([
  'meeting-note',
  'lead-note',
  'task',
  'opportunity',
  'follow-up',
  'field',
  'person',
]);

/** Drafts of one kind about one thing; null: all there are. */
const draftSubject = fields({ kind, subject: textUpTo(MAX_TITLE) });

/** More controls for words than one panel has. */
const MAX_SUBJECTS = 50;

export const draftsOf = v.nullish(
  v.union([draftSubject, v.pipe(v.array(draftSubject), v.maxLength(MAX_SUBJECTS))]),
  null,
);

export const sending = fields({ id: draftId, revision, overwrite: v.nullish(note, null), again: v.boolean() });
