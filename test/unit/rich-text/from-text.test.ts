import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmptyNote, sameNote, wordsOf } from '../../../src/rich-text/compare';
import { toText } from '../../../src/rich-text/dom/to-text';
import { noteFromText, textOfPlainNote } from '../../../src/rich-text/from-text';
import { isPlainNote } from '../../../src/rich-text/plain-note';
import { anyCodePoint } from '../any-code-point';
import { treeOf } from './tree';

describe('plain text as a note', () => {
  test.each<[text: string, html: string]>([
    ['Budget sits with purchasing.', '<body><p>Budget sits with purchasing.</p></body>'],
    ['One\nTwo', '<body><p>One</p><p>Two</p></body>'],
    ['One\r\n\r\nTwo\n', '<body><p>One</p><p></p><p>Two</p></body>'],
    ['a < b & c > d', '<body><p>a &lt; b &amp; c &gt; d</p></body>'],
    ['<script>alert(1)</script>', '<body><p>&lt;script&gt;alert(1)&lt;/script&gt;</p></body>'],
    ['&lt;', '<body><p>&amp;lt;</p></body>'],
    ['bell\u0007 half\uD800', '<body><p>bell half\uFFFD</p></body>'],
    ['Łódź 👍', '<body><p>Łódź 👍</p></body>'],
    ['', '<body><p></p></body>'],
  ])('%j', (text, html) => {
    expect(noteFromText(text)).toBe(html);
  });

  test.each(['One\n\nTwo', 'a < b & c > d', '&amp;lt;', '  in from the left', '👍'])('%j comes back', (text) => {
    expect(textOfPlainNote(noteFromText(text))).toBe(text);
  });

  test.each([
    '<body><p>One <strong>word</strong></p></body>',
    '<body><ul><li>One</li></ul></body>',
    '<body><p>One&nbsp;word</p></body>',
    '<p>One</p>',
    'One',
  ])('%j is more than plain text', (html) => {
    expect(textOfPlainNote(html)).toBeNull();
  });
});

describe('both directions agree', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).map((made) => made.replace(/\s/g, '_')),
    fc.constantFrom(
      '<b>',
      '&amp;',
      '&',
      '"',
      "'",
      '</p>',
      '</body>',
      '<!--',
      ']]>',
      '&#60;',
      '&nbsp;',
      '- a',
      '1.',
      '\u200f',
    ),
  );
  const line = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
  const anyText = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n').trimEnd());

  test('a text that became a note is the same when it is read', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const html = noteFromText(text);
        expect(textOfPlainNote(html)).toBe(text);
        expect(toText(treeOf(html))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('and has its words, and no others, for all who compare notes', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const html = noteFromText(text);
        expect(wordsOf(html)).toBe(text.normalize('NFC').replace(/\s+/g, ' ').trim());
        expect(isEmptyNote(html)).toBe(text === '');
        expect(sameNote(html, noteFromText(other))).toBe(text === other);
        expect(isPlainNote(html)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('whatever was typed, what is written is what is read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCodePoint }), (text) => {
        const once = textOfPlainNote(noteFromText(text));
        expect(once).not.toBeNull();
        expect(textOfPlainNote(noteFromText(once ?? ''))).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
