import { describe, expect, test } from 'vitest';
import { words } from '../../../src/words/words';

/** Every phrase of the catalogue with its path; a function is called with arguments that its phrase could get. */
function phrases(entry: unknown, path: string): [string, string][] {
  if (typeof entry === 'string') return [[path, entry]];
  if (typeof entry === 'function') {
    const made: unknown = path === 'words.badge.failed' ? entry('offline') : entry(3, 'three', 'thrice');
    return phrases(made, path);
  }
  if (typeof entry === 'object' && entry !== null) {
    return Object.entries(entry).flatMap(([key, value]) => phrases(value, `${path}.${key}`));
  }
  return [[path, '']];
}

const all = phrases(words, 'words');

test('the catalogue has every word of the product', () => {
  expect(all.length).toBeGreaterThan(150);
});

test.each(all)('%s is a phrase', (_, phrase) => {
  expect(phrase.trim()).not.toBe('');
  expect(phrase).not.toMatch(/undefined|null|NaN|\[object/);
});

describe('numbers and their nouns agree', () => {
  test.each([
    [words.badge.found(1), 'Sidecar: this event is in Close with 1 lead'],
    [words.badge.found(2), 'Sidecar: this event is in Close with 2 leads'],
    [words.folded.found(1), 'Open Sidecar: 1 lead in Close'],
    [words.meeting.inDays(2), 'in 2 days'],
    [words.meeting.daysAgo(1), '1 day ago'],
    [words.lead.shared(2), '2 leads share this event'],
  ])('%s', (made, written) => {
    expect(made).toBe(written);
  });
});

describe('no two reasons of a failure share their words', () => {
  const { countdown: _, countdownOver: __, ...failures } = words.failed;
  test.each([
    ['title', Object.values(failures).map(({ title }) => title)],
    ['text', Object.values(failures).map(({ text }) => text)],
    ['beside the key field', Object.values(words.options.connect.failure)],
  ])('%s', (_, entries) => {
    expect(entries).toHaveLength(11);
    expect(new Set(entries).size).toBe(11);
  });
});

test('the two names that people look for are exactly these', () => {
  expect(words.options.connect.label).toBe('API key');
  expect(words.options.connect.button).toBe('Connect');
});
