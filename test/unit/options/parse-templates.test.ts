import * as v from 'valibot';
import { expect, test } from 'vitest';
import { MAX_TEMPLATE_CHARS, MAX_TEMPLATE_NAME, MAX_TEMPLATES } from '../../../src/domain/templates/note-template';
import { parseTemplates } from '../../../src/options/templates/parse-templates';
import { noteTemplates } from '../../../src/protocol/schemas/note-templates';

const template = (name: string, text = 'Hi ___') => ({ name, text });

test('of a file with more templates than are kept the first ones come, and the worker takes them', () => {
  const many = Array.from({ length: MAX_TEMPLATES + 1 }, (_, index) => template(`Template ${index}`));
  const parsed = parseTemplates(JSON.stringify(many));
  expect(parsed).toEqual(many.slice(0, MAX_TEMPLATES));
  expect(v.is(noteTemplates, parsed)).toBe(true);
  expect(v.is(noteTemplates, many)).toBe(false);
});

test('what is too long is cut off', () => {
  const long = template('n'.repeat(MAX_TEMPLATE_NAME + 1), 't'.repeat(MAX_TEMPLATE_CHARS + 1));
  const [one] = parseTemplates(JSON.stringify([long])) ?? [];
  expect([one?.name.length, one?.text.length]).toEqual([MAX_TEMPLATE_NAME, MAX_TEMPLATE_CHARS]);
});

test.each(['', 'nonsense', '{}', 'null', '[]', '[null, 7, {"name": "a"}, {"name": " ", "text": "b"}]'])(
  'no templates are in “%s”',
  (json) => {
    expect(parseTemplates(json)).toBeNull();
  },
);
