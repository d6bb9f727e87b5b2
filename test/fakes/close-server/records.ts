/**
 * Records as Close puts them on the wire, whole: every field of the schema is there and null where it may be
 * (https://developer.close.com/api/resources/activities/meetings). Tests may put anything into them.
 */
export type WireRecord = { id: string; [field: string]: unknown };

export type WireAttendee = {
  contact_id: string | null;
  user_id: string | null;
  email: string | null;
  name: string | null;
  is_organizer: boolean;
  status: string | null;
};

/** What a meeting is made of; the rest of the record follows from it. Instants are milliseconds since 1970. */
export type MeetingParts = {
  id: string;
  organizationId: string;
  leadId: string | null;
  title: string;
  startsAt: number;
  endsAt: number;
  status: string;
  provider: 'google' | 'microsoft';
  eventId: string;
  calendarId: string;
  user: { id: string; name: string };
  /** The description in the calendar. */
  note?: string;
  userNoteHtml?: string;
  summaryHtml?: string;
  /** Names of workflows that stand still because of it, and for whom. */
  paused?: { workflow: string; contact: { id: string; name: string } }[];
  attendees?: WireAttendee[];
  location?: string;
  conferenceLinks?: { type: string; url: string }[];
  isRecurring?: boolean;
  outcomeId?: string;
  /** Close's AI chose the outcome. */
  autofill?: { confidence: string; reasoning: string };
  playbookId?: string;
  /** The user who takes the notes. */
  notetakerId?: string;
  /** Google's `htmlLink`; null for Microsoft. */
  eventLink?: string | null;
};

/** A meeting as the list gives it, `transcripts` left out. */
export function meetingRecord(parts: MeetingParts): WireRecord {
  const { user, startsAt, endsAt } = parts;
  const created = wireTime(startsAt - 8 * 86_400_000);
  return {
    _type: 'Meeting',
    id: parts.id,
    organization_id: parts.organizationId,
    lead_id: parts.leadId,
    contact_id: null,
    user_id: user.id,
    user_name: user.name,
    users: [user.id],
    connected_account_id: 'emailacct_Sandbox1',
    source: 'calendar',
    title: parts.title,
    note: parts.note ?? '',
    location: parts.location ?? '',
    starts_at: wireTime(startsAt),
    ends_at: wireTime(endsAt),
    activity_at: wireTime(startsAt),
    duration: (endsAt - startsAt) / 1000,
    actual_duration: null,
    status: parts.status,
    is_recurring: parts.isRecurring ?? false,
    attendees: parts.attendees ?? [],
    calendar_event_link: parts.eventLink ?? null,
    calendar_event_uids: [parts.eventId],
    provider_calendar_event_id: parts.eventId,
    provider_calendar_ids: [parts.calendarId],
    provider_calendar_type: parts.provider,
    conference_links: parts.conferenceLinks ?? [],
    integrations: [],
    attached_call_ids: [],
    user_note: parts.userNoteHtml === undefined ? null : textOf(parts.userNoteHtml),
    user_note_html: parts.userNoteHtml ?? null,
    user_note_date_updated: parts.userNoteHtml === undefined ? null : created,
    user_note_mentions: [],
    outcome_id: parts.outcomeId ?? null,
    outcome_reason: parts.autofill ? 'autofilled' : parts.outcomeId ? 'user-selected' : null,
    outcome_autofill_confidence: parts.autofill?.confidence ?? null,
    outcome_autofill_reasoning: parts.autofill?.reasoning ?? null,
    summary: parts.summaryHtml === undefined ? null : { html: parts.summaryHtml, text: textOf(parts.summaryHtml) },
    notetaker_id: parts.notetakerId ?? null,
    playbook_id: parts.playbookId ?? null,
    playbook_reason: parts.playbookId ? 'autofilled' : null,
    conversation_type_id: null,
    conversation_type_reason: null,
    _paused_subscriptions: (parts.paused ?? []).map(({ workflow, contact }) => ({
      id: subscriptionId(contact, workflow),
      contact_id: contact.id,
      contact_name: contact.name,
      sequence_id: sandboxId('seq', workflow),
      sequence_name: workflow,
      sequence_status: 'active',
    })),
    created_by: user.id,
    created_by_name: user.name,
    updated_by: user.id,
    updated_by_name: user.name,
    date_created: created,
    // Both forms of fraction occur inside one record.
    date_updated: created.replace('+00:00', '.942000+00:00'),
  };
}

/** Rich text without its markup. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: keyof typeof entities) => entities[name])
    .replaceAll(/&#(\d+|x[\dA-Fa-f]+);/g, (_, code: string) => String.fromCodePoint(Number(code.replace('x', '0x'))));
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;

/** `2026-03-09T15:00:00+00:00` */
export function wireTime(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}+00:00`;
}

/** `2026-03-09T15:00:00.123000+00:00`: as the stamp of a write, so that two within a second differ. */
export function writeTime(instant: number): string {
  return new Date(instant).toISOString().replace('Z', '000+00:00');
}

/** A made-up id in Close's form, always the same for the same name: `lead_AcmeRobotics000…`. */
export function sandboxId(prefix: string, name: string): string {
  return `${prefix}_${name.replaceAll(/[^A-Za-z0-9]/g, '').padEnd(43, '0')}`;
}

/** Of a contact in a workflow. */
export function subscriptionId(contact: { id: string }, workflow: string): string {
  return sandboxId('sub', `${workflow}${contact.id.slice(5, 15)}`);
}
