import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeNote } from '../../../../src/rich-text/editor/note/write-note';
import { parsePlainText } from '../../../../src/rich-text/editor/paste/parse-plain-text';

const read: [text: string, html: string][] = [
  ['one', '<p>one</p>'],
  ['one\ntwo\r\nthree\rfour', '<p>one</p><p>two</p><p>three</p><p>four</p>'],
  ['one\n\n\n\ntwo\n\n', '<p>one</p><p></p><p>two</p>'],
  ['• a\n• b', '<ul><li>a</li><li>b</li></ul>'],
  ['- a\n  - b\n    - c\n- d', '<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>'],
  ['  - a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['1. a\n\t- b\n2. c', '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>'],
  ['- a\n1. b', '<ul><li>a</li></ul><ol><li>b</li></ol>'],
  ['-5 degrees\n--\n- ', '<p>-5 degrees</p><p>--</p><p>-</p>'],
  ['7. May', '<p>7. May</p>'],
  ['1. alone', '<p>1. alone</p>'],
  ['see https://a.example', '<p>see https://a.example</p>'],
  ['https://a.example', '<p><a href="https://a.example">https://a.example</a></p>'],
];

describe('plain text', () => {
  test.each(read)('%j', (text, html) => expect(writeNote(parsePlainText(text))).toBe(`<body>${html}</body>`));

  test('no word of any text is lost, and any text makes a note', () => {
    const line = fc.array(fc.constantFrom('•', '-', '1.', '2)', '  ', '\t', 'word', 'https://a.example', '☑', '.'), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(line.map((parts) => parts.join(' '))), (lines) => {
        const doc = parsePlainText(lines.join('\n'));
        doc.check();
        const words = (text: string) => text.match(/word|https:\/\/a\.example|☑/g) ?? [];
        expect(words(doc.textBetween(0, doc.content.size, ' '))).toEqual(words(lines.join('\n')));
      }),
    );
  });
});
