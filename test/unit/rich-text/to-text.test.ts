import { expect, test } from 'vitest';
import { toText } from '../../../src/rich-text/dom/to-text';
import { type Child, el, element } from './tree';

const link = (href: string, ...children: Child[]) => element('A', { href }, ...children);

test.each<[string, Child[], string]>([
  ['nothing', [], ''],
  ['text alone', ['a'], 'a'],
  ['paragraphs', [el('P', 'a'), el('P', 'b')], 'a\nb'],
  ['an empty paragraph', [el('P', 'a'), el('P'), el('P', 'b')], 'a\n\nb'],
  ['an empty paragraph with a break in it', [el('P', 'a'), el('P', el('BR')), el('P', 'b')], 'a\n\nb'],
  ['a line break', [el('P', 'a', el('BR'), 'b')], 'a\nb'],
  ['emphasis within a word', [el('P', 'un', el('STRONG', 'break'), 'able')], 'unbreakable'],
  ['blanks of the markup', [el('P', ' a \n  b '), '\n', el('P', 'c')], 'a b\nc'],
  ['bullets', [el('P', 'a:'), el('UL', el('LI', 'b'), el('LI', 'c'))], 'a:\n• b\n• c'],
  ['numbers', [el('OL', el('LI', 'a'), '\n', el('LI', 'b'))], '1. a\n2. b'],
  ['a list in a list', [el('UL', el('LI', 'a', el('OL', el('LI', 'b'))), el('LI', 'c'))], '• a\n  1. b\n• c'],
  ['numbers that begin elsewhere', [element('OL', { start: '3' }, el('LI', 'a'), el('LI', 'b'))], '3. a\n4. b'],
  ['a rule', [el('P', 'a'), el('HR'), el('P', 'b')], 'a\n―\nb'],
  ['the cells of a table', [el('TABLE', el('TR', el('TD', 'Price'), el('TD', '100')))], 'Price | 100'],
  ['blocks that a note has not', [el('SECTION', 'a'), el('DL', el('DT', 'b'), el('DD', 'c'))], 'a\nb\nc'],
  ['a paragraph in an item', [el('UL', el('LI', el('P', 'a'), el('P', 'b')))], '• a\nb'],
  ['a link', [el('P', 'see ', link('https://acme.example/a', 'this'), '.')], 'see this (https://acme.example/a).'],
  ['a link that says its address', [link('https://acme.example/', 'https://acme.example/')], 'https://acme.example/'],
  ['a picture, by its description', [element('IMG', { alt: 'a chart', src: 'https://x.example/' })], 'a chart'],
  ['what nobody knows, by its text', [el('X-NEW', 'a')], 'a'],
  ['no script and no style', [el('SCRIPT', 'alert(1)'), el('STYLE', 'p {}'), 'a'], 'a'],
])('%s', (_, children, text) => {
  expect(toText(el('BODY', ...children))).toBe(text);
});

test('markup nested without end still gives its words', () => {
  let node = el('DIV', 'deep');
  for (let depth = 0; depth < 5000; depth += 1) node = { ...el('DIV'), childNodes: [node], textContent: 'deep' };
  expect(toText(el('BODY', node))).toBe('deep');
});
