import fc from 'fast-check';

/**
 * Notes as a model, and two ways to write one: as our writer does, and with what may differ without a difference (white
 * space, entities, the order in which marks are nested, `<br>` for `<br/>`). So the test knows what must come out, letter
 * by letter, without asking the code under test.
 */

type Mark = { open: string; close: string };
type Segment =
  | { kind: 'text'; text: string; marks: Mark[] }
  | { kind: 'nested'; outer: Mark; inner: Mark; texts: [string, string, string]; withBreak: boolean }
  | { kind: 'atom'; markup: string }
  | { kind: 'break' };
type Line = Segment[];
type Block =
  | { kind: 'p'; line: Line }
  | { kind: 'blank' }
  | { kind: 'heading'; level: number; line: Line }
  | { kind: 'bare'; line: Line }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'list'; open: string; close: string; items: Item[] }
  | { kind: 'rule' };
type Item = { line: Line; inner: Block[] } | { blocks: Block[] };

export type NoteModel = Block[];

/** One choice after the other, the same ones for the same note. */
type Noise = () => number;

const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-zA-Z0-9.,!?'-]{1,9}$/) },
  fc.constantFrom('<b>', '&amp;', '"', "'", '&', 'a<b', '&nbsp;', '</body>', '<!--', ']]>', '{{x}}', '</p>'),
  fc.constantFrom('Grüße', 'שלום', 'مرحبا', '日本語', '👩‍👩‍👧', '🇩🇪', 'é', '10\u00a0€', '\u00a0', '\u200f', '𝒜'),
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));

const tag = (name: string): Mark => ({ open: `<${name}>`, close: `</${name}>` });
const linkMark = fc
  .constantFrom(
    'href="https://acme.example/a?b=1&amp;c=%20d#e"',
    'href="http://acme.example"',
    'href="mailto:kim@acme.example"',
    'href="tel:+4989123456"',
    'href="https://acme.example/" target="_blank" rel="noopener noreferrer"',
    'href="HTTPS://acme.example/ümlaut" title="&quot;x&quot;"',
  )
  .map((attributes): Mark => ({ open: `<a ${attributes}>`, close: '</a>' }));
const colorMark = fc
  .constantFrom('color: #ff0000', 'color:red;', 'color: rgb(1, 2, 3)')
  .map((style): Mark => ({ open: `<span style="${style}">`, close: '</span>' }));
/** In the order in which our writer nests them. */
const ranks = [
  linkMark,
  colorMark,
  fc.constantFrom(tag('strong'), tag('b')),
  fc.constantFrom(tag('em'), tag('i')),
  fc.constantFrom(tag('u'), tag('ins')),
  fc.constantFrom(tag('s'), tag('del'), tag('strike')),
  fc.constant(tag('code')),
];
const markSet = fc
  .tuple(fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1, maxLength: 4 }), fc.tuple(...ranks))
  .map(([chosen, all]) => chosen.flatMap((rank) => all[rank] ?? []));
const markPair = fc
  .tuple(fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 2, maxLength: 2 }), fc.tuple(...ranks))
  .map(([chosen, all]) => chosen.flatMap((rank) => all[rank] ?? []));

const atom = fc.constantFrom(
  '<img src="https://close.example/pic.png" alt="A &quot;chart&quot;"/>',
  '<img src="https://close.example/x.gif"/>',
  '<img src="data:image/png;base64,AAAA" alt="" width="20" height="10"/>',
  '<span data-type="mention" data-id="user_1" data-label="Kim &amp; Co" class="mention">@Kim &amp; Co</span>',
  '<span class="mention" data-type="mention" data-id="user_2">@שלום</span>',
);

const marked: fc.Arbitrary<Segment> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('text' as const), text: words, marks: markSet }) },
  fc.tuple(markPair, fc.tuple(words, words, words), fc.boolean()).map(([[outer, inner], texts, withBreak]): Segment => {
    const none = tag('b');
    return { kind: 'nested', outer: outer ?? none, inner: inner ?? none, texts, withBreak };
  }),
  atom.map((markup): Segment => ({ kind: 'atom', markup })),
  fc.constant<Segment>({ kind: 'break' }),
);
const plainText = words.map((text): Segment => ({ kind: 'text', text, marks: [] }));
/** Text without marks between each two others, so that no two marks touch and run together. */
const line: fc.Arbitrary<Line> = fc
  .tuple(fc.array(fc.tuple(plainText, marked), { maxLength: 3 }), fc.boolean(), plainText)
  .map(([pairs, endsPlain, end]) => [...pairs.flat(), ...(endsPlain || pairs.length === 0 ? [end] : [])]);

const { blocks } = fc.letrec<{ blocks: Block[]; list: Block; item: Item; block: Block }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4, depthIdentifier: 'note' }).map(withoutTouchingLines),
  block: fc.oneof(
    { depthIdentifier: 'note', maxDepth: 4, withCrossShrink: true },
    { weight: 5, arbitrary: line.map((content): Block => ({ kind: 'p', line: content })) },
    fc.constant<Block>({ kind: 'p', line: [] }),
    fc.constant<Block>({ kind: 'blank' }),
    fc.constant<Block>({ kind: 'rule' }),
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), line)
      .map(([level, content]): Block => ({ kind: 'heading', level, line: content })),
    line.map((content): Block => ({ kind: 'bare', line: content })),
    tie('blocks').map((inner): Block => ({ kind: 'quote', blocks: inner })),
    { weight: 3, arbitrary: tie('list') },
  ),
  list: fc
    .tuple(fc.constantFrom('<ul>', '<ol>', '<ol start="3">'), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
    .map(([open, items]): Block => ({ kind: 'list', open, close: open === '<ul>' ? '</ul>' : '</ol>', items })),
  item: fc.oneof(
    { depthIdentifier: 'note', maxDepth: 4 },
    fc
      .tuple(fc.oneof(line, fc.constant<Line>([])), fc.array(tie('list'), { maxLength: 1 }))
      .map(([content, inner]): Item => ({ line: content, inner })),
    tie('blocks').map((inner): Item => ({ blocks: inner })),
  ),
}));

