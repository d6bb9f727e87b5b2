import type { RichNode } from '../panel/rich-text';

/** Deeper markup than this is flattened to its text: nothing that people write is nested so, and recursion must end. */
const DEEPEST = 24;

/** Each of these stands on lines of its own. */
const blocks = new Set([
  ...['P', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'PRE', 'HR'],
  ...['SECTION', 'ARTICLE', 'TABLE', 'TR'],
]);

/** These hold no text for people. */
const dropped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD']);

/**
 * A note as it reads without markup: a line for each paragraph, a bullet or number for each item, the address of a link behind
 * its words. Every word of it is there, for it may be the only copy.
 */
export function plainTextOf(root: RichNode): string {
  return linesOf(root, 0)
    .map((line) => line.replace(/[ \t\n\r]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The first line goes on where the text before stands, the last one where the text behind begins. */
function linesOf(node: RichNode, depth: number): string[] {
  const lines = [''];
  const add = ([first = '', ...others]: string[]) => {
    lines.push(`${lines.pop() ?? ''}${first}`, ...others);
  };
  let items = 0;
  for (const child of Array.from(node.childNodes)) {
    const name = child.nodeName.toUpperCase();
    if (name === 'LI') items += 1;
    const mark = name !== 'LI' ? '' : node.nodeName.toUpperCase() === 'OL' ? `${items}. ` : '• ';
    const inner = textLines(child, name, depth + 1);
    add(blocks.has(name) ? ['', ...marked(inner, mark), ''] : inner);
  }
  return lines;
}

function textLines(node: RichNode, name: string, depth: number): string[] {
  if (name === '#TEXT') return [node.textContent ?? ''];
  if (name === 'BR') return ['', ''];
  if (name === 'IMG') return [node.getAttribute?.('alt') ?? ''];
  if (name.startsWith('#') || dropped.has(name)) return [''];
  if (depth > DEEPEST) return [node.textContent ?? ''];
  const lines = linesOf(node, depth);
  const href = name === 'A' ? (node.getAttribute?.('href') ?? '') : '';
  const words = lines.join(' ').trim();
  return href === '' || words === href ? lines : [...lines.slice(0, -1), `${lines.at(-1) ?? ''} (${href})`];
}

/** Puts the mark before the first line that says something. */
function marked(lines: string[], mark: string): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  return lines.map((line, index) => (index === first ? `${mark}${line.trimStart()}` : line));
}
