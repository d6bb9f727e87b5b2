import { describe, expect, test } from 'vitest';
import {
  encodeEid,
  googleInstanceId,
  googleSplitId,
  outlookItemBytes,
  outlookItemId,
  toEwsForm,
} from '../../fakes/calendar-ids';

describe('encodeEid', () => {
  // The second link of https://developer.close.com/api/resources/activities/meetings/search (the first one lost a character).
  test('as printed in the documentation of Close', () => {
    expect(encodeEid('d639fa1c7ea344c797df1d0f51603113', 'example@close.com')).toBe(
      'ZDYzOWZhMWM3ZWEzNDRjNzk3ZGYxZDBmNTE2MDMxMTMgZXhhbXBsZUBjbG9zZS5jb20',
    );
  });

  test.each([
    ['team@group.calendar.google.com', 'team@g'],
    ['robin@gmail.com', 'robin@m'],
    ['en.usa#holiday@group.v.calendar.google.com', 'en.usa#holiday@v'],
    ['feed@import.calendar.google.com', 'feed@i'],
    ['room@resource.calendar.google.com', 'room@resource.calendar.google.com'],
    ['robin@notgmail.com', 'robin@notgmail.com'],
    ['gmail.com@northwind.example', 'gmail.com@northwind.example'],
    ['zoë@northwind.example', 'zoë@northwind.example'],
  ])('%s is written %s', (calendarId, short) => {
    const eid = encodeEid('event1', calendarId);
    expect(eid).not.toContain('=');
    expect(Buffer.from(eid, 'base64').toString('utf8')).toBe(`event1 ${short}`);
  });
});

test('ids of a Google series', () => {
  const start = Date.UTC(2026, 2, 9, 15);
  expect(googleInstanceId('base', start)).toBe('base_20260309T150000Z');
  expect(googleInstanceId(googleSplitId('base', start), start)).toBe('base_R20260309T150000_20260309T150000Z');
});

describe('outlookItemId', () => {
  // Both ids name one invented item; the layout was read from real ids of a public test suite
  // (https://github.com/closeio/sync-engine), where every occurrence names its master.
  const mailbox = '00000000-1111-2222-3333-444444444444';
  const item = Buffer.from(
    'c5d71484f8cf9bf4b76f47904730804b9e3225a9f133b5dea168f4e2851f072fcc00fcaa7ca62061717a48e52e29a3fa379a953faa6893e32ec5a27b945e605f1000',
    'hex',
  );
  const master =
    'AAMkADAwMDAwMDAwLTExMTEtMjIyMi0zMzMzLTQ0NDQ0NDQ0NDQ0NABGAAAAAADF1xSE_M_b9LdvR5BHMIBLnjIlqfEztd6haPTihR8HL8wA-Kp8piBhcXpI5S4po-o3mpU-qmiT4y7FonuUXmBfEAA=';
  const occurrence =
    'AAMkADAwMDAwMDAwLTExMTEtMjIyMi0zMzMzLTQ0NDQ0NDQ0NDQ0NAFRAAgI3n1uzqVAAEYAAAAAxdcUhPjPm-S3b0eQRzCAS54yJanxM7XeoWj04oUfBy-MAPyqfKYgYXF6SOUuKaP6N5qVP6pok_MuxaJ7lF5gXxAAEA==';

  test('of a series master', () => {
    expect(outlookItemId({ mailbox, item })).toBe(master);
  });

  test('of its occurrence', () => {
    expect(outlookItemId({ mailbox, item, occurrence: '2026-03-09' })).toBe(occurrence);
  });

  test('the sandbox makes ids that show a wrong mapping of the alphabet', () => {
    const made = outlookItemId({ mailbox, item: outlookItemBytes(0x02cb238fd5) });
    expect(made).toHaveLength(152);
    expect(made).toMatch(/^AAMk[A-Za-z0-9_-]+=$/);
    expect(made).toContain('-');
    expect(made).toContain('_');
  });

  test('toEwsForm is plain base64 again', () => {
    expect(Buffer.from(toEwsForm(master), 'base64').subarray(-66).toString('hex')).toBe(item.toString('hex'));
    expect(toEwsForm('a-b_c=')).toBe('a/b+c=');
  });
});
