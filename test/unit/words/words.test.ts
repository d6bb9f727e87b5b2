import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failureWords } from '../../../src/words/failure-words';
import { words } from '../../../src/words/words';
import { samples } from './samples';

/** Every phrase of the catalogue with its path; a function is called with arguments that its phrase could get. */
function phrases(entry: unknown, path: string): [string, string][] {
  if (path === 'words.spoken') return [];
  if (typeof entry === 'string') return [[path, entry]];
  // No button: what is to be done stands elsewhere.
  if (entry === null && path.startsWith('words.writing.refused.')) return [];
  if (typeof entry === 'function') {
    const made: unknown = entry(...(samples[path.replace('words.', '')] ?? [3, 'three', 'thrice']));
    return phrases(made, path);
  }
  if (typeof entry === 'object' && entry !== null) {
    return Object.entries(entry).flatMap(([key, value]) => phrases(value, `${path}.${key}`));
  }
  return [[path, '']];
}

const all = phrases(words, 'words');

test('the catalogue has every word of the product', () => {
  expect(all.length).toBeGreaterThan(280);
});

test.each(all)('%s is a phrase', (_, phrase) => {
  expect(phrase.trim()).not.toBe('');
  expect(phrase).not.toMatch(/undefined|null|NaN|\[object/);
});

describe('numbers and their nouns agree', () => {
  test.each([
    [words.badge.found(1), 'Sidecar: this event is in Close with 1 lead'],
    [words.badge.found(2), 'Sidecar: this event is in Close with 2 leads'],
    [words.collapsed.found(1), 'Open Sidecar: 1 lead in Close'],
    [words.meeting.inDays(2), 'in 2 days'],
    [words.meeting.daysAgo(1), '1 day ago'],
    [words.lead.shared(2), '2 leads share this event'],
    [words.brief.overdue(1), 'Overdue 1 day'],
    [words.guests.found(1, 3), '1 of 3 guests in Close'],
    [words.find.leads(1), '1 lead found'],
    [words.find.meetings(2), '2 meetings found'],
    [words.options.diagnostics.done(6), '6 checks done'],
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
    expect(entries.length).toBeGreaterThan(10);
    expect(new Set(entries).size).toBe(entries.length);
  });
});

test('having no key is told in one way, by the screen, by a note in a part of it, and aloud', () => {
  expect(failureWords('needs-key')).toBe(words.needsKey);
  expect(failureWords('offline')).toBe(words.failed.offline);
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const choosing = files.filter((file) => /words\.failed\[/.test(readFileSync(join('src', file), 'utf8')));
  expect(choosing.map((file) => basename(file))).toEqual(['failure-words.ts']);
});

test('what is no key has words that are not those of Close’s answer', () => {
  const { failure, fault } = words.options.connect;
  const says = [...Object.values(failure), ...Object.values(fault)];
  expect(new Set(says).size).toBe(says.length);
});

test('no two kinds of unreadable links share their words', () => {
  const titles = Object.values(words.find.unreadable).map(({ title }) => title);
  expect(new Set(titles).size).toBe(9);
});

test('no two reasons of nothing found, or questions share their words', () => {
  const { notFound, options } = words;
  for (const entries of [notFound.why, options.diagnostics.question]) {
    expect(new Set(Object.values(entries)).size).toBe(Object.values(entries).length);
  }
});

test('the names that people look for are exactly these', () => {
  expect(words.find.label).toBe('Find in Close');
  expect(words.panel.dock).toBe('Dock');
  expect(words.options.connect.label).toBe('API key');
  expect(words.options.connect.button).toBe('Connect');
});
