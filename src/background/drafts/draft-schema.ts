import * as v from 'valibot';
import type { StoredDraft } from '../../domain/keep-draft';

const text = v.string();
const instant = v.nullable(v.number());
const noteSchema = v.object({ html: v.nullable(text), updatedAt: instant });

const contentSchema = v.variant('kind', [
  v.object({
    kind: v.literal('meeting-note'),
    meetingId: text,
    leadId: v.nullable(text),
    html: text,
    base: noteSchema,
  }),
  v.object({ kind: v.literal('lead-note'), leadId: text, html: text }),
  v.object({
    kind: v.literal('task'),
    leadId: text,
    text,
    date: v.nullable(text),
    assigneeId: v.nullable(text),
  }),
  v.object({
    kind: v.literal('person'),
    email: text,
    name: text,
    title: text,
    leadId: v.nullable(text),
    leadName: text,
  }),
]);

const draftSchema = v.object({
  id: text,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  organizationId: text,
  content: contentSchema,
  about: v.fallback(v.object({ title: text, leadName: v.nullable(text), startsAt: instant }), {
    title: '',
    leadName: null,
    startsAt: null,
  }),
  keptAt: v.fallback(v.number(), 0),
  // No fallback: to take a draft that may be in Close for one that is not would write it twice.
  sentAt: instant,
  sentContent: v.optional(v.nullable(contentSchema), null),
  page: v.optional(v.nullable(text), null),
});

/**
 * Reads a draft from IndexedDB, which another version of the extension may have written: what it has beyond this is left out.
 * Null for what this version cannot read; that stays where it is.
 */
export function parseDraft(stored: unknown): StoredDraft | null {
  const draft = v.safeParse(draftSchema, stored);
  return draft.success ? draft.output : null;
}
