import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEventUrl } from '../../../src/calendar/parse-event-url';
import type { Meeting } from '../../../src/close/meetings/meeting';
import type { MeetingSearch } from '../../../src/close/meetings/meeting-search';
import { findMeetings } from '../../../src/lookup/event/find-meetings';
import { encodeEid, outlookItemBytes, outlookItemId } from '../../fakes/calendar-ids';
import { meeting } from './records';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const now = Date.parse('2026-11-20T10:00:00Z');
const stamp = (instant: number) => new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, '');
const google = (eventId: string) =>
  `https://calendar.google.com/calendar/u/0/r/eventedit/${encodeEid(eventId, 'rep@example.test')}`;
const mailbox = { mailbox: '00000000-1111-2222-3333-444444444444', item: outlookItemBytes(7) };
const outlook = (day: string) =>
  `https://outlook.office.com/calendar/item/${encodeURIComponent(outlookItemId({ ...mailbox, occurrence: day }))}`;

/** Asks a Close that holds these meetings, and filters as its Meeting Search does. */
async function find(url: string, held: readonly Meeting[]) {
  const reference = parseEventUrl(url);
  if (!reference) throw new Error(`no event: ${url}`);
  const asked: MeetingSearch[] = [];
  const searchMeetings = async (search: MeetingSearch) => {
    asked.push(search);
    const { eventId, startsFrom = Number.NEGATIVE_INFINITY, startsBefore = Number.POSITIVE_INFINITY } = search;
    const meetings = held.filter(
      ({ providerEventId, startsAt }) =>
        providerEventId === eventId && startsAt >= startsFrom && startsAt < startsBefore,
    );
    return { meetings, complete: true };
  };
  // The user's zone is handed in as a temptation.
  const options = { client: { searchMeetings }, now, timeZone: 'America/Los_Angeles', preferred: null };
  const { meetings, strategy } = await findMeetings(reference, options);
  return { asked, strategy, found: meetings.map(({ meeting: { id }, match }) => `${id} ${match.occurrence}`) };
}

const held = (id: string, providerEventId: string, startsAt: number) =>
  meeting({ id, providerEventId, startsAt, endsAt: startsAt + HOUR, isRecurring: true });

describe('a day alone does not tell neighbours apart', () => {
  const tokyo = [22, 23, 24, 25, 26].map((day) =>
    held(String(day), outlookItemId(mailbox), Date.parse(`2026-11-${day}T09:00:00+09:00`)),
  );

  test('nine o’clock in Tokyo, the computer in Los Angeles: both are offered, neither is called the one', async () => {
    expect((await find(outlook('2026-11-24'), tokyo)).found).toEqual(['24 possible', '25 possible']);
  });

  test('the day is missing: what is left is not called the one', async () => {
    const without = tokyo.filter(({ id }) => id !== '24');
    expect((await find(outlook('2026-11-24'), without)).found).toEqual(['25 possible']);
  });
});

describe('one id, several starts', () => {
  const at = (id: string, startsAt: number, changes: Partial<Meeting> = {}) =>
    meeting({ id, leadId: `lead_${id}`, providerEventId: 'evts1', startsAt, endsAt: startsAt + HOUR, ...changes });
  const moved = at('moved', now + DAY);

  test.each(['canceled', 'declined-by-lead', 'declined-by-org'] as const)(
    'a single event with a record at its old time that is %s: it is where it is live',
    async (status) => {
      expect((await find(google('evts1'), [at('stale', now + HOUR, { status }), moved])).found).toEqual([
        'moved exact',
      ]);
    },
  );

  test('a single event that is canceled everywhere is not called moved', async () => {
    const all = [at('a', now + HOUR, { status: 'canceled' }), at('b', now + DAY, { status: 'canceled' })];
    expect((await find(google('evts1'), all)).found).toEqual(['a next']);
  });

  test('a series with one meeting left that is not canceled: still a guess', async () => {
    const canceled = at('canceled', now + HOUR, { status: 'canceled', isRecurring: true });
    expect((await find(google('evts1'), [canceled, at('it', now + DAY, { isRecurring: true })])).found).toEqual([
      'canceled next',
    ]);
  });

  test('a series of Outlook, of which Close does not say that it is one: likewise', async () => {
    const series = outlookItemId(mailbox);
    const link = `https://outlook.office.com/calendar/item/${encodeURIComponent(series)}`;
    const all = [at('canceled', now + HOUR, { status: 'canceled' }), moved];
    const { found } = await find(
      link,
      all.map((one) => ({ ...one, providerEventId: series })),
    );
    expect(found).toEqual(['canceled next']);
  });
});

