import { expect, test } from 'vitest';
import { type Spellings, spellingsOf } from '../../../src/calendar/spellings';
import { toReference } from '../../../src/calendar/to-reference';

const base = '4kq2m1v8r7';

test.each<[what: string, eventId: string, spellings: Partial<Spellings>]>([
  ['a single event', base, { event: [base], series: [], original: [], originalInstance: null }],
  ['an instance', `${base}_20260309T150000Z`, { event: [`${base}_20260309T150000Z`], series: [base] }],
  ['an instance of the whole day', `${base}_20260309`, { event: [`${base}_20260309`], series: [base] }],
  [
    'an instance in lower case',
    `${base}_20260309t150000z`,
    { event: [`${base}_20260309t150000z`, `${base}_20260309T150000Z`], series: [base] },
  ],
  [
    'an instance of a split series, all in lower case',
    `${base}_r20260301t150000_20260309t150000z`,
    {
      event: [`${base}_r20260301t150000_20260309t150000z`, `${base}_R20260301T150000_20260309T150000Z`],
      series: [`${base}_r20260301t150000`, `${base}_R20260301T150000`],
      original: [base],
      originalInstance: `${base}_20260309T150000Z`,
    },
  ],
  [
    'the rest of a split series in lower case',
    `${base}_r20260301t150000`,
    { event: [`${base}_r20260301t150000`, `${base}_R20260301T150000`], series: [], original: [base] },
  ],
  ['a suffix that says nothing', `${base}_Zk3-x9Q`, { event: [`${base}_Zk3-x9Q`], series: [base], original: [] }],
])('%s is asked for under each spelling, the link’s first', (_what, eventId, spellings) => {
  const reference = toReference({ provider: 'google', eventId, calendarId: 'rep@acme.example' });
  expect(reference && spellingsOf(reference)).toMatchObject(spellings);
});
