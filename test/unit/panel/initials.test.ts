import { expect, test } from 'vitest';
import { initials } from '../../../src/panel/features/people/initials';

test.each([
  ['Dana Doe', 'DD'],
  ['dana van der Doe', 'DD'],
  ['Prince', 'P'],
  ['dana@acme.example', 'D'],
  ['(Dr.) Øyvind 3rd Ås', 'DÅ'],
  ['دانا خوري', 'دخ'],
  ['山田 太郎', '山太'],
  ['  ', '?'],
  ['<b>', 'B'],
  ['123 🙂', '?'],
])('%s: %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
