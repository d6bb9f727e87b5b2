import { Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { hasText, type RichNode } from '../../../src/rich-text/dom/node';
import { richTextFrom } from '../../../src/rich-text/dom/render';
import { type Child, el, element } from './tree';

const drawn = (...children: Child[]) => renderToString(h(Fragment, null, ...richTextFrom(el('BODY', ...children))));

describe('what people write stays', () => {
  test.each<[string, RichNode, string]>([
    ['paragraphs', el('P', 'a', el('BR'), 'b'), '<p>a<br/>b</p>'],
    [
      'emphasis',
      el('P', el('B', 'a'), el('EM', 'b'), el('U', 'c'), el('STRIKE', 'd')),
      '<p><strong>a</strong><em>b</em><u>c</u><s>d</s></p>',
    ],
    ['code and rules', el('DIV', el('CODE', 'a'), el('HR')), '<div><code>a</code><hr/></div>'],
    ['lists in lists', el('UL', el('LI', 'a', el('OL', el('LI', 'b')))), '<ul><li>a<ol><li>b</li></ol></li></ul>'],
    ['headings, all of one size', el('H1', 'a'), '<h3 class="rich-heading">a</h3>'],
    ['a mention, as its text', element('SPAN', { 'data-mention': 'user_1' }, '@Robin'), '<span>@Robin</span>'],
    ['a picture, as its description', element('IMG', { src: 'https://x.example/', alt: 'a chart' }), 'a chart'],
  ])('%s', (_, node, html) => {
    expect(drawn(node)).toBe(html);
  });
});

describe('a link', () => {
  const link = (href: string) => drawn(element('A', { href, onclick: 'alert(1)' }, 'here'));

  test('whose words name another host than it leads to has that beside it, and is none of the note’s text', () => {
    const html = drawn(element('A', { href: 'https://zoom.us@evil.example/' }, 'https://zoom.us/j/1'));
    expect(html).toMatch(/^<a [^>]*data-leads-to="evil\.example"[^>]*>https:\/\/zoom\.us\/j\/1<\/a>$/);
    expect(link('https://acme.example/')).not.toContain('data-leads-to');
  });

  test.each(['https://acme.example/a', 'http://acme.example/', 'mailto:dana@acme.example', 'tel:+491'])(
    'to %s stays, opens a new tab and says where it goes',
    (href) => {
      const html = link(href);
      expect(html).toContain(`href="${href}"`);
      expect(html).toContain('target="_blank" rel="noopener noreferrer"');
      expect(html).toMatch(/title="(acme\.example – Opens in a new tab|dana@acme\.example|\+491)"/);
      expect(html).not.toContain('onclick');
    },
  );

  test.each([
    'javascript:alert(1)',
    'JAVA\tSCRIPT:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    'blob:https://x.example/1',
    'file:///etc/passwd',
    'chrome-extension://abc/x',
    '/relative',
    '',
  ])('to %j is its text', (href) => {
    expect(link(href)).toBe('<span>here</span>');
  });
});

describe('what could do harm goes', () => {
  test.each(['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT', '#comment', '#cdata-section'])(
    '%s, with its content',
    (name) => {
      expect(drawn(el(name, 'alert(1)'), 'left')).toBe('left');
    },
  );

  test.each(['BUTTON', 'VIDEO', 'SVG', 'MATH', 'svg', 'X-UNKNOWN', 'INPUT'])('%s, but for its text', (name) => {
    expect(drawn(element(name, { onload: 'alert(1)', style: 'x' }, 'words'))).toBe('<span>words</span>');
  });

  test('FORM, but for its text on lines of its own', () => {
    expect(drawn(element('FORM', { action: 'https://x.example/' }, 'words'))).toBe('<div>words</div>');
  });

  test('every attribute', () => {
    const attributes = {
      id: 'root',
      class: 'button',
      style: 'position:fixed',
      onclick: 'alert(1)',
      'aria-hidden': 'true',
    };
    expect(drawn(element('P', attributes, 'a'))).toBe('<p>a</p>');
  });

  test('markup that is text stays text', () => {
    expect(drawn('<img src=x onerror=alert(1)>')).toBe('&lt;img src=x onerror=alert(1)>');
  });
});

describe('a list has items and nothing else', () => {
  test.each<[string, RichNode, string]>([
    ['stray text', el('UL', ' ', 'a', el('LI', 'b')), '<ul><li>a</li><li>b</li></ul>'],
    ['a stray link', el('OL', element('A', { href: 'x:' }, 'a')), '<ol><li><span>a</span></li></ol>'],
    ['a list right in a list', el('UL', el('UL', el('LI', 'a'))), '<ul><li><ul><li>a</li></ul></li></ul>'],
    ['an item without a list', el('LI', 'a'), '<div>a</div>'],
  ])('%s', (_, node, html) => {
    expect(drawn(node)).toBe(html);
  });
});

describe('the walk ends', () => {
  test('at a depth that nobody writes, with the text that is left', () => {
    let node = el('P', 'deep');
    for (let depth = 0; depth < 5000; depth += 1) node = el('DIV', node);
    const html = drawn(node);
    expect(html).toContain('deep');
    expect(html.match(/<div>/g)).toHaveLength(60);
  });

  test('after thousands of nodes', () => {
    const html = drawn(...Array.from({ length: 10_000 }, () => el('BR')));
    expect(html.match(/<br\/>/g)).toHaveLength(4000);
  });
});

test.each<[boolean, RichNode]>([
  [false, el('BODY')],
  [false, el('BODY', el('P', ' '), el('BR'))],
  [true, el('BODY', el('P', 'a'))],
])('says something: %s', (says, node) => {
  expect(hasText(node)).toBe(says);
});
