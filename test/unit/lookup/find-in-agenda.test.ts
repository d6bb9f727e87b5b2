import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventReference } from '../../../src/calendar/event-reference';
import { parseEventUrl } from '../../../src/calendar/parse-event-url';
import type { Meeting } from '../../../src/close/meetings/meeting';
import { findInAgenda } from '../../../src/lookup/agenda/find-in-agenda';
import { findMeetings } from '../../../src/lookup/event/find-meetings';
import { encodeEid, outlookItemBytes, outlookItemId } from '../../fakes/calendar-ids';
import { meeting } from './records';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const now = Date.parse('2026-11-20T10:00:00Z');
const span = { from: now - 7 * DAY, before: now + 14 * DAY };
const stamp = (instant: number) => new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, '');
const mailbox = { mailbox: '00000000-1111-2222-3333-444444444444', item: outlookItemBytes(7) };

function reference(url: string): EventReference {
  const parsed = parseEventUrl(url);
  if (!parsed) throw new Error(`no event: ${url}`);
  return parsed;
}
const google = (eventId: string) =>
  reference(`https://calendar.google.com/calendar/u/0/r/eventedit/${encodeEid(eventId, 'rep@example.test')}`);
const outlook = (occurrence?: string) =>
  reference(
    `https://outlook.office.com/calendar/item/${encodeURIComponent(
      outlookItemId(occurrence === undefined ? mailbox : { ...mailbox, occurrence }),
    )}`,
  );

const idsIn = async (event: EventReference, meetings: Meeting[]) =>
  (await findInAgenda(event, { meetings, span }, now)).map(({ meeting: { id } }) => id);

describe('what the agenda is sure of', () => {
  test('a single event, and each of its leads', async () => {
    const meetings = ['lead_1', 'lead_2'].map((leadId, index) =>
      meeting({ id: `acti_${index}`, leadId, providerEventId: 'evt', startsAt: now }),
    );
    expect(await idsIn(google('evt'), meetings)).toEqual(['acti_0', 'acti_1']);
    expect(await idsIn(google('other'), meetings)).toEqual([]);
  });

  test('an occurrence by its instant, whether Close keeps the series under one id or under one each', async () => {
    const event = google(`evt_${stamp(now)}`);
    const isRecurring = true;
    const week = [-7, 0, 7].map((days) =>
      meeting({ id: `d${days}`, providerEventId: 'evt', startsAt: now + days * DAY, isRecurring }),
    );
    expect(await idsIn(event, week)).toEqual(['d0']);
    const own = [meeting({ id: 'own', providerEventId: `evt_${stamp(now)}`, startsAt: now + HOUR, isRecurring })];
    expect(await idsIn(event, own)).toEqual(['own']);
  });
});

describe('what only Close can tell', () => {
  test('an occurrence that is missing: its neighbour does not take its place', async () => {
    const next = meeting({ providerEventId: 'evt', startsAt: now + DAY, isRecurring: true });
    expect(await idsIn(google(`evt_${stamp(now)}`), [next])).toEqual([]);
  });

  test('a series without a day: the next one in the agenda need not be the next', async () => {
    const next = meeting({ providerEventId: 'evt', startsAt: now + DAY, isRecurring: true });
    expect(await idsIn(google('evt'), [next])).toEqual([]);
    // Of an Outlook event Close does not say whether it is a series.
    const single = meeting({
      providerEventId: outlookItemId(mailbox),
      startsAt: now,
      providerCalendarType: 'microsoft',
    });
    expect(await idsIn(outlook(), [single])).toEqual([]);
  });

  test('an occurrence near the edge: what stands around it is not all there', async () => {
    const startsAt = span.before - HOUR;
    const last = meeting({ providerEventId: `evt_${stamp(startsAt)}`, startsAt, isRecurring: true });
    expect(await idsIn(google(`evt_${stamp(startsAt)}`), [last])).toEqual([]);
  });
});

