import * as v from 'valibot';
import type { FieldContent } from '../../domain/draft';
import type { StoredDraft } from '../../domain/keep-draft';
import { valuePeriods } from '../../domain/opportunity/opportunity-change';

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
  v.object({ kind: v.literal('lead-note'), leadId: text, html: text, at: v.optional(v.nullable(v.number())) }),
  v.object({
    kind: v.literal('task'),
    leadId: text,
    text,
    date: v.nullable(text),
    assigneeId: v.nullable(text),
    priority: v.optional(v.literal('high')),
    contactId: v.optional(text),
  }),
  v.object({
    kind: v.literal('opportunity'),
    leadId: text,
    amount: text,
    cents: v.nullable(v.number()),
    period: v.picklist(valuePeriods),
    stageId: v.nullable(text),
  }),
  v.object({
    kind: v.literal('field'),
    leadId: text,
    of: text,
    field: text,
    base: v.optional(v.nullable(text)),
    text,
  }),
  // Earlier versions knew fields of leads alone.
  v.pipe(
    v.object({ kind: v.literal('lead-field'), leadId: text, fieldId: text, text }),
    v.transform(({ leadId, fieldId, text: typed }): FieldContent => {
      return { kind: 'field', leadId, of: leadId, field: fieldId, text: typed };
    }),
  ),
  v.object({
    kind: v.literal('follow-up'),
    meetingId: text,
    leadId: text,
    contactId: v.nullable(text),
    to: v.array(text),
    subject: text,
    text,
    templateId: v.nullable(text),
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
