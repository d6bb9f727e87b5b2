import type { Mark, Node } from 'prosemirror-model';
import { MAX_DEPTH, tagName } from '../../dom/node';
import { headingLevel, isBlock, isCell, isHidden } from '../../tags';
import { collapse, type Piece } from '../note/inline-run';
import { noteSchema } from '../note/note-schema';
import { type ListLine, nestedLists } from './nested-lists';
import { pastedMarks, styleOf } from './pasted-style';

const { nodes } = noteSchema;

/** Media and their fallback are left out, besides what is hidden. */
const media = new Set(['noscript', 'svg', 'audio', 'video', 'canvas']);

/**
 * Reads markup from anywhere (clipboard, drop) as a note: paragraphs, headings, lists, quotes, links and the marks there
 * are buttons for. Colours, fonts, pictures and scripts are left out, the text of everything else stays. `asTyped`: white
 * space counts, as in text that was typed here.
 */
export function parsePasted(root: Element, asTyped = false): Node {
  const read = blocksOf(root, [], '', 0, asTyped);
  return nodes.doc.create(null, read.length > 0 ? read : nodes.paragraph.create());
}

function blocksOf(root: Element, outer: readonly Mark[], prefix: string, depth: number, asTyped: boolean): Node[] {
  const made: Node[] = [];
  let run: Piece[] = [];
  // The box of a task goes into its first line, however deep that is.
  let box = prefix;
  let level = 0;
  let lines: ListLine[] = [];

  function add(...blocks: Node[]) {
    made.push(...nestedLists(lines), ...blocks);
    lines = [];
  }
  function takeRun(): Node[] {
    const content = asTyped ? typed(run) : collapse(run);
    if (content.at(-1)?.type === nodes.hardBreak) content.pop();
    run = [];
    if (content.length === 0 || box === '') return content;
    content.unshift(noteSchema.text(box));
    box = '';
    return content;
  }
  function flush() {
    const hadBreak = run.some((piece) => 'atom' in piece);
    const content = takeRun();
    if (content.length === 0 && !hadBreak) return;
    add(
      level > 0 && content.length > 0
        ? nodes.heading.create({ level }, content)
        : nodes.paragraph.create(null, content),
    );
  }
  function children(node: Node_, marks: readonly Mark[], deep: number) {
    for (const child of node.childNodes) walk(child, marks, deep + 1);
  }
  function walk(node: ChildNode, marks: readonly Mark[], deep: number) {
    if (node.nodeType === 3) run.push({ text: (node.textContent ?? '').replace(/\u00a0/g, ' '), marks });
    else if (isElement(node) && !isLeftOut(node)) {
      if (deep > MAX_DEPTH) run.push({ text: node.textContent ?? '', marks });
      else element(node, pastedMarks(node, marks), deep);
    }
  }
  function element(node: Element, marks: readonly Mark[], deep: number) {
    const name = tagName(node);
    const heading = headingLevel(name);
    if (name === 'br') run.push({ atom: nodes.hardBreak.create() });
    else if (name === 'img') run.push({ text: emojiOf(node), marks });
    else if (name === 'input') box += checkbox(node);
    else if (isCell(name)) {
      if (collapse(run).length > 0 && (node.textContent ?? '').trim() !== '') run.push({ text: ' | ', marks: [] });
      children(node, marks, deep);
    } else if (name === 'hr') {
      flush();
      add(nodes.rule.create());
    } else if (name === 'ul' || name === 'ol') {
      flush();
      add(...list(node, marks, deep, asTyped));
    } else if (name === 'li') {
      flush();
      lines.push({ level: 1, ordered: false, content: item(node, marks, deep, asTyped) });
    } else if (name === 'blockquote') {
      flush();
      const quoted = blocksOf(node, marks, '', deep + 1, asTyped);
      if (quoted.length > 0) add(nodes.blockquote.create(null, quoted));
    } else if (heading !== null) {
      flush();
      level = heading;
      children(node, marks, deep);
      flush();
      level = 0;
    } else if (isBlock(name)) {
      flush();
      paragraph(node, name, marks, deep);
    } else children(node, marks, deep);
  }
  function paragraph(node: Element, name: string, marks: readonly Mark[], deep: number) {
    const wordList = name === 'p' ? wordListOf(node) : null;
    const before = made.length + lines.length;
    if (name === 'pre') preformatted(node, marks);
    else children(node, marks, deep);
    if (wordList) {
      const content = takeRun();
      if (content.length > 0) lines.push({ ...wordList, content: [nodes.paragraph.create(null, content)] });
      return;
    }
    // Word's empty lines hold a non-breaking space.
    const isBlankLine = run.length > 0 && name === 'p' && node.textContent?.includes('\u00a0');
    flush();
    if (isBlankLine && made.length + lines.length === before) add(nodes.paragraph.create());
  }
  function preformatted(node: Element, marks: readonly Mark[]) {
    for (const [index, line] of (node.textContent ?? '').replace(/\n$/, '').split('\n').entries()) {
      if (index > 0) run.push({ atom: nodes.hardBreak.create() });
      run.push({ text: line, marks });
    }
  }

  children(root, outer, depth);
  flush();
  add();
  return asTyped ? made : withoutBlankEnds(made);
}

