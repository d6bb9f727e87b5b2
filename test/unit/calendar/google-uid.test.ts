import { expect, test } from 'vitest';
import { googleIdOf } from '../../../src/calendar/google/google-uid';

test.each([
  ['of Google', '4kq2m1v8r7c0n5t3b6h9j2d1fs@google.com', '4kq2m1v8r7c0n5t3b6h9j2d1fs'],
  ['of another program', '1a2b@calendly.test', '_65gj4oi0cdgmopbechm7ibjkclpn8'],
  [
    'of Exchange',
    '040000008200E00074C5B7101A82E0080000000000000000',
    '_60q30c1g60o30e1i60o4ac1g60rj8gpl88rj2c1h84s34h9g60s30c1g60o30c1g60o30c1g60o30',
  ],
])('a UID %s becomes Google’s id', (_what, uid, id) => {
  expect(googleIdOf(uid)).toBe(id);
});

test.each([
  '4kq2m1v8r7c0n5t3b6h9j2d1fs',
  '4kq2m1v8r7_20260309T150000Z',
  '_60q30c1g60o30e1i60o4ac1g60rj8gpl',
  'h@0203488a',
  'moonphase+1516832400000',
  'a@b@c.test',
  '\0@acme.test',
  '',
])('%j is none and stays', (id) => {
  expect(googleIdOf(id)).toBe(id);
});
