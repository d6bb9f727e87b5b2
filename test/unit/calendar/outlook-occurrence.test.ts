import { describe, expect, test } from 'vitest';
import { parseOccurrence } from '../../../src/calendar/outlook/outlook-occurrence';
import { encodeMaster, encodeOccurrence, fromGraph, toGraph } from '../../specimens/outlook-ids';
import { brokenOccurrences } from '../../specimens/outlook-urls';

const parts = { mailbox: 'ABCDEF01-2345-6789-abcd-ef0123456789', event: new Uint8Array(65).fill(0xfb) };

describe('the day of an occurrence', () => {
  test.each(['1000-01-01', '1970-01-01', '2024-02-29', '2026-03-09', '2026-12-31', '2999-12-31'])('%s', (date) => {
    expect(parseOccurrence(encodeOccurrence({ ...parts, date }))).toEqual({
      id: encodeMaster(parts),
      originalStart: { date, allDay: false },
    });
  });

  test('stays the day when the ticks name a time on it', () => {
    const bytes = fromGraph(encodeOccurrence({ ...parts, date: '2026-03-09' }));
    // Half an hour of ticks is 0x0430e23400.
    bytes.splice(47, 5, 0x73, 0x12, 0xd8, 0x74, 0x00);
    expect(parseOccurrence(toGraph(bytes))?.originalStart).toEqual({ date: '2026-03-09', allDay: false });
  });
});

test('padding does not matter', () => {
  const id = encodeOccurrence({ ...parts, date: '2026-03-09' });
  expect(parseOccurrence(id.replace(/=+$/, ''))).toEqual(parseOccurrence(id));
});

test('a master is no occurrence', () => {
  expect(parseOccurrence(encodeMaster(parts))).toBeNull();
});

describe('what differs in one thing is no occurrence', () => {
  test.each(brokenOccurrences)('$form', ({ id }) => {
    expect(parseOccurrence(id)).toBeNull();
  });
});