type Node_ = { childNodes: Iterable<ChildNode> };

function list(element: Element, marks: readonly Mark[], depth: number, asTyped: boolean): Node[] {
  const items: Node[] = [];
  for (const child of element.childNodes) {
    if (!isElement(child)) {
      const text = child.nodeType === 3 ? (child.textContent ?? '').trim() : '';
      if (text) items.push(nodes.listItem.create(null, nodes.paragraph.create(null, noteSchema.text(text, marks))));
    } else if (tagName(child) === 'ul' || tagName(child) === 'ol') {
      // Google Docs and Word put an inner list beside the item it belongs to.
      const inner = depth > MAX_DEPTH ? [] : list(child, pastedMarks(child, marks), depth + 1, asTyped);
      const last = items.pop();
      items.push(last ? last.copy(last.content.append(nodes.listItem.create(null, inner).content)) : wrapped(inner));
    } else if (!isLeftOut(child)) {
      const content = item(child, pastedMarks(child, marks), depth, asTyped);
      if (tagName(child) === 'li' || saysAnything(child)) items.push(nodes.listItem.create(null, content));
    }
  }
  if (items.length === 0) return [];
  return [(tagName(element) === 'ol' ? nodes.orderedList : nodes.bulletList).create(null, items)];
}

function wrapped(inner: readonly Node[]): Node {
  return nodes.listItem.create(null, inner.length > 0 ? [...inner] : nodes.paragraph.create());
}

function item(element: Element, marks: readonly Mark[], depth: number, asTyped: boolean): Node[] {
  const read = blocksOf(element, marks, taskBox(element), depth + 1, asTyped);
  return read.length > 0 ? read : [nodes.paragraph.create()];
}

/** A line of a task list in Google Docs (`role`) and Notion, as a character. */
function taskBox(element: Element): string {
  const checked = element.getAttribute('role') === 'checkbox' ? element.getAttribute('aria-checked') : null;
  if (checked === null) return '';
  return checked === 'true' ? '☑ ' : '☐ ';
}

function checkbox(input: Element): string {
  if (input.getAttribute('type')?.toLowerCase() !== 'checkbox') return '';
  return input.hasAttribute('checked') ? '☑ ' : '☐ ';
}

/** Mail programs send characters as pictures. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return /^[\p{Extended_Pictographic}\p{Emoji_Component}]{1,12}$/u.test(alt) && !/^[\d#*]+$/.test(alt) ? alt : '';
}

/** Word: `<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>` with the bullet as text in front. */
function wordListOf(paragraph: Element): { level: number; ordered: boolean } | null {
  const level = /\blevel(\d)/.exec(styleOf(paragraph).get('mso-list') ?? '')?.[1];
  if (level === undefined) return null;
  const bullet = [...paragraph.querySelectorAll('span')].find((span) => styleOf(span).get('mso-list') === 'ignore');
  return { level: Number(level), ordered: /^\s*(\d+|[a-z]|[ivx]+)[.)]/i.test(bullet?.textContent ?? '') };
}

function isLeftOut(element: Element): boolean {
  const name = tagName(element);
  if (isHidden(name) || media.has(name)) return true;
  const style = styleOf(element);
  return style.get('mso-list') === 'ignore' || style.get('display') === 'none' || style.get('mso-hide') === 'all';
}

function withoutBlankEnds(blocks: readonly Node[]): Node[] {
  const isBlank = (node: Node | undefined) => node?.type === nodes.paragraph && node.childCount === 0;
  const kept = [...blocks];
  while (isBlank(kept.at(-1))) kept.pop();
  while (isBlank(kept[0])) kept.shift();
  return kept;
}

function typed(run: readonly Piece[]): Node[] {
  return run.flatMap((piece) => {
    if ('atom' in piece) return [piece.atom];
    return piece.text === '' ? [] : [noteSchema.text(piece.text.replace(/[\r\n\t]/g, ' '), piece.marks)];
  });
}

function saysAnything(element: Element): boolean {
  return (element.textContent ?? '').trim() !== '';
}

function isElement(node: ChildNode): node is Element & ChildNode {
  return node.nodeType === 1;
}
