import { describe, expect, test } from 'vitest';
import { imageLabel, isColorStyle, isImageAddress } from '../../../src/rich-text/editor/note/allowed-values';
import { linkAddressFrom, linkWords, saysAddress } from '../../../src/rich-text/links';

describe('an address that is typed', () => {
  test.each([
    ['https://acme.example', 'https://acme.example'],
    [' http://acme.example/a b'.trimEnd(), null],
    ['  https://acme.example/x  ', 'https://acme.example/x'],
    ['acme.example', 'https://acme.example'],
    ['acme.example:8080/x?y#z', 'https://acme.example:8080/x?y#z'],
    ['bücher.example', 'https://bücher.example'],
    ['kim@acme.example', 'mailto:kim@acme.example'],
    ['mailto:kim@acme.example', 'mailto:kim@acme.example'],
    ['tel:+49891234', 'tel:+49891234'],
    ['javascript:alert(1)', null],
    ['JAVASCRIPT:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['https://', null],
    ['word', null],
    ['two words.example', null],
    ['', null],
  ])('%j becomes %j', (typed, address) => expect(linkAddressFrom(typed)).toBe(address));
});

describe('a style that is a colour and nothing else', () => {
  test.each([
    ['color: #ff0000', true],
    ['color:red;', true],
    ['color: rgb(1, 2, 3)', true],
    ['color: hsl(120deg 75% 25% / 60%)', true],
    ['color: red; font-size: 20px', false],
    ['background-color: red', false],
    ['color: url(https://a.example)', false],
    ['color: var(--x)', false],
    ['color: \\75 rl(x)', false],
    ['color:', false],
    ['', false],
  ])('%j: %s', (style, is) => expect(isColorStyle(style)).toBe(is));
});

describe('the address of a picture', () => {
  test.each([
    ['https://a.example/x.png', true],
    ['http://a.example/x.png', true],
    ['data:image/png;base64,AAAA', true],
    ['data:image/svg+xml;base64,AAAA', false],
    ['javascript:x', false],
    ['//a.example/x', false],
    ['x.png', false],
  ])('%j: %s', (src, is) => expect(isImageAddress(src)).toBe(is));

  test.each([
    [
      [
        ['src', 'https://a.example/b/chart.png'],
        ['alt', ' A chart '],
      ] as const,
      'A chart',
    ],
    [[['src', 'https://a.example/b/chart.png?x=1']] as const, 'chart.png'],
    [[['src', 'https://a.example/']] as const, '…'],
    [[['src', 'data:image/png;base64,AA/A']] as const, '…'],
  ])('%j is shown as %j', (attributes, label) => expect(imageLabel(attributes)).toBe(label));
});

describe('what a person types as an address', () => {
  test.each([
    ['a.b.acme.example', 'https://a.b.acme.example'],
    ['3m.4u', 'https://3m.4u'],
    ['acme.example/a?b#c', 'https://acme.example/a?b#c'],
    ['acme.example?b', 'https://acme.example?b'],
    ['acme.example:8080/a', 'https://acme.example:8080/a'],
    ['kim@mail.acme.example', 'mailto:kim@mail.acme.example'],
    ['@kim@acme.example', null],
    ['see:kim@acme.example', null],
    ['kim@acme.example/x', null],
    ['acme.example!', null],
    ['!acme.example', null],
    ['acme.example:x', null],
    ['acme', null],
  ])('%j is %j', (text, address) => expect(linkAddressFrom(text)).toBe(address));
});

test('a link’s own words are its address, without the scheme of a mail or a call in front', () => {
  expect(['mailto:kim@acme.example', 'TEL:+49', 'https://acme.example/?to=mailto:kim'].map(linkWords)).toEqual([
    'kim@acme.example',
    '+49',
    'https://acme.example/?to=mailto:kim',
  ]);
});

test.each<[words: string, href: string, says: boolean]>([
  ['acme.example', 'https://acme.example/', true],
  ['http://acme.example', 'https://acme.example', true],
  [' acme.example/a/b/ ', 'https://acme.example/a/b', true],
  ['acme.examplea/b', 'https://acme.example/a/b', false],
  ['see acme.example', 'https://see https://acme.example', false],
  ['Acme', 'https://acme.example', false],
])('the words %j of %j say its address: %j', (words, href, says) => expect(saysAddress(words, href)).toBe(says));
