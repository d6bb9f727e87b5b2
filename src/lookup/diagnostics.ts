import { createGoogleReference } from '../calendar/google/google-reference';
import { createMicrosoftReference } from '../calendar/outlook/outlook-reference';
import type { Meeting } from '../close/meetings/meeting';
import type { DiagnosticFinding, MicrosoftIds } from '../domain/diagnostics/diagnostic-finding';
import { ANY_CALENDAR } from './find/find-text';

/** Since then Close's open-source sync keeps an iCalUId instead. https://github.com/closeio/sync-engine, `inbox/config.py` */
const ICAL_SINCE = Date.UTC(2025, 6, 30);

/** Reads a sample of meetings, the more the better; always every question, in one order. */
export function diagnoseMeetings(meetings: readonly Meeting[]): DiagnosticFinding[] {
  const google = meetings.filter(({ providerCalendarType }) => providerCalendarType === 'google');
  const microsoft = meetings.filter(({ providerCalendarType }) => providerCalendarType === 'microsoft');
  return [
    {
      question: 'sample',
      answer: {
        meetings: meetings.length,
        google: google.length,
        microsoft: microsoft.length,
        other: meetings.length - google.length - microsoft.length,
        canceled: count(meetings, ({ status }) => status === 'canceled'),
      },
    },
    { question: 'google-recurring', answer: googleRecurring(google) },
    {
      question: 'microsoft-ids',
      answer: {
        before: microsoftIds(microsoft.filter(({ createdAt }) => createdAt !== null && createdAt < ICAL_SINCE)),
        since: microsoftIds(microsoft.filter(({ createdAt }) => createdAt !== null && createdAt >= ICAL_SINCE)),
        undated: microsoftIds(microsoft.filter(({ createdAt }) => createdAt === null)),
      },
    },
    { question: 'repeated-ids', answer: repeatedIds(meetings) },
    { question: 'sync-ids', answer: syncIds(meetings) },
    { question: 'calendars', answer: calendars(meetings) },
  ];
}

function googleRecurring(google: readonly Meeting[]) {
  const recurring = google.filter(({ isRecurring, providerEventId }) => isRecurring && providerEventId !== null);
  const instanceIds = count(
    recurring,
    ({ providerEventId }) => createGoogleReference(providerEventId ?? '', ANY_CALENDAR)?.series?.originalStart != null,
  );
  return { meetings: recurring.length, instanceIds, seriesIds: recurring.length - instanceIds };
}

function microsoftIds(microsoft: readonly Meeting[]): MicrosoftIds {
  const ids = microsoft.map(({ providerEventId }) => providerEventId ?? '');
  const references = ids.map((id) => (id.startsWith('A') ? createMicrosoftReference(id) : null));
  const graph = count(references, (reference) => reference !== null);
  const iCal = count(ids, (id) => id.startsWith('040000008200'));
  return {
    graph,
    occurrence: count(references, (reference) => reference?.series != null),
    iCal,
    other: ids.length - graph - iCal,
  };
}

function repeatedIds(meetings: readonly Meeting[]) {
  const byId = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    if (meeting.providerEventId === null) continue;
    byId.set(meeting.providerEventId, [...(byId.get(meeting.providerEventId) ?? []), meeting]);
  }
  const groups = [...byId.values()];
  return {
    ids: groups.length,
    severalStarts: count(groups, (group) => new Set(group.map(({ startsAt }) => startsAt)).size > 1),
    severalLeads: count(groups, (group) => new Set(group.map(({ leadId }) => leadId)).size > 1),
  };
}

function syncIds(meetings: readonly Meeting[]) {
  const none = count(meetings, ({ calendarEventUids }) => calendarEventUids.length === 0);
  const same = count(
    meetings,
    ({ calendarEventUids, providerEventId }) => providerEventId !== null && calendarEventUids.includes(providerEventId),
  );
  return { same, different: meetings.length - none - same, none };
}

function calendars(meetings: readonly Meeting[]) {
  return {
    calendars: new Set(meetings.flatMap(({ providerCalendarIds }) => providerCalendarIds)).size,
    onSeveral: count(meetings, ({ providerCalendarIds }) => providerCalendarIds.length > 1),
    onNone: count(meetings, ({ providerCalendarIds }) => providerCalendarIds.length === 0),
  };
}

function count<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.filter(test).length;
}