describe('a series whose link names no day', () => {
  test('what is near is over, and the next comes after a month and more: the next', async () => {
    const series = [held('over', 'evts1', now - 5 * HOUR), held('far', 'evts1', now + 80 * DAY)];
    expect((await find(google('evts1_Zk3-x9Q'), series)).found).toEqual(['far next']);
  });

  test('all of it is over: the last', async () => {
    const series = [held('first', 'evts1', now - 7 * DAY), held('last', 'evts1', now - 5 * HOUR)];
    expect((await find(google('evts1_Zk3-x9Q'), series)).found).toEqual(['last last']);
  });
});

describe('ids that changed after Close had synced', () => {
  const start = Date.parse('2026-11-24T15:00:00Z');
  const split = 'evts1_R20261124T160000';
  const instance = `${split}_20261124T150000Z`;
  const others = (id: string) => [-7, 7].map((days) => held(`${days} days`, id, start + days * DAY));

  test.each([
    ['the series before the split', instance, 'evts1', 'exact'],
    ['the instance before the split', instance, 'evts1_20261124T150000Z', 'exact'],
    [
      'the series of a split before this one',
      'evts1_R20260101T160000_R20261124T160000_20261124T150000Z',
      'evts1',
      'exact',
    ],
    ['the split series', instance, split, 'exact'],
    ['small letters in the link, the instance', instance.toLowerCase(), instance, 'exact'],
    ['small letters in the link, the split series', instance.toLowerCase(), split, 'exact'],
    ['small letters in the link, the series before the split', instance.toLowerCase(), 'evts1', 'exact'],
    ['small letters in the link, a plain instance', 'evts1_20261124t150000z', 'evts1_20261124T150000Z', 'exact'],
    ['small letters in the link, a plain series', 'evts1_20261124t150000z', 'evts1', 'exact'],
    ['small letters in both', 'evts1_20261124t150000z', 'evts1_20261124t150000z', 'exact'],
    ['a suffix nobody can read, the instance itself', 'evts1_Zk3-x9Q', 'evts1_Zk3-x9Q', 'exact'],
    ['a suffix nobody can read, the series', 'evts1_Zk3-x9Q', 'evts1', 'next'],
    ['a suffix nobody can read, a split series', `${split}_Zk3-x9Q`, split, 'next'],
    ['a suffix nobody can read, the series before the split', `${split}_Zk3-x9Q`, 'evts1', 'next'],
    ['an invitation to the split series, the series before', split, 'evts1', 'next'],
    ['the same in small letters', split.toLowerCase(), split, 'exact'],
  ])('%s', async (_what, link, kept, occurrence) => {
    // Where Close keeps a whole series under the id, the neighbours stand under it too.
    const series = kept === 'evts1' || (kept === split && link !== split.toLowerCase());
    const { found, asked } = await find(google(link), [...(series ? others(kept) : []), held('it', kept, start)]);
    expect(found).toEqual([`it ${occurrence}`]);
    expect(asked.length).toBeLessThanOrEqual(8);
  });

  test('the old series does not have it at that time: the nearest, and said so', async () => {
    expect((await find(google(instance), [held('older', 'evts1', start - HOUR)])).found).toEqual(['older nearest']);
  });

  test('what was before the split is not taken for the invitation’s', async () => {
    expect((await find(google(split), [held('before', 'evts1', now + DAY)])).found).toEqual([]);
  });

  test.each(['20260216_4145xyz', '_60q30c1g60o30e1i', 'evts1'])('%s is asked for by itself alone', async (id) => {
    expect((await find(google(id), [])).asked.map(({ eventId }) => eventId)).toEqual([id]);
  });

  test('a whole split costs no more than five questions', async () => {
    expect((await find(google(instance), [])).asked.map(({ eventId }) => eventId)).toEqual([
      instance,
      split,
      'evts1_20261124T150000Z',
      'evts1',
      split,
    ]);
  });
});