/** Any note of the markup that Close's documentation shows as usable. */
export const anyNote: fc.Arbitrary<NoteModel> = blocks.filter((note) => normal(note).length < 5000);
/** What differs without a difference. */
export const anyNoise: fc.Arbitrary<number[]> = fc.array(fc.nat(11), { minLength: 20, maxLength: 60 });

/** As our writer writes it. */
export function normal(note: NoteModel): string {
  return says(note) ? `<body>${note.map((one) => blockMarkup(one, null)).join('')}</body>` : '<body></body>';
}

/** The same note, written by somebody else. */
export function varied(note: NoteModel, choices: number[]): string {
  let next = 0;
  const noise = () => choices[next++ % choices.length] ?? 0;
  return `<body>${note.map((one) => space(noise) + blockMarkup(one, noise)).join('')}${space(noise)}</body>`;
}

function withoutTouchingLines(all: Block[]): Block[] {
  return all.map((one, index) =>
    one.kind === 'bare' && all[index - 1]?.kind === 'bare' ? { kind: 'p', line: one.line } : one,
  );
}

function says(note: Block[]): boolean {
  const inLine = (content: Line) => content.some((segment) => segment.kind !== 'break');
  return note.some((one) => {
    if (one.kind === 'rule') return true;
    if (one.kind === 'quote') return says(one.blocks);
    if (one.kind === 'list') {
      return one.items.some((item) => ('blocks' in item ? says(item.blocks) : inLine(item.line) || says(item.inner)));
    }
    return one.kind !== 'blank' && inLine(one.line);
  });
}

function blockMarkup(one: Block, noise: Noise | null): string {
  switch (one.kind) {
    case 'p':
      return `<p>${space(noise)}${lineMarkup(one.line, noise)}${space(noise)}</p>`;
    case 'blank':
      return `<p>${breakMarkup(noise)}</p>`;
    case 'heading':
      return `<h${one.level}>${lineMarkup(one.line, noise)}</h${one.level}>`;
    case 'bare':
      return lineMarkup(one.line, noise);
    case 'rule':
      return noise && noise() > 5 ? '<hr>' : '<hr/>';
    case 'quote':
      return `<blockquote>${one.blocks.map((inner) => blockMarkup(inner, noise)).join(space(noise))}</blockquote>`;
    case 'list':
      return `${one.open}${one.items.map((item) => space(noise) + itemMarkup(item, noise)).join('')}${space(noise)}${one.close}`;
  }
}

function itemMarkup(item: Item, noise: Noise | null): string {
  const inner =
    'blocks' in item
      ? item.blocks.map((one) => blockMarkup(one, noise)).join(space(noise))
      : lineMarkup(item.line, noise) + space(noise) + item.inner.map((one) => blockMarkup(one, noise)).join('');
  return `<li>${space(noise)}${inner}${space(noise)}</li>`;
}

function lineMarkup(content: Line, noise: Noise | null): string {
  return content
    .map((segment, index) => {
      const isPlain = segment.kind === 'text' && segment.marks.length === 0;
      // The spaces around a mark stand outside of it, and none beside a line's end.
      const before = isPlain && index > 0 && content[index - 1]?.kind !== 'break' ? ' ' : '';
      const next = content[index + 1];
      const after = isPlain && next !== undefined && next.kind !== 'break' ? ' ' : '';
      return before + segmentMarkup(segment, noise) + after;
    })
    .join('');
}

function segmentMarkup(segment: Segment, noise: Noise | null): string {
  switch (segment.kind) {
    case 'atom':
      return segment.markup;
    case 'break':
      return breakMarkup(noise);
    case 'nested': {
      const { outer, inner, texts, withBreak } = segment;
      const [first, second, third] = texts.map((text) => escaped(text, noise));
      const within = `${inner.open}${second}${withBreak ? breakMarkup(noise) : ''}${inner.close}`;
      return `${outer.open}${first}${within}${third}${outer.close}`;
    }
    case 'text': {
      const marks = noise && noise() > 5 ? segment.marks.toReversed() : segment.marks;
      const text = escaped(segment.text, noise);
      const wrapped = noise && noise() > 8 ? `<span>${text}</span>` : text;
      return (
        marks.map((mark) => mark.open).join('') +
        wrapped +
        marks
          .map((mark) => mark.close)
          .reverse()
          .join('')
      );
    }
  }
}

function escaped(text: string, noise: Noise | null): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  if (!noise) return safe;
  return safe
    .replace(/\u00a0/g, () => (noise() > 5 ? '&nbsp;' : '&#xA0;'))
    .replace(/&quot;/g, () => (noise() > 5 ? '"' : '&#34;'))
    .replace(/ /g, () => (noise() > 8 ? '\n   ' : ' '));
}

function breakMarkup(noise: Noise | null): string {
  return noise && noise() > 5 ? '<br>' : '<br/>';
}

function space(noise: Noise | null): string {
  return noise && noise() > 6 ? '\n  ' : '';
}
