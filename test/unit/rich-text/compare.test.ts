import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameNote, sameWords, wordsOf } from '../../../src/rich-text/compare';
import { anyCodePoint } from '../any-code-point';

const same: [what: string, a: string | null, b: string | null][] = [
  ['none and none', null, null],
  ['none and an empty text', null, ''],
  ['none and an empty body', null, '<body></body>'],
  ['none and a body closed at once', '', '<body/>'],
  ['none and an empty paragraph', null, '<body><p></p></body>'],
  ['none and an empty line', null, '<body><p><br/></p></body>'],
  ['with and without its body', '<body><p>a</p></body>', '<p>a</p>'],
  ['line ends between blocks', '<body><p>a</p><p>b</p></body>', '<body>\n  <p>a</p>\n  <p>b</p>\n</body>\n'],
  ['line ends in a list', '<ul><li>a</li><li>b</li></ul>', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  ['three ways to write a no-break space', '<p>a&nbsp;b</p>', '<p>a&#160;b</p>'],
  ['the sign itself', '<p>a\u00A0b</p>', '<p>a&#xA0;b</p>'],
  ['an ampersand', '<p>R&amp;D</p>', '<p>R&#38;D</p>'],
  ['an ampersand that nobody escaped', '<p>R & D</p>', '<p>R &amp; D</p>'],
  ['quotes in a text', '<p>&quot;yes&quot;</p>', '<p>"yes"</p>'],
  ['quotes of an attribute', '<a href="https://a.test/">x</a>', "<a href='https://a.test/'>x</a>"],
  ['entities in an attribute', '<a href="https://a.test/?b&amp;c">x</a>', '<a href="https://a.test/?b&c">x</a>'],
  ['the order of attributes', '<img src="s" alt="a"/>', '<img alt="a" src="s">'],
  ['a break', 'a<br/>b', 'a<br>b'],
  ['a break with a blank', 'a<br />b', 'a<BR></BR>b'],
  ['capitals of tags', '<P>a</P>', '<p>a</p>'],
  ['a comment', '<p>a<!-- b -->c</p>', '<p>ac</p>'],
];

const different: [what: string, a: string | null, b: string | null][] = [
  ['a word', '<p>a</p>', '<p>b</p>'],
  ['a word and none', '<p>a</p>', null],
  ['a capital', '<p>a</p>', '<p>A</p>'],
  ['one blank or two', '<p>a b</p>', '<p>a  b</p>'],
  ['a blank between words of other weight', '<p><b>a</b> <i>b</i></p>', '<p><b>a</b><i>b</i></p>'],
  ['a no-break space and a blank', '<p>a&nbsp;b</p>', '<p>a b</p>'],
  ['a picture and nothing', '<p><img src="x" alt=""/></p>', null],
  ['a rule and nothing', '<hr/>', null],
  ['bold', '<p>a</p>', '<p><b>a</b></p>'],
  ['two spellings of bold', '<p><b>a</b></p>', '<p><strong>a</strong></p>'],
  ['one paragraph or two', '<p>ab</p>', '<p>a</p><p>b</p>'],
  ['another address', '<a href="https://a.test/">x</a>', '<a href="https://b.test/">x</a>'],
  ['markup and its picture', '<p>&lt;b&gt;a&lt;/b&gt;</p>', '<p><b>a</b></p>'],
  ['an entity that is spelt out', '<p>&amp;lt;</p>', '<p>&lt;</p>'],
  ['an entity nobody knows', '<p>&unknown;</p>', '<p>&other;</p>'],
  ['a tag that never ends', '<p>a <b', '<p>a'],
];

describe('one note in two spellings', () => {
  test.each(same)('%s', (_what, a, b) => {
    expect(sameNote(a, b)).toBe(true);
    expect(sameNote(b, a)).toBe(true);
  });
});

describe('two notes', () => {
  test.each(different)('%s', (_what, a, b) => {
    expect(sameNote(a, b)).toBe(false);
    expect(sameNote(b, a)).toBe(false);
  });
});

/** A note as a tree, which knows its own words whatever its spelling. */
type Inline = string | { tag: 'b' | 'i' | 'a'; inside: string } | 'BREAK';
type Block = { tag: 'p' | 'li' | 'h1'; inside: Inline[] };
type Spelling = { gap: string; quote: '"' | "'"; lineBreak: string; entity: (sign: string) => string };

const word = fc.stringMatching(/^[A-Za-z0-9äß&<>"'\u00A0 -]{1,8}$/).filter((text) => text.trim() !== '');
const inline: fc.Arbitrary<Inline> = fc.oneof(
  word,
  fc.record({ tag: fc.constantFrom('b', 'i', 'a'), inside: word }),
  fc.constant('BREAK' as const),
);
const block: fc.Arbitrary<Block> = fc.record({
  tag: fc.constantFrom('p', 'li', 'h1'),
  inside: fc.array(inline, { maxLength: 4 }),
});
const note = fc.array(block, { maxLength: 5 });

const spellings: Spelling[] = [
  {
    gap: '',
    quote: '"',
    lineBreak: '<br/>',
    entity: (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00A0': '&nbsp;' })[sign] ?? sign,
  },
  { gap: '\n  ', quote: "'", lineBreak: '<br>', entity: (sign) => `&#${sign.codePointAt(0)};` },
  { gap: ' ', quote: '"', lineBreak: '<BR />', entity: (sign) => `&#x${sign.codePointAt(0)?.toString(16)};` },
];

function write(blocks: readonly Block[], { gap, quote, lineBreak, entity }: Spelling): string {
  const text = (words: string) => words.replace(/[&<>"'\u00A0]/g, entity);
  const inlines = (inside: readonly Inline[]) =>
    inside.map((one) => {
      if (one === 'BREAK') return lineBreak;
      if (typeof one === 'string') return text(one);
      const attribute = one.tag === 'a' ? ` href=${quote}https://a.test/${quote}` : '';
      return `<${one.tag}${attribute}>${text(one.inside)}</${one.tag}>`;
    });
  const written = blocks.map(({ tag, inside }) => `<${tag}>${inlines(inside).join('')}</${tag}>`);
  return `<body>${gap}${written.join(gap)}${gap}</body>`;
}

/** All its letters, the invisible blanks between blocks left out. */
function lettersOf(blocks: readonly Block[]): string {
  const all = blocks.flatMap(({ inside }) =>
    inside.map((one) => (one === 'BREAK' ? '' : typeof one === 'string' ? one : one.inside)),
  );
  return all.join('').replace(/\s/g, '');
}

const spelling = fc.constantFrom(...spellings);

describe('for any note', () => {
  test('its spelling does not matter', () => {
    fc.assert(
      fc.property(note, spelling, spelling, (blocks, one, other) => {
        expect(sameNote(write(blocks, one), write(blocks, other))).toBe(true);
        expect(sameWords(write(blocks, one), write(blocks, other))).toBe(true);
      }),
    );
  });

  test('notes with different words are never the same', () => {
    fc.assert(
      fc.property(note, note, spelling, spelling, (a, b, one, other) => {
        fc.pre(lettersOf(a) !== lettersOf(b));
        expect(sameNote(write(a, one), write(b, other))).toBe(false);
        expect(sameWords(write(a, one), write(b, other))).toBe(false);
      }),
    );
  });

  test('one letter more is another note', () => {
    fc.assert(
      fc.property(note, spelling, fc.nat(), (blocks, one, place) => {
        const html = write([...blocks, { tag: 'p', inside: ['end'] }], one);
        // Right behind a tag, where letters are never part of one.
        const gaps = [...html.matchAll(/<p>/g)].map(({ index }) => index + 3);
        const at = gaps[place % gaps.length] ?? 0;
        expect(sameNote(html, `${html.slice(0, at)}x${html.slice(at)}`)).toBe(false);
      }),
    );
  });

  test('any text at all is read without a throw, and a letter behind it makes another', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCodePoint, maxLength: 200 }), (text) => {
        expect(wordsOf(text)).not.toMatch(/^\s|\s$/);
        expect(sameNote(`${text}<p>x</p>`, `${text}<p>xy</p>`)).toBe(false);
      }),
    );
  });
});

test('a hostile note costs no more than its length', () => {
  for (const piece of ['<a "', '<', '<!--', '<a b=', '&#', '<p>', '</', "<a b='", '<a '.padEnd(50)]) {
    const hostile = piece.repeat(200_000 / piece.length);
    // Of the processor, for on a busy machine a clock tells of the others' work.
    const start = process.cpuUsage();
    sameNote(hostile, `${hostile} `);
    expect(process.cpuUsage(start).user / 1000, piece).toBeLessThan(2000);
  }
});

describe('words of a note', () => {
  const cases: [html: string | null, words: string][] = [
    [null, ''],
    ['<body><p>a</p><p>b</p></body>', 'a b'],
    ['<body><ul><li>a <b>b</b></li><li>c</li></ul></body>', 'a b c'],
    ['<p>un<b>believ</b>able</p>', 'unbelievable'],
    ['<p>R&amp;D&nbsp; is</p>', 'R&D is'],
    ['<p>a<br/>b</p>', 'a b'],
  ];
  test.each(cases)('%s', (html, words) => {
    expect(wordsOf(html)).toBe(words);
  });
});
