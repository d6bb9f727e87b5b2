import { expect, test } from 'vitest';
import { plainTextOf } from '../../../src/options/plain-text';
import type { RichNode } from '../../../src/panel/rich-text';

/* Node has no `DOMParser`, so the trees are written out; a browser's own are met in test/e2e/drafts-list.e2e.ts. */

type Child = RichNode | string;

function element(nodeName: string, attributes: Record<string, string>, ...children: Child[]): RichNode {
  const childNodes = children.map((child) =>
    typeof child === 'string' ? { nodeName: '#text', textContent: child, childNodes: [] } : child,
  );
  return {
    nodeName,
    childNodes,
    textContent: childNodes.map((child) => child.textContent).join(''),
    getAttribute: (name) => attributes[name] ?? null,
  };
}

const el = (nodeName: string, ...children: Child[]) => element(nodeName, {}, ...children);
const link = (href: string, ...children: Child[]) => element('A', { href }, ...children);

test.each<[string, Child[], string]>([
  ['nothing', [], ''],
  ['text alone', ['a'], 'a'],
  ['paragraphs', [el('P', 'a'), el('P', 'b')], 'a\nb'],
  ['an empty paragraph', [el('P', 'a'), el('P'), el('P', 'b')], 'a\nb'],
  ['a line break', [el('P', 'a', el('BR'), 'b')], 'a\nb'],
  ['emphasis within a word', [el('P', 'un', el('STRONG', 'break'), 'able')], 'unbreakable'],
  ['blanks of the markup', [el('P', ' a \n  b '), '\n', el('P', 'c')], 'a b\nc'],
  ['bullets', [el('P', 'a:'), el('UL', el('LI', 'b'), el('LI', 'c'))], 'a:\n• b\n• c'],
  ['numbers', [el('OL', el('LI', 'a'), '\n', el('LI', 'b'))], '1. a\n2. b'],
  ['a list in a list', [el('UL', el('LI', 'a', el('OL', el('LI', 'b'))), el('LI', 'c'))], '• a\n1. b\n• c'],
  ['a paragraph in an item', [el('UL', el('LI', el('P', 'a'), el('P', 'b')))], '• a\nb'],
  ['a link', [el('P', 'see ', link('https://acme.example/a', 'this'), '.')], 'see this (https://acme.example/a).'],
  ['a link that says its address', [link('https://acme.example/', 'https://acme.example/')], 'https://acme.example/'],
  ['a picture, by its description', [element('IMG', { alt: 'a chart', src: 'https://x.example/' })], 'a chart'],
  ['what nobody knows, by its text', [el('X-NEW', 'a')], 'a'],
  ['no script and no style', [el('SCRIPT', 'alert(1)'), el('STYLE', 'p {}'), 'a'], 'a'],
])('%s', (_, children, text) => {
  expect(plainTextOf(el('BODY', ...children))).toBe(text);
});

test('markup nested without end still gives its words', () => {
  let node = el('DIV', 'deep');
  for (let depth = 0; depth < 5000; depth += 1) node = { ...el('DIV'), childNodes: [node], textContent: 'deep' };
  expect(plainTextOf(el('BODY', node))).toBe('deep');
});
