import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../src/close/meetings/meeting';
import { meetingFields, meetingSchema } from '../../../src/close/meetings/meeting-schema';
import { meetingRecord, subscriptionId } from '../../fakes/close-server/records';

/** A record in Close's own form, with every field of the schema. */
const record = meetingRecord({
  id: 'acti_1',
  organizationId: 'orga_1',
  leadId: 'lead_1',
  title: 'Discovery call',
  startsAt: Date.UTC(2026, 2, 9, 15),
  endsAt: Date.UTC(2026, 2, 9, 15, 30),
  status: 'upcoming',
  provider: 'google',
  eventId: 'event1',
  calendarId: 'robin@northwind-sales.example',
  user: { id: 'user_1', name: 'Robin Rep' },
  location: 'Berlin',
  conferenceLinks: [{ type: 'ZOOM', url: 'https://zoom.us/j/1' }],
  note: 'Agenda: timeline.',
  userNoteHtml: '<body><p>Bring the <b>sheet</b></p></body>',
  summaryHtml: '<p>We talked.</p>',
  outcomeId: 'outcome_1',
  paused: [{ workflow: 'Outreach', contact: { id: 'cont_1', name: 'Dana Doe' } }],
  attendees: [
    {
      contact_id: 'cont_1',
      user_id: null,
      email: 'dana@acme.test',
      name: 'Dana Doe',
      is_organizer: false,
      status: 'yes',
    },
  ],
});

const meeting: Meeting = {
  id: 'acti_1',
  leadId: 'lead_1',
  title: 'Discovery call',
  startsAt: Date.UTC(2026, 2, 9, 15),
  endsAt: Date.UTC(2026, 2, 9, 15, 30),
  status: 'upcoming',
  location: 'Berlin',
  isRecurring: false,
  userId: 'user_1',
  note: 'Agenda: timeline.',
  userNoteHtml: '<body><p>Bring the <b>sheet</b></p></body>',
  summaryHtml: '<p>We talked.</p>',
  userNoteUpdatedAt: Date.UTC(2026, 2, 1, 15),
  notetakerId: null,
  outcomeId: 'outcome_1',
  outcomeSuggested: null,
  outcomeReasoning: null,
  playbookId: null,
  pausedWorkflows: [
    { subscriptionId: subscriptionId({ id: 'cont_1' }, 'Outreach'), name: 'Outreach', contactName: 'Dana Doe' },
  ],
  createdAt: Date.UTC(2026, 2, 1, 15),
  updatedAt: Date.UTC(2026, 2, 1, 15, 0, 0, 942),
  attendees: [
    { contactId: 'cont_1', userId: null, email: 'dana@acme.test', name: 'Dana Doe', isOrganizer: false, answer: 'yes' },
  ],
  conferenceLinks: [{ type: 'ZOOM', url: 'https://zoom.us/j/1' }],
  providerEventId: 'event1',
  providerCalendarIds: ['robin@northwind-sales.example'],
  providerCalendarType: 'google',
  calendarEventUids: ['event1'],
};

const bare: Meeting = {
  id: 'acti_1',
  leadId: null,
  title: '',
  startsAt: Date.UTC(2026, 2, 9, 15),
  endsAt: null,
  status: 'unknown',
  location: null,
  isRecurring: false,
  userId: null,
  note: null,
  userNoteHtml: null,
  summaryHtml: null,
  userNoteUpdatedAt: null,
  notetakerId: null,
  outcomeId: null,
  outcomeSuggested: null,
  outcomeReasoning: null,
  playbookId: null,
  pausedWorkflows: [],
  createdAt: null,
  updatedAt: null,
  attendees: [],
  conferenceLinks: [],
  providerEventId: null,
  providerCalendarIds: [],
  providerCalendarType: null,
  calendarEventUids: [],
};

