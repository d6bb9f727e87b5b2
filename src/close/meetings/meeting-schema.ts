import * as v from 'valibot';
import { parseInstant } from '../http/instant';
import { optionalText, readableItems, requiredId } from '../http/lenient';
import type { Attendee, Meeting, PausedWorkflow } from './meeting';

const knownStatus = v.picklist([
  'upcoming',
  'in-progress',
  'completed',
  'canceled',
  'declined-by-lead',
  'declined-by-org',
  'unknown',
]);

/** `unknown` for null and for what came later than this code. */
export const meetingStatusSchema = v.fallback(knownStatus, 'unknown');

const instant = v.pipe(v.string(), v.transform(parseInstant), v.number());

const conferenceLinkSchema = v.union([
  v.object({ type: v.fallback(v.string(), ''), url: v.pipe(v.string(), v.nonEmpty()) }),
  // Older answers had bare addresses.
  v.pipe(
    v.string(),
    v.nonEmpty(),
    v.transform((url) => ({ type: '', url })),
  ),
]);

const attendeeSchema = v.pipe(
  v.object({
    contact_id: optionalText,
    user_id: optionalText,
    email: optionalText,
    name: optionalText,
    is_organizer: v.fallback(v.boolean(), false),
    // Close's own schema types it as free text; `noreply` is what it writes for "none".
    status: v.fallback(v.picklist(['yes', 'no', 'maybe', 'none']), 'none'),
  }),
  v.transform(
    (wire): Attendee => ({
      contactId: wire.contact_id,
      userId: wire.user_id,
      email: wire.email,
      name: wire.name,
      isOrganizer: wire.is_organizer,
      answer: wire.status,
    }),
  ),
);

const pausedSchema = v.pipe(
  v.object({ id: optionalText, sequence_name: optionalText, contact_name: optionalText }),
  v.check(({ sequence_name: name, contact_name: contact }) => name !== null || contact !== null),
  v.transform(
    (wire): PausedWorkflow => ({
      subscriptionId: wire.id,
      name: wire.sequence_name,
      contactName: wire.contact_name,
    }),
  ),
);

/** Markup of the summary that Close's AI made, null where there is none. */
export const summarySchema = v.fallback(
  v.union([
    v.pipe(
      v.object({ html: optionalText }),
      v.transform(({ html }) => html),
    ),
    // As of old.
    optionalText,
  ]),
  null,
);

const wireSchema = v.object({
  id: requiredId,
  lead_id: optionalText,
  title: v.fallback(v.string(), ''),
  starts_at: instant,
  ends_at: v.fallback(v.nullable(instant), null),
  status: meetingStatusSchema,
  location: optionalText,
  is_recurring: v.fallback(v.boolean(), false),
  user_id: optionalText,
  note: optionalText,
  user_note_html: optionalText,
  summary: summarySchema,
  user_note_date_updated: v.fallback(v.nullable(instant), null),
  notetaker_id: optionalText,
  outcome_id: optionalText,
  outcome_reason: optionalText,
  outcome_autofill_confidence: v.fallback(v.picklist(['low', 'medium', 'high', 'unknown']), 'unknown'),
  outcome_autofill_reasoning: optionalText,
  playbook_id: optionalText,
  // Its name before May 2026.
  conversation_type_id: optionalText,
  _paused_subscriptions: readableItems(pausedSchema),
  date_created: v.fallback(v.nullable(instant), null),
  date_updated: v.fallback(v.nullable(instant), null),
  attendees: readableItems(attendeeSchema),
  conference_links: readableItems(conferenceLinkSchema),
  provider_calendar_event_id: optionalText,
  provider_calendar_ids: readableItems(v.string()),
  provider_calendar_type: v.fallback(v.nullable(v.picklist(['google', 'microsoft'])), null),
  calendar_event_uids: readableItems(v.string()),
});

/** The `_fields` of a request for meetings: exactly what is read from the answer. */
export const meetingFields = Object.keys(wireSchema.entries).join(',');

/** Refuses only a record without an id or a start. */
export const meetingSchema = v.pipe(
  wireSchema,
  v.transform(
    (wire): Meeting => ({
      id: wire.id,
      leadId: wire.lead_id,
      title: wire.title,
      startsAt: wire.starts_at,
      endsAt: wire.ends_at,
      status: wire.status,
      location: wire.location,
      isRecurring: wire.is_recurring,
      userId: wire.user_id,
      note: wire.note,
      userNoteHtml: wire.user_note_html,
      summaryHtml: wire.summary,
      userNoteUpdatedAt: wire.user_note_date_updated,
      notetakerId: wire.notetaker_id,
      outcomeId: wire.outcome_id,
      outcomeSuggested: wire.outcome_reason === 'autofilled' ? wire.outcome_autofill_confidence : null,
      outcomeReasoning: wire.outcome_reason === 'autofilled' ? wire.outcome_autofill_reasoning : null,
      playbookId: wire.playbook_id ?? wire.conversation_type_id,
      pausedWorkflows: wire._paused_subscriptions,
      createdAt: wire.date_created,
      updatedAt: wire.date_updated,
      attendees: wire.attendees,
      conferenceLinks: wire.conference_links,
      providerEventId: wire.provider_calendar_event_id,
      providerCalendarIds: wire.provider_calendar_ids,
      providerCalendarType: wire.provider_calendar_type,
      calendarEventUids: wire.calendar_event_uids,
    }),
  ),
);
