import { saysAddress } from '../links';
import { isBlock, isCell, isHidden } from '../tags';
import { hasText, MAX_DEPTH, type RichNode, tagName } from './node';

/**
 * A note as plain text, for people: a line for each paragraph, an empty one for an empty paragraph, signs for items of lists, the
 * address of a link behind its words. Reads whatever markup there is. Every word of it is there, for it may be the only copy.
 */
export function toText(root: RichNode): string {
  const lines: string[] = [];
  let line = '';
  let sign = '';

  function end(evenEmpty = false) {
    const text = line.trimEnd();
    if (text !== '' || sign !== '' || evenEmpty) lines.push((sign + text).trimEnd());
    line = '';
    sign = '';
  }
  function add(text: string) {
    const spaced = text.replace(/[ \t\n\r\f]+/g, ' ');
    line += line === '' || line.endsWith(' ') ? spaced.trimStart() : spaced;
  }
  /** `lists`: how many of them are around it. */
  function children(parent: RichNode, depth: number, lists: number) {
    const first = tagName(parent) === 'ol' ? Number(parent.getAttribute?.('start') ?? 1) || 1 : null;
    let items = 0;
    for (const child of Array.from(parent.childNodes)) {
      const isItem = tagName(child) === 'li';
      walk(child, depth, lists, first === null ? '• ' : `${first + items}. `);
      if (isItem) items += 1;
    }
  }
  function walk(node: RichNode, depth: number, lists: number, itemSign: string) {
    const name = tagName(node);
    if (name === '#text') return add(node.textContent ?? '');
    if (name.startsWith('#') || isHidden(name)) return;
    if (depth > MAX_DEPTH) return add(node.textContent ?? '');
    if (name === 'br') return end(true);
    if (name === 'img') return add(node.getAttribute?.('alt') ?? '');
    if (isCell(name) && line !== '' && hasText(node)) add(' | ');
    const before = lines.length;
    if (isBlock(name) && line !== '') end();
    if (name === 'hr') lines.push('―');
    if (name === 'li') {
      if (sign !== '') end();
      sign = '  '.repeat(Math.max(0, lists - 1)) + itemSign;
    }
    children(node, depth + 1, name === 'ul' || name === 'ol' ? lists + 1 : lists);
    const href = name === 'a' ? node.getAttribute?.('href') : null;
    if (href && !saysAddress(node.textContent ?? '', href)) add(` (${href})`);
    const isEmptyLine = (name === 'p' || name === 'li') && lines.length === before;
    if (isBlock(name) && (line !== '' || isEmptyLine)) end(isEmptyLine);
  }

  children(root, 0, 0);
  if (line !== '' || sign !== '') end();
  return lines.join('\n');
}
