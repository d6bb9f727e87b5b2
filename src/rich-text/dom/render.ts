import { type ComponentChild, h } from 'preact';
import { words } from '../../words/words';
import { linkTarget } from '../links';
import { headingLevel, isBlock, isHidden, MARK_TAGS, markTags } from '../tags';
import { unsaidHost } from '../true-host';
import { hasText, MAX_DEPTH, type RichNode, tagName } from './node';

/** Elements and texts in all; the rest is left out. */
const MAX_NODES = 4000;

/** What an element becomes where that is not what its kind becomes. */
const drawnAs = new Map([
  ...['p', 'br', 'hr', 'ul', 'ol'].map((tag) => [tag, tag] as const),
  ...[...markTags].map(([tag, mark]) => [tag, MARK_TAGS[mark][0]] as const),
]);

/**
 * Builds the panel's own elements from markup that others wrote: by an allow-list, without an attribute of theirs but the
 * address of a link. Nothing is ever set as HTML.
 */
export function richTextFrom(root: RichNode): ComponentChild[] {
  let left = MAX_NODES;

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
    const name = tagName(node);
    if (name === '#text') return inList && !hasText(node) ? null : item(node.textContent, inList);
    if (name.startsWith('#') || isHidden(name)) return null;
    if (name === 'img') return item(node.getAttribute?.('alt') ?? null, inList);
    if (depth > MAX_DEPTH) return item(node.textContent, inList);

    if (name === 'li') return h(inList ? 'li' : 'div', null, ...children(node, depth, false));
    const tag = drawnTag(name);
    if (tag === 'br' || tag === 'hr') return item(h(tag, null), inList);
    const inner = children(node, depth, tag === 'ul' || tag === 'ol');
    if (name === 'a') return item(link(node, inner), inList);
    return item(h(tag, tag === 'h3' ? { class: 'rich-heading' } : null, ...inner), inList);
  }

  return children(root, 0, false);
}

/** Headings are all of one size. Blocks without a meaning here still begin and end a line. */
function drawnTag(name: string): string {
  if (headingLevel(name) !== null) return 'h3';
  return drawnAs.get(name) ?? (isBlock(name) ? 'div' : 'span');
}

/** A list holds items and nothing else, whatever was written in it. */
function item(drawn: ComponentChild, inList: boolean): ComponentChild {
  return inList && drawn !== null ? h('li', null, drawn) : drawn;
}

function link(node: RichNode, inner: ComponentChild[]): ComponentChild {
  const url = linkTarget(node.getAttribute?.('href') ?? '');
  if (!url) return h('span', null, ...inner);
  // What a link says may be made up, where it goes may not.
  const title = url.host === '' ? url.pathname : `${url.host} – ${words.panel.newTab}`;
  // Drawn by the style sheet: it is no part of the note, and nobody types into it.
  const unsaid = unsaidHost(node.textContent ?? '', url);
  const leadsTo = unsaid === null ? {} : { 'data-leads-to': unsaid };
  return h('a', { href: url.href, title, target: '_blank', rel: 'noopener noreferrer', ...leadsTo }, ...inner);
}
