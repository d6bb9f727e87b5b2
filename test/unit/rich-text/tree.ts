import type { RichNode } from '../../../src/rich-text/dom/node';
import { parseTokens } from '../../../src/rich-text/tokens';

/* Node has no `DOMParser`, so the trees are written out here; a browser's own are met in test/component/rich-text. */

export type Child = RichNode | string;

export function element(nodeName: string, attributes: Record<string, string>, ...children: Child[]): RichNode {
  const childNodes = children.map((child) => (typeof child === 'string' ? text(child) : child));
  return {
    nodeName,
    childNodes,
    textContent: childNodes.map((child) => child.textContent).join(''),
    getAttribute: (name) => attributes[name] ?? null,
  };
}

export const el = (nodeName: string, ...children: Child[]) => element(nodeName, {}, ...children);

function text(content: string): RichNode {
  return { nodeName: '#text', textContent: content, childNodes: [] };
}

/** Well-formed rich text without attributes as a tree, by our own reader of tokens. */
export function treeOf(html: string): RichNode {
  const open: { name: string; children: Child[] }[] = [{ name: 'BODY', children: [] }];
  for (const token of parseTokens(html)) {
    if (token.kind === 'text') open.at(-1)?.children.push(token.text);
    else if (!token.tag.startsWith('/')) open.push({ name: token.name.toUpperCase(), children: [] });
    else {
      const done = open.pop();
      if (done) open.at(-1)?.children.push(el(done.name, ...done.children));
    }
  }
  return el('BODY', ...(open[0]?.children ?? []));
}
