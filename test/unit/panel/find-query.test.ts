import { expect, test } from 'vitest';
import type { FindQuery } from '../../../src/domain/answers';
import { type FindField, toFindQuery } from '../../../src/panel/features/find/find-query';

/** A `datetime-local` has no zone: it is the user's own. */
const at = (local: string) => new Date(local).getTime();

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
    { text: 'abc', startsAt: '2026-11-24T11:00' },
    { text: 'abc', startsAt: at('2026-11-24T11:00') },
  ],
  [
    { text: 'abc', startsFrom: '2026-11-24T00:00', startsBefore: '2026-11-25T00:00' },
    { text: 'abc', startsFrom: at('2026-11-24T00:00'), startsBefore: at('2026-11-25T00:00') },
  ],
  [{ startsBefore: '2026-11-25T00:00' }, { text: '', startsBefore: at('2026-11-25T00:00') }],
  [
    { text: 'abc', startsAt: '2026-11-24T11:00', startsFrom: '2026-11-24T00:00' },
    { text: 'abc', startsAt: at('2026-11-24T11:00') },
  ],
  [{ text: 'abc', startsAt: 'tomorrow' }, { text: 'abc' }],
])('%o asks for %o', (fields, query) => {
  expect(toFindQuery((name) => fields[name] ?? '')).toEqual(query);
});
