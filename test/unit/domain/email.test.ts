import { describe, expect, test } from 'vitest';
import { parseEmail, parseEmails } from '../../../src/domain/email';

describe('an address', () => {
  test.each([
    ['dana@acme.test', 'dana@acme.test'],
    ['  Dana.Doe+sales@Acme.TEST ', 'dana.doe+sales@acme.test'],
    ['mailto:dana@acme.test?subject=Hi', 'dana@acme.test'],
    ['Dana Doe <dana@acme.test>', 'dana@acme.test'],
    ['"Doe, Dana" <mailto:dana@acme.test> ', 'dana@acme.test'],
    ['jörg@müller.test', 'jörg@müller.test'],
  ])('%s', (text, email) => {
    expect(parseEmail(text)).toBe(email);
  });

  test.each([
    '',
    'dana',
    'dana@acme',
    '@acme.test',
    'dana@acme.',
    'dana@acme.test/calendar/item/AAMk',
    'dana@acme.test#x',
    'dana@acme/x.test',
    'a@b.test, c@d.test',
    'dana@@acme.test',
    '"<b>x</b>"@evil.example',
    `${'a'.repeat(250)}@acme.test`,
    'c_188@resource.calendar.google.com',
    'c_188@group.calendar.google.com',
    'a'.repeat(1_000_000),
  ])('%.40s is none', (text) => {
    expect(parseEmail(text)).toBeNull();
  });
});

test('each once, in order, and no more than are wanted', () => {
  const texts = ['B@acme.test', 'nobody', 'a@acme.test', 'b@acme.test', 'c@acme.test', 'd@acme.test'];
  expect(parseEmails(texts, 3)).toEqual(['b@acme.test', 'a@acme.test', 'c@acme.test']);
  expect(parseEmails([], 3)).toEqual([]);
});
