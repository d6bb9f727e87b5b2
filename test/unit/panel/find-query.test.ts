import { expect, test } from 'vitest';
import type { FindQuery } from '../../../src/domain/answers';
import { type FindField, toFindQuery } from '../../../src/panel/features/find/find-query';

const at = (utc: string) => Date.parse(`${utc}Z`);
/** As the form hands a time on. */
const sent = (utc: string) => `${at(utc)}`;

test.each<[Partial<Record<FindField, string>>, FindQuery | null]>([
  [{}, null],
  [{ text: '  ', calendarType: '' }, null],
  [{ text: ' dana@acme.example ' }, { text: 'dana@acme.example' }],
  [{ leadId: ' lead_1 ' }, { text: '', leadId: 'lead_1' }],
  [
    { text: 'abc', calendarId: 'robin@northwind.example' },
    { text: 'abc', calendarId: 'robin@northwind.example' },
  ],
  [
    { text: 'abc', calendarType: 'microsoft' },
    { text: 'abc', calendarType: 'microsoft' },
  ],
  [{ text: 'abc', calendarType: 'yahoo' }, { text: 'abc' }],
  [
    { text: 'abc', startsAt: sent('2026-11-24T11:00') },
    { text: 'abc', startsAt: at('2026-11-24T11:00') },
  ],
  [
    { text: 'abc', startsFrom: sent('2026-11-24T00:00'), startsBefore: sent('2026-11-25T00:00') },
    { text: 'abc', startsFrom: at('2026-11-24T00:00'), startsBefore: at('2026-11-25T00:00') },
  ],
  [{ startsBefore: sent('2026-11-25T00:00') }, { text: '', startsBefore: at('2026-11-25T00:00') }],
  [
    { text: 'abc', startsAt: sent('2026-11-24T11:00'), startsFrom: sent('2026-11-24T00:00') },
    { text: 'abc', startsAt: at('2026-11-24T11:00') },
  ],
  [{ text: 'abc', startsAt: 'tomorrow' }, { text: 'abc' }],
])('%o asks for %o', (fields, query) => {
  expect(toFindQuery((name) => fields[name] ?? '')).toEqual(query);
});
