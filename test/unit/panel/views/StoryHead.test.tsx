import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { StoryItem } from '../../../../src/domain/story/story';
import { LastTime } from '../../../../src/panel/features/story/LastTime';
import { StoryLines } from '../../../../src/panel/features/story/StoryLines';
import { brief, card, opportunity } from '../cards';
import { actions, textOf, viewer } from '../draw';
import { email, known, pastMeeting } from '../story';

/** What stands above the sections: the money and who was in touch, and the meeting before. It is Tuesday 24 November. */

function lines(closeDate: string | null): string {
  const drawn = { ...card(), brief: brief({ opportunities: { shown: [opportunity({ closeDate })], count: 1 } }) };
  return textOf(renderToString(<StoryLines card={drawn} viewer={viewer} />));
}

test.each([
  ['2026-11-23', '· was to close 23 Nov'],
  ['2026-11-24', '· closes 24 Nov'],
  ['2026-11-25', '· closes 25 Nov'],
])('a deal that is to close on %s: %s', (closeDate, says) => {
  expect(lines(closeDate)).toContain(`$12,345 annually · Proposal ${says}`);
});

test('a deal without a day says nothing of one', () => {
  expect(lines(null)).not.toMatch(/close/);
});

function lastTime(...items: StoryItem[]): string {
  const drawn = { ...card(), brief: brief({ story: known(...items) }) };
  return textOf(renderToString(<LastTime card={drawn} actions={actions} viewer={viewer} />));
}

test.each<[string, Parameters<typeof pastMeeting>[0], string]>([
  ['the user', {}, 'your note'],
  ['a colleague', { mine: false, userName: 'Kim Closer' }, 'note of Kim Closer'],
  ['a colleague without a name', { mine: false, userName: ' ' }, 'note of a colleague'],
])('of the meeting before, the note is that of %s', (_, changes, says) => {
  expect(lastTime(pastMeeting(changes))).toContain(`Plant tour Qualified ${says}`);
});

test('of the meeting before without a note nobody’s note is shown', () => {
  expect(lastTime(pastMeeting({ text: null, noteHtml: null, summaryHtml: null }))).not.toMatch(/your note|note of/);
});

test('the meeting that is looked at is not the one before itself', () => {
  expect(lastTime(email(), pastMeeting({ id: 'acti_1' }))).toContain('The first meeting with this lead.');
});