describe('what is understood', () => {
  test('a whole record', () => {
    expect(v.parse(meetingSchema, record)).toEqual(meeting);
  });

  test('only what is asked for is needed', () => {
    const asked = meetingFields.split(',');
    const given = Object.fromEntries(Object.entries(record).filter(([field]) => asked.includes(field)));
    expect(v.parse(meetingSchema, given)).toEqual(meeting);
  });

  test('every other field missing', () => {
    expect(v.parse(meetingSchema, { id: 'acti_1', starts_at: '2026-03-09T15:00:00+00:00' })).toEqual(bare);
  });

  test.each([null, 17, {}, [], [null, 17, {}]])('every other field %j', (value) => {
    const fields = Object.keys(record).filter((field) => field !== 'id' && field !== 'starts_at');
    const broken = { ...record, ...Object.fromEntries(fields.map((field) => [field, value])) };
    const parsed = v.parse(meetingSchema, broken);
    // `{}` is still an attendee, of whom nothing is known.
    expect({ ...parsed, attendees: [] }).toEqual(bare);
  });

  test.each<[string, Record<string, unknown>, Partial<Meeting>]>([
    ['a status of the future', { status: 'postponed' }, { status: 'unknown' }],
    ['a provider of the future', { provider_calendar_type: 'apple' }, { providerCalendarType: null }],
    [
      'a kind of link of the future',
      { conference_links: [{ type: 'HOLO', url: 'https://holo.example' }] },
      { conferenceLinks: [{ type: 'HOLO', url: 'https://holo.example' }] },
    ],
    [
      'links as bare texts, as of old',
      { conference_links: ['https://zoom.us/j/1'] },
      { conferenceLinks: [{ type: '', url: 'https://zoom.us/j/1' }] },
    ],
    ['the summary as a text, as of old', { summary: 'We talked.' }, { summaryHtml: 'We talked.' }],
    ['a summary without HTML', { summary: { html: null, text: 'We talked.' } }, { summaryHtml: null }],
    ['a summary of blanks', { summary: { html: ' ' } }, { summaryHtml: null }],
    ['markup stays as it came', { user_note_html: '<script>x</script>' }, { userNoteHtml: '<script>x</script>' }],
    ['an empty description', { note: '' }, { note: null }],
    ['a creation that is no time', { date_created: 'once' }, { createdAt: null }],
    ['a change that is no time', { date_updated: 7 }, { updatedAt: null }],
    [
      'the stamp of a note, with six digits',
      { user_note_date_updated: '2026-03-09T15:00:00.123456+00:00' },
      { userNoteUpdatedAt: Date.UTC(2026, 2, 9, 15, 0, 0, 123) },
    ],
    ['a stamp of a note that is none', { user_note_date_updated: 'just now' }, { userNoteUpdatedAt: null }],
    ['someone who takes the notes', { notetaker_id: 'user_2' }, { notetakerId: 'user_2' }],
    [
      'an outcome that the AI chose',
      { outcome_reason: 'autofilled', outcome_autofill_confidence: 'medium' },
      { outcomeSuggested: 'medium' },
    ],
    [
      'an outcome that the AI chose, how surely nobody knows',
      { outcome_reason: 'autofilled', outcome_autofill_confidence: 'enormous' },
      { outcomeSuggested: 'unknown' },
    ],
    [
      'an outcome of a person, whatever is said of confidence',
      { outcome_reason: 'user-selected', outcome_autofill_confidence: 'high' },
      { outcomeSuggested: null },
    ],
    [
      'workflows of which half is known, or nothing',
      {
        _paused_subscriptions: [
          { id: 'sub_1', sequence_name: 'A', contact_name: null },
          { sequence_name: null, contact_name: 'Dana' },
          { sequence_name: '', contact_name: null },
          { id: 'sub_1' },
          'sub_2',
        ],
      },
      {
        pausedWorkflows: [
          { subscriptionId: 'sub_1', name: 'A', contactName: null },
          { subscriptionId: null, name: null, contactName: 'Dana' },
        ],
      },
    ],
    ['fields nobody knows', { brand_new: { deep: [1] } }, {}],
    ['a start without an offset', { starts_at: '2026-03-09T15:00:00' }, {}],
    ['a start with six digits and Z', { starts_at: '2026-03-09T15:00:00.000000Z' }, {}],
    ['an end that is no time', { ends_at: 'later' }, { endsAt: null }],
  ])('%s', (_, change, expected) => {
    expect(v.parse(meetingSchema, { ...record, ...change })).toEqual({ ...meeting, ...expected });
  });

  test.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['maybe', 'maybe'],
    ['noreply', 'none'],
    [null, 'none'],
    ['delegated', 'none'],
  ])('an attendee who answered %j', (status, answer) => {
    const [attendee] = v.parse(meetingSchema, { ...record, attendees: [{ status }] }).attendees;
    expect(attendee).toEqual({ contactId: null, userId: null, email: null, name: null, isOrganizer: false, answer });
  });

  test('an unreadable attendee does not cost the others', () => {
    const names = v.parse(meetingSchema, { ...record, attendees: ['Dana', null, { name: 'Mikael' }] }).attendees;
    expect(names.map(({ name }) => name)).toEqual(['Mikael']);
  });
});

describe('what is refused', () => {
  test.each([
    ['no id', { ...record, id: undefined }],
    ['an empty id', { ...record, id: '' }],
    ['no start', { ...record, starts_at: null }],
    ['a start that is no time', { ...record, starts_at: 'soon' }],
    ['a number', 17],
    ['null', null],
    ['a list', [record]],
  ])('%s', (_, given) => {
    expect(v.safeParse(meetingSchema, given).success).toBe(false);
  });
});

test('a record cannot reach a prototype', () => {
  const hostile = JSON.parse(
    '{"id":"acti_1","starts_at":"2026-03-09","__proto__":{"title":"x","polluted":1},"constructor":{"prototype":{"polluted":1}},"attendees":[{"__proto__":{"polluted":1}}]}',
  );
  const parsed = v.parse(meetingSchema, hostile);
  expect(Object.keys(parsed).sort()).toEqual(Object.keys(meeting).sort());
  for (const value of [parsed, parsed.attendees[0], {}]) expect(value).not.toHaveProperty('polluted');
});
