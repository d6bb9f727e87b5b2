import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnsavedEventUrl, parseEventUrl, parseSourceUrl } from '../../../src/calendar/parse-event-url';
import { toReference } from '../../../src/calendar/to-reference';
import { encodeEid } from '../../specimens/google-urls';
import { encodeMaster, encodeOccurrence, toEws, toGraph } from '../../specimens/outlook-ids';
import { outlookHosts } from '../../specimens/outlook-urls';
import { anyCodePoint } from '../any-code-point';
import { readGoogleMark, readOutlookMark } from './read-mark';

/** Text as an id may have it: any script, no spaces, no controls, nothing invisible. */
const idText = (maxLength: number) =>
  fc
    .array(
      fc
        .string({ unit: anyCodePoint, minLength: 1, maxLength: 1 })
        .filter((letter) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u.test(letter)),
      { minLength: 1, maxLength },
    )
    .map((letters) => letters.join(''));

const domains = [
  ['g', 'group.calendar.google.com'],
  ['m', 'gmail.com'],
  ['v', 'group.v.calendar.google.com'],
  ['i', 'import.calendar.google.com'],
  ['acme.example', 'acme.example'],
  ['会社.example', '会社.example'],
] as const;

const compact = (instant: Date) => instant.toISOString().replace(/[-:]|\.\d+/g, '');
const instant = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });

describe('Google: what is encoded is read', () => {
  const spellings = {
    standard: (eid: string) => eid,
    padded: (eid: string) => eid.padEnd(Math.ceil(eid.length / 4) * 4, '='),
    escaped: (eid: string) => encodeURIComponent(eid.padEnd(Math.ceil(eid.length / 4) * 4, '=')),
    'URL-safe': (eid: string) => eid.replaceAll('+', '-').replaceAll('/', '_'),
  };

  test.each(Object.entries(spellings))('%s base64', (_, spell) => {
    fc.assert(
      fc.property(idText(60), idText(40), fc.constantFrom(...domains), (eventId, local, [short, full]) => {
        const token = spell(encodeEid(`${eventId} ${local}@${short}`));
        const expected = { eventId, calendarId: `${local}@${full}` };
        expect(parseEventUrl(`https://www.google.com/calendar/event?eid=${token}`)).toMatchObject(expected);
        // In a path a raw slash would end the token; Google escapes it or writes `_`.
        const segment = token.replaceAll('/', '%2F');
        expect(parseEventUrl(`https://calendar.google.com/calendar/u/0/r/eventedit/${segment}?pli=1`)).toMatchObject(
          expected,
        );
        expect(parseSourceUrl(`https://calendar.google.com/calendar/r/eventedit/copy/${segment}`)).toMatchObject(
          expected,
        );
        expect(isUnsavedEventUrl(`https://calendar.google.com/calendar/r/eventedit/copy/${segment}`)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('data-eventid', () => {
    fc.assert(
      fc.property(idText(60), idText(40), (eventId, calendarId) => {
        fc.pre(!/@[gmvi]$/.test(calendarId));
        const reference = readGoogleMark(encodeEid(`${eventId} ${calendarId}`));
        expect(reference).toMatchObject({ eventId, calendarId });
        expect(reference && toReference(reference)).toEqual(reference);
      }),
    );
  });

  test('instances and splits', () => {
    const base = fc.stringMatching(/^_?[a-v0-9]{5,60}$/);
    fc.assert(
      fc.property(base, fc.option(instant), fc.option(instant), fc.boolean(), (originalId, from, start, allDay) => {
        const length = allDay ? 8 : 15;
        const seriesId = from ? `${originalId}_R${compact(from).slice(0, length)}` : originalId;
        const eventId = start ? `${seriesId}_${compact(start).slice(0, length)}${allDay ? '' : 'Z'}` : seriesId;
        const iso = (date: Date) => date.toISOString().slice(0, allDay ? 10 : 19);
        expect(readGoogleMark(encodeEid(`${eventId} rep@m`))).toEqual({
          provider: 'google',
          eventId,
          calendarId: 'rep@gmail.com',
          series: start && {
            id: seriesId,
            originalStart: allDay ? { date: iso(start), allDay } : { instant: Date.parse(`${iso(start)}Z`) },
          },
          split: from && { originalId, from: iso(from) },
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Outlook: what is encoded is read', () => {
  const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
  const forms: Record<string, (id: string) => string> = {
    details: (id) => `/calendar/item/${encodeURIComponent(id)}`,
    'details, not escaped': (id) => `/calendar/item/${id}`,
    webLink: (id) => `/owa/?itemid=${encodeURIComponent(id)}&exvsurl=1&path=/calendar/item`,
    'webLink, not escaped': (id) => `/owa/?exvsurl=1&path=/calendar/item&ItemID=${id}`,
    window: (id) => `/calendar/0/deeplink/read/${encodeURIComponent(id)}?popoutv2=1`,
    group: (id) => `/calendar/deeplink/read/group/acme.example/sales/${id}`,
  };

  test.each(Object.entries(forms))('%s', (_, path) => {
    fc.assert(
      fc.property(fc.constantFrom(...outlookHosts), fc.uint8Array({ minLength: 20, maxLength: 140 }), (host, tail) => {
        // Every id that was seen ends in a byte of 00 or 10, so a slash behind one is never its last letter.
        const eventId = toGraph([0, 3, 36, 0], tail, [0]);
        for (const spelling of [eventId, toEws(eventId)]) {
          expect(parseEventUrl(`https://${host}${path(spelling)}`)).toMatchObject({ provider: 'microsoft', eventId });
          expect(readOutlookMark(spelling)).toMatchObject({ provider: 'microsoft', eventId });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('an occurrence has its series and its day in it', () => {
    fc.assert(
      fc.property(fc.uuid(), instant, bytes(65), (mailbox, day, event) => {
        const date = day.toISOString().slice(0, 10);
        const eventId = encodeOccurrence({ mailbox, date, event });
        const seriesId = encodeMaster({ mailbox, event });
        const reference = readOutlookMark(toEws(eventId));
        expect(reference).toEqual({
          provider: 'microsoft',
          eventId,
          series: { id: seriesId, originalStart: { date, allDay: false } },
        });
        expect(reference && toReference(reference)).toEqual(reference);
        expect(readOutlookMark(seriesId)).toEqual({ provider: 'microsoft', eventId: seriesId, series: null });
      }),
      { numRuns: 1000 },
    );
  });
});
