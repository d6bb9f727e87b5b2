import { expect, test } from 'vitest';
import type { Meeting } from '../../../src/close/meetings/meeting';
import type { DiagnosticFinding } from '../../../src/domain/diagnostics/diagnostic-finding';
import { diagnoseMeetings } from '../../../src/lookup/diagnostics';
import { outlookICalUid } from '../../fakes/calendar-ids';
import { sandboxEvents } from '../../fakes/sample-data/sample-data';
import { now } from '../close/loopback-close';
import { meeting } from './records';

const { renewalReview, handover } = sandboxEvents(now);
const before = Date.UTC(2025, 6, 29);
const since = Date.UTC(2025, 6, 30);

const google: Partial<Meeting> = {
  providerCalendarType: 'google',
  providerCalendarIds: ['robin@us.test'],
  isRecurring: true,
};
const microsoft: Partial<Meeting> = { providerCalendarType: 'microsoft' };

const sample = [
  meeting({ ...google, providerEventId: 'abcde_20260309T150000Z', startsAt: 1, calendarEventUids: ['abcde'] }),
  meeting({ ...google, providerEventId: 'abcde_20260310T150000Z', startsAt: 2, status: 'canceled' }),
  meeting({ ...google, providerEventId: 'series', startsAt: 3, calendarEventUids: ['series', 'other'] }),
  meeting({ ...google, providerEventId: 'series', startsAt: 4, leadId: 'lead_2' }),
  meeting({ ...google, providerEventId: 'single', startsAt: 5, isRecurring: false }),
  meeting({ ...microsoft, providerEventId: renewalReview.eventId, createdAt: before, providerCalendarIds: ['a', 'b'] }),
  meeting({ ...microsoft, providerEventId: handover.eventId, createdAt: since }),
  meeting({ ...microsoft, providerEventId: outlookICalUid(1), createdAt: since }),
  meeting({ ...microsoft, providerEventId: 'something else' }),
  meeting({ providerEventId: null }),
];

const nothing = { graph: 0, occurrence: 0, iCal: 0, other: 0 };

test('counts, and nothing but counts', () => {
  expect(diagnoseMeetings(sample)).toEqual([
    { question: 'sample', answer: { meetings: 10, google: 5, microsoft: 4, other: 1, canceled: 1 } },
    { question: 'google-recurring', answer: { meetings: 4, instanceIds: 2, seriesIds: 2 } },
    {
      question: 'microsoft-ids',
      answer: {
        before: { ...nothing, graph: 1 },
        since: { ...nothing, graph: 1, occurrence: 1, iCal: 1 },
        undated: { ...nothing, other: 1 },
      },
    },
    { question: 'repeated-ids', answer: { ids: 8, severalStarts: 1, severalLeads: 1 } },
    { question: 'sync-ids', answer: { same: 1, different: 1, none: 8 } },
    { question: 'calendars', answer: { calendars: 3, onSeveral: 1, onNone: 4 } },
  ] satisfies DiagnosticFinding[]);
});

test('no meetings: every question all the same', () => {
  const answers = JSON.stringify(diagnoseMeetings([]).map(({ answer }) => answer));
  expect(diagnoseMeetings([])).toHaveLength(6);
  expect(answers).not.toMatch(/[1-9]/);
});
