import { expect, test } from 'vitest';
import { idOf, isIdOf } from '../../../src/close/http/object-id';

test.each<[Parameters<typeof isIdOf>[0], string, boolean]>([
  ['acti', 'acti_abcDEF123', true],
  ['lead', `lead_${'a'.repeat(64)}`, true],
  ['cont', 'cont_1', true],
  ['task', 'task_1', true],
  ['outcome', 'outcome_1', true],
  ['stat', 'stat_1', true],
  ['user', 'user_1', true],
  ['lead', `lead_${'a'.repeat(65)}`, false],
  ['lead', 'acti_1', false],
  ['lead', 'lead_', false],
  ['lead', 'lead', false],
  ['lead', '', false],
  ['task', 'task_1/../../me', false],
  ['task', '../task_1', false],
  ['task', 'task_1?x=1', false],
  ['task', 'task_1#x', false],
  ['task', 'task_1%2f', false],
  ['task', 'task_1\n', false],
  ['task', 'task_\0', false],
  ['task', 'task_ü', false],
  ['stat', 'stats_1', false],
])('%s: %j is one: %j', (kind, id, expected) => {
  expect(isIdOf(kind, id)).toBe(expected);
  const refusal = { failure: { reason: 'unexpected' }, status: null };
  if (expected) expect(idOf(kind, id)).toBe(id);
  else expect(() => idOf(kind, id)).toThrow(expect.objectContaining(refusal));
});
