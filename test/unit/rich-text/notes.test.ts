import { describe, expect, test } from 'vitest';
import { newestNote } from '../../../src/panel/features/note/newest-note';
import { versionParts } from '../../../src/panel/features/note/version-parts';
import { isEmptyNote } from '../../../src/rich-text/compare';
import { isPlainNote } from '../../../src/rich-text/plain-note';

describe('a note can be typed into before the editor is there', () => {
  test.each<[string | null, boolean]>([
    [null, true],
    ['<body></body>', true],
    ['<body><p>a<strong>b</strong><br/>c</p><ul><li>d</li></ul></body>', true],
    ['<body><p><a href="https://acme.example/?a=1&amp;b">x</a></p></body>', true],
    ['<body><h2>Plan</h2></body>', false],
    ['<body><p style="color:red">x</p></body>', false],
    ['<body><p><a href="https://acme.example" rel="x">x</a></p></body>', false],
    ['<body><table><tr><td>x</td></tr></table></body>', false],
    [`<body><p>${'x'.repeat(10_000)}</p></body>`, false],
  ])('%s: %s', (html, plain) => {
    expect(isPlainNote(html)).toBe(plain);
  });
});

test.each<[string | null, boolean]>([
  [null, true],
  ['<body></body>', true],
  ['<body><p> &nbsp;</p><p><br/></p></body>', true],
  ['<body><p>.</p></body>', false],
  ['<body><hr/></body>', false],
  ['<body><p><img src="https://acme.example/a.png"/></p></body>', false],
])('%s says nothing: %s', (html, empty) => {
  expect(isEmptyNote(html)).toBe(empty);
});

describe('the note that is shown', () => {
  const old = { html: 'old', updatedAt: 1 };
  const mine = { html: 'mine', updatedAt: 5 };
  test.each([
    ['is what was read, where nothing was saved', old, null, old],
    ['is Close’s answer, while the state has not changed', old, { note: mine, over: old }, mine],
    [
      'is Close’s answer, before a read that is older than it',
      { html: 'older', updatedAt: 3 },
      { note: mine, over: old },
      mine,
    ],
    [
      'is a colleague’s that is newer',
      { html: 'theirs', updatedAt: 9 },
      { note: mine, over: old },
      { html: 'theirs', updatedAt: 9 },
    ],
    [
      'is what was read, where times are missing',
      { html: 'theirs', updatedAt: null },
      { note: mine, over: old },
      { html: 'theirs', updatedAt: null },
    ],
  ])('%s', (_, read, written, shown) => {
    expect(newestNote(read, written)).toEqual(shown);
  });
});

describe('of two compared versions', () => {
  const parts = [
    { text: 'Start ', kind: 'same' },
    { text: 'in', kind: 'removed' },
    { text: ' ', kind: 'same' },
    { text: 'March', kind: 'removed' },
    { text: 'later', kind: 'added' },
    { text: '\nEnd', kind: 'same' },
  ] as const;
  test('each has its own marks, and words beside each other are one', () => {
    expect(versionParts(parts, 'added')).toEqual([
      { text: 'Start ', kind: 'same' },
      { text: 'in March', kind: 'removed' },
      { text: '\nEnd', kind: 'same' },
    ]);
    expect(versionParts(parts, 'removed').map(({ text, kind }) => `${kind}:${text}`)).toEqual([
      'same:Start  ',
      'added:later',
      'same:\nEnd',
    ]);
  });

  test('lines stay apart', () => {
    const lines = [
      { text: 'a', kind: 'added' },
      { text: '\n', kind: 'same' },
      { text: 'b', kind: 'added' },
    ] as const;
    expect(versionParts(lines, 'removed')).toEqual(lines);
  });
});
