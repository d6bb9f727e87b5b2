import { type ComponentChild, h } from 'preact';
import { words } from '../words/words';

/**
 * What the walk reads of a DOM node; a `Document` made by `DOMParser` fits. `nodeName` is in capitals for HTML elements
 * and `#text` for text.
 */
export type RichNode = {
  nodeName: string;
  textContent: string | null;
  childNodes: ArrayLike<RichNode>;
  getAttribute?(name: string): string | null;
};

/** Deeper markup than this is flattened to its text: nothing that people write is nested so, and recursion must end. */
const DEEPEST = 24;
/** Elements and texts in all; the rest is left out. */
const MOST_NODES = 4000;

/** What an element becomes. Names that are in neither table are replaced by what is in them. */
const kept: Record<string, string> = {
  P: 'p',
  BR: 'br',
  HR: 'hr',
  UL: 'ul',
  OL: 'ol',
  B: 'strong',
  STRONG: 'strong',
  I: 'em',
  EM: 'em',
  U: 'u',
  S: 's',
  DEL: 's',
  STRIKE: 's',
  CODE: 'code',
  H1: 'h3',
  H2: 'h3',
  H3: 'h3',
  H4: 'h3',
  H5: 'h3',
  H6: 'h3',
  // Blocks without a meaning here still stand on lines of their own.
  DIV: 'div',
  SECTION: 'div',
  ARTICLE: 'div',
  BLOCKQUOTE: 'div',
  PRE: 'div',
  TR: 'div',
};

/** These hold no text for people. */
const dropped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT', 'NOFRAMES', 'NOEMBED', 'HEAD']);

const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * Builds the panel's own elements from markup that others wrote: by an allow-list, without an attribute of theirs but the
 * address of a link. Nothing is ever set as HTML.
 */
export function richTextFrom(root: RichNode): ComponentChild[] {
  let left = MOST_NODES;

  function children(node: RichNode, depth: number, inList: boolean): ComponentChild[] {
    const made: ComponentChild[] = [];
    for (let index = 0; index < node.childNodes.length && left > 0; index += 1) {
      const child = node.childNodes[index];
      if (!child) continue;
      left -= 1;
      const drawn = element(child, depth + 1, inList);
      if (drawn !== null) made.push(drawn);
    }
    return made;
  }

  function element(node: RichNode, depth: number, inList: boolean): ComponentChild {
    const name = node.nodeName.toUpperCase();
    if (name === '#TEXT') return inList && !hasText(node) ? null : item(node.textContent, inList);
    if (name.startsWith('#') || dropped.has(name)) return null;
    if (name === 'IMG') return item(node.getAttribute?.('alt') ?? null, inList);
    if (depth > DEEPEST) return item(node.textContent, inList);

    if (name === 'LI') return h(inList ? 'li' : 'div', null, ...children(node, depth, false));
    const tag = kept[name] ?? 'span';
    if (tag === 'br' || tag === 'hr') return item(h(tag, null), inList);
    const inner = children(node, depth, tag === 'ul' || tag === 'ol');
    if (name === 'A') return item(link(node.getAttribute?.('href') ?? '', inner), inList);
    return item(h(tag, tag === 'h3' ? { class: 'rich-heading' } : null, ...inner), inList);
  }

  return children(root, 0, false);
}

/** Text of a tree, to tell an empty note from one that says something. */
export function hasText(node: RichNode): boolean {
  return (node.textContent ?? '').trim() !== '';
}

/** A list holds items and nothing else, whatever was written in it. */
function item(drawn: ComponentChild, inList: boolean): ComponentChild {
  return inList && drawn !== null ? h('li', null, drawn) : drawn;
}

function link(href: string, inner: ComponentChild[]): ComponentChild {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (!url || !schemes.has(url.protocol)) return h('span', null, ...inner);
  // What a link says may be made up, where it goes may not.
  const title = url.host === '' ? url.pathname : `${url.host} – ${words.panel.newTab}`;
  return h('a', { href: url.href, title, target: '_blank', rel: 'noopener noreferrer' }, ...inner);
}
