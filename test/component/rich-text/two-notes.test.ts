import { expect, test } from 'vitest';
import { type DiffPart, diffNotes, joinNotes } from '../../../src/rich-text/editor/note-editor';
import { body } from './acts';

const theirs = '<body><p>Call on <b>Monday</b> with Kim.</p><ul><li>Price</li></ul></body>';
const mine = '<body><p>Call on Tuesday with Kim.</p><ul><li>Price</li><li>Terms</li></ul></body>';

test('two notes are compared by words, with their lines', () => {
  const parts = diffNotes(theirs, mine);
  const textOf = (...kinds: DiffPart['kind'][]) =>
    parts.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : [])).join('');
  expect(textOf('same', 'removed')).toBe('Call on Monday with Kim.\n• Price');
  expect(textOf('same', 'added')).toBe('Call on Tuesday with Kim.\n• Price\n• Terms');
  expect(textOf('removed')).toBe('Monday');
  expect(parts.find(({ kind }) => kind === 'added')?.text).toBe('Tuesday');
});

test('two notes are joined, theirs above mine', () => {
  expect(joinNotes(theirs, mine)).toBe(theirs.replace('</body>', mine.slice(6)));
  expect(joinNotes('<body>one</body>', '<body>two</body>')).toBe(body('one<p>two</p>'));
  expect(joinNotes(null, mine)).toBe(mine);
  expect(joinNotes(theirs, null)).toBe(theirs);
  const table = '<table><tr><td>x</td></tr></table>';
  expect(joinNotes(body(table), mine)).toBe(body(`${table}<p></p>${mine.slice(6, -7)}`));
});