/** A series of four weeks: days of the week at one time of a zone, as minutes of UTC. */
const seriesArbitrary = fc.record({
  weekdays: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
  minutes: fc.integer({ min: 0, max: 24 * 60 - 1 }),
  offset: fc.integer({ min: -12 * 60, max: 14 * 60 }),
});

function occurrencesOf({ weekdays, minutes, offset }: { weekdays: number[]; minutes: number; offset: number }) {
  const first = Date.parse('2026-11-02');
  return Array.from({ length: 28 }, (_, index) => first + index * DAY)
    .filter((midnight) => weekdays.includes(new Date(midnight).getUTCDay()))
    .map((midnight) => ({
      day: new Date(midnight).toISOString().slice(0, 10),
      startsAt: midnight + (minutes - offset) * 60_000,
    }));
}

const openedArbitrary = fc.tuple(seriesArbitrary, fc.nat(), fc.boolean()).map(([series, pick, missing]) => {
  const all = occurrencesOf(series);
  // In the middle: a series that has only just begun shows too little of itself.
  const middle = all.slice(Math.floor(all.length / 4), Math.ceil((all.length * 3) / 4));
  const opened = middle[pick % middle.length];
  if (!opened) throw new Error('an empty series');
  return { opened, held: missing ? all.filter((one) => one !== opened) : all, missing };
});

describe('another occurrence is never called the opened one', () => {
  test('Outlook, whose links name a day', async () => {
    await fc.assert(
      fc.asyncProperty(openedArbitrary, async ({ opened, held: kept, missing }) => {
        const meetings = kept.map(({ day, startsAt }) => held(day, outlookItemId(mailbox), startsAt));
        const { found } = await find(outlook(opened.day), meetings);
        for (const one of found) if (one.endsWith('exact')) expect(one).toBe(`${opened.day} exact`);
        if (!missing) expect(found.map((one) => one.slice(0, 10))).toContain(opened.day);
      }),
      { numRuns: 500 },
    );
  });

  test('Google, in whatever way the id and Close’s content differ', async () => {
    const link = fc.record({
      split: fc.boolean(),
      small: fc.boolean(),
      suffix: fc.constantFrom('time', 'opaque'),
      kept: fc.constantFrom('split series', 'series', 'instances', 'split instances'),
    });
    await fc.assert(
      fc.asyncProperty(
        openedArbitrary,
        link,
        async ({ opened, held: kept, missing }, { split, small, suffix, kept: as }) => {
          const splitId = `evts1_R20261102T${stamp(opened.startsAt).slice(9, 15)}`;
          const base = split ? splitId : 'evts1';
          const id = `${base}_${suffix === 'time' ? stamp(opened.startsAt) : 'Q7-x'}`;
          const idOf = (startsAt: number) =>
            ({
              series: 'evts1',
              'split series': splitId,
              instances: `evts1_${stamp(startsAt)}`,
              'split instances': `${splitId}_${stamp(startsAt)}`,
            })[as];
          const meetings = kept.map(({ day, startsAt }) => held(day, idOf(startsAt), startsAt));
          const { found, asked } = await find(google(small ? id.toLowerCase() : id), meetings);
          for (const one of found) if (one.endsWith('exact')) expect(one).toBe(`${opened.day} exact`);
          if (!missing && suffix === 'time' && (split || as === 'series' || as === 'instances')) {
            expect(found).toEqual([`${opened.day} exact`]);
          }
          expect(asked.length).toBeLessThanOrEqual(8);
        },
      ),
      { numRuns: 500 },
    );
  });
});
