import { expect, test } from 'vitest';
import { isWordless } from '../../../src/panel/parts/wordless';

const data = (parts: Record<string, string>, files = 0) => ({
  getData: (type: string) => parts[type] ?? '',
  files: { length: files },
});

const cases: [what: string, brought: ReturnType<typeof data> | null, wordless: boolean][] = [
  ['a screenshot', data({}, 1), true],
  ['a file that is dropped', data({}, 1), true],
  [
    'a picture of a web page',
    data({ 'text/html': '<meta charset="utf-8"><img src="https://a.example/x.png">' }, 1),
    true,
  ],
  ['the same without the file', data({ 'text/html': '<p><img alt="A chart" src="x"></p>' }), true],
  [
    'a picture of Word, in all its markup',
    data(
      { 'text/html': '<html><head><style>p { margin: 0 }</style></head><body><!--x--><p><img src="file:x"></p>' },
      1,
    ),
    true,
  ],
  ['cells of Excel, with their picture', data({ 'text/html': '<td>1</td>', 'text/plain': '1' }, 1), false],
  ['a text of Word, with its picture', data({ 'text/html': '<p>Hi<img src="x"></p>' }, 1), false],
  ['a character that a mail shows as a picture', data({ 'text/html': '<img alt="👍" src="x">' }), false],
  [
    'a picture that is dragged as its link',
    data({ 'text/html': '<img src="x">', 'text/uri-list': 'https://a' }),
    false,
  ],
  ['text', data({ 'text/plain': 'Hi' }), false],
  ['spaces', data({ 'text/plain': '  ' }), false],
  [
    'a comment of Word with tags in it',
    data({ 'text/html': '<!--[if gte mso 9]><xml>x</xml><![endif]--><img src="x">' }),
    true,
  ],
  ['words behind a comment', data({ 'text/html': '<!--<p>x</p>-->Hi<img src="x">' }), false],
  ['words behind a style', data({ 'text/html': '<style>p > a { }</style>Hi<img src="x">' }), false],
  [
    'a picture that is in the HTML itself',
    data({ 'text/html': `<img src="data:image/png;base64,${'A'.repeat(900_000)}">` }),
    true,
  ],
  ['nothing', data({}), false],
  ['no data', null, false],
];

test.each(cases)('%s', (_what, brought, wordless) => {
  expect(isWordless(brought)).toBe(wordless);
});

test('text is enough of an answer: HTML is not even asked for', () => {
  const asked: string[] = [];
  const getData = (type: string) => {
    asked.push(type);
    return type === 'text/plain' ? 'Hi' : '';
  };
  expect(isWordless({ getData, files: { length: 1 } })).toBe(false);
  expect(asked).not.toContain('text/html');
});

test.each(['<img ', '<style>', '<!--', '<img alt="', '<', '>', '<svg><', '-->', '"data:', '<title '])(
  'half a megabyte of %j ends',
  (piece) => {
    expect(typeof isWordless(data({ 'text/html': piece.repeat(500_000 / piece.length) }, 1))).toBe('boolean');
    expect(typeof isWordless(data({ 'text/html': piece.repeat(190_000 / piece.length) }, 1))).toBe('boolean');
  },
);