/** Few, within the span and without, so that they meet. */
const starts = fc.constantFrom(-20, -8, -6, -1, 0, 1, 5, 7, 12, 15, 30).map((days) => now + days * DAY);

/** Series and single events under few ids, so that they meet; `mine` are in the user's agenda. */
const record = fc.record({
  startsAt: starts,
  kind: fc.constantFrom('google', 'google-instance', 'outlook', 'outlook-day'),
  isRecurring: fc.boolean(),
  leadId: fc.constantFrom('lead_1', 'lead_2', null),
  canceled: fc.boolean(),
  mine: fc.boolean(),
});

const event = fc.oneof(
  fc.constant(google('evt')),
  starts.map((start) => google(`evt_${stamp(start)}`)),
  starts.map((start) => google(`evt_${stamp(start).slice(0, 8)}`)),
  fc.constant(outlook()),
  starts.map((start) => outlook(new Date(start).toISOString().slice(0, 10))),
);

test('what the agenda shows, Close shows as well, and is as sure of it', async () => {
  let sure = 0;
  await fc.assert(
    fc.asyncProperty(
      event,
      fc.boolean(),
      starts,
      fc.array(record, { maxLength: 12 }),
      async (opened, isSeries, only, generated) => {
        // A single event has one start, and perhaps records from before it was moved.
        const records = generated.map((one) =>
          one.kind !== 'google' || isSeries
            ? { ...one, isRecurring: isSeries }
            : { ...one, isRecurring: false, startsAt: one.canceled ? one.startsAt : only },
        );
        const all = records.map(({ startsAt, kind, isRecurring, leadId, canceled, mine }, index) => ({
          mine,
          meeting: meeting({
            id: `acti_${index}`,
            leadId,
            startsAt,
            endsAt: startsAt + HOUR,
            status: canceled ? 'canceled' : 'upcoming',
            // Of Outlook's events Close does not say it.
            isRecurring: kind === 'google-instance' || (kind === 'google' && isRecurring),
            providerCalendarType: kind.startsWith('outlook') ? 'microsoft' : 'google',
            providerEventId: providerIdOf(kind, startsAt),
          }),
        }));
        const inAgenda = all.filter(
          ({ mine, meeting: { startsAt } }) => mine && startsAt >= span.from && startsAt < span.before,
        );
        const agenda = { span, meetings: inAgenda.map((one) => one.meeting) };
        const shown = await findInAgenda(opened, agenda, now);
        if (shown.length === 0) return;
        sure += 1;
        const held = all.map((one) => one.meeting);
        const { meetings } = await findMeetings(opened, { client: closeWith(held), now, preferred: null });
        const known = new Set(meetings.map(({ meeting: { startsAt } }) => startsAt));
        expect(meetings.every(({ match }) => match.occurrence === 'exact')).toBe(true);
        expect(shown.every(({ meeting: { startsAt } }) => known.has(startsAt))).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
  expect(sure, 'runs in which there was something to compare').toBeGreaterThan(30);
});

function providerIdOf(kind: string, startsAt: number): string {
  if (kind === 'google-instance') return `evt_${stamp(startsAt)}`;
  if (kind === 'outlook-day') {
    return outlookItemId({ ...mailbox, occurrence: new Date(startsAt).toISOString().slice(0, 10) });
  }
  return kind === 'outlook' ? outlookItemId(mailbox) : 'evt';
}

function closeWith(held: readonly Meeting[]): Parameters<typeof findMeetings>[1]['client'] {
  return {
    searchMeetings: async ({
      eventId,
      startsFrom = Number.NEGATIVE_INFINITY,
      startsBefore = Number.POSITIVE_INFINITY,
    }) => ({
      meetings: held.filter(
        ({ providerEventId, startsAt }) =>
          providerEventId === eventId && startsAt >= startsFrom && startsAt < startsBefore,
      ),
      complete: true,
    }),
  };
}
