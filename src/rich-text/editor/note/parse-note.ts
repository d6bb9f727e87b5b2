import type { Mark, Node } from 'prosemirror-model';
import { MAX_DEPTH, tagName } from '../../dom/node';
import { isLinkAddress } from '../../links';
import { headingLevel, markTags } from '../../tags';
import { isColorStyle, isImageAddress, isMentionAttribute } from './allowed-values';
import { collapse, type Piece } from './inline-run';
import { type AttributePairs, noteSchema } from './note-schema';

const { nodes, marks } = noteSchema;

const formatting = new Map([...markTags].map(([tag, mark]) => [tag, marks[mark].create({ tag })] as const));

/**
 * Reads the body of a note strictly: null as soon as there is an element, an attribute or a value that would not be
 * written again as it is.
 */
export function parseNote(body: Element): Node | null {
  if (body.attributes.length > 0) return null;
  const content = blocks(body, 'in-block', 0);
  return content && nodes.doc.create(null, content);
}

function blocks(parent: Element, line: 'in-item' | 'in-block', depth: number): Node[] | null {
  if (depth > MAX_DEPTH) return null;
  const read: Node[] = [];
  let run: Piece[] = [];
  const flush = () => {
    const bare = paragraph(run, line);
    run = [];
    if (bare.childCount > 0 || bare.attrs.blank) read.push(bare);
  };
  for (const child of parent.childNodes) {
    const node = isElement(child) ? block(child, line, depth) : undefined;
    if (node === null) return null;
    if (node) {
      flush();
      read.push(node);
    } else if (!readInline(child, [], run, depth)) return null;
  }
  flush();
  // What is typed into an empty note becomes a `<p>`.
  return read.length > 0 ? read : [paragraph([], depth === 0 ? null : line)];
}

/** Undefined for what is no block. */
function block(element: Element, line: 'in-item' | 'in-block', depth: number): Node | null | undefined {
  const name = tagName(element);
  const level = headingLevel(name);
  if (level !== null) {
    const content = textOf(element, [], depth);
    return content && nodes.heading.create({ level }, collapse(content));
  }
  switch (name) {
    case 'p': {
      const content = textOf(element, [], depth);
      return content && paragraph(content, line === 'in-item' ? 'in-item-p' : null);
    }
    case 'ul':
    case 'ol':
      return list(element, depth);
    case 'blockquote': {
      const content = isPlain(element) ? blocks(element, 'in-block', depth + 1) : null;
      return content && nodes.blockquote.create(null, content);
    }
    case 'hr':
      return isPlain(element) ? nodes.rule.create() : null;
    default:
      return undefined;
  }
}

function list(element: Element, depth: number): Node | null {
  const start = tagName(element) === 'ol' ? element.getAttribute('start') : null;
  if (element.attributes.length > (start === null ? 0 : 1)) return null;
  if (start !== null && !/^\d{1,6}$/.test(start)) return null;
  const items: Node[] = [];
  for (const child of element.childNodes) {
    if (isSpace(child)) continue;
    if (!isElement(child) || tagName(child) !== 'li' || !isPlain(child)) return null;
    const content = blocks(child, 'in-item', depth + 1);
    if (!content) return null;
    items.push(nodes.listItem.create(null, content));
  }
  if (items.length === 0) return null;
  return tagName(element) === 'ol' ? nodes.orderedList.create({ start }, items) : nodes.bulletList.create(null, items);
}

function paragraph(run: readonly Piece[], line: 'in-item' | 'in-item-p' | 'in-block' | null): Node {
  const content = collapse(run);
  const blank = content.length === 1 && content[0]?.type === nodes.hardBreak && content[0].marks.length === 0;
  return nodes.paragraph.create({ line, blank }, blank ? [] : content);
}

function textOf(element: Element, outer: readonly Mark[], depth: number): Piece[] | null {
  if (!isPlain(element)) return null;
  const run: Piece[] = [];
  return readInlines(element, outer, run, depth) ? run : null;
}

function readInlines(parent: Element, outer: readonly Mark[], run: Piece[], depth: number): boolean {
  return depth < MAX_DEPTH && [...parent.childNodes].every((child) => readInline(child, outer, run, depth + 1));
}

/** Adds a node to the run; false for what cannot be kept. */
function readInline(node: ChildNode, outer: readonly Mark[], run: Piece[], depth: number): boolean {
  if (node.nodeName === '#text') {
    run.push({ text: node.textContent ?? '', marks: outer });
    return true;
  }
  if (!isElement(node)) return false;
  const attributes = pairs(node);
  const format = formatting.get(tagName(node));
  if (format) return isPlain(node) && readInlines(node, format.addToSet(outer), run, depth);
  switch (tagName(node)) {
    case 'br':
      if (!isPlain(node)) return false;
      run.push({ atom: nodes.hardBreak.create(null, null, outer) });
      return true;
    case 'img':
      if (!isImage(attributes)) return false;
      run.push({ atom: nodes.image.create({ attributes }, null, outer) });
      return true;
    case 'a': {
      const link = linkMark(attributes);
      const before = run.length;
      return link !== null && readInlines(node, link.addToSet(outer), run, depth) && run.length > before;
    }
    case 'span':
      return readSpan(node, attributes, outer, run, depth);
    default:
      return false;
  }
}

function readSpan(span: Element, attributes: AttributePairs, outer: readonly Mark[], run: Piece[], depth: number) {
  if (attributes.length === 0) return readInlines(span, outer, run, depth);
  if (span.getAttribute('data-type') === 'mention') {
    if (span.childElementCount > 0 || !attributes.every(([name]) => isMentionAttribute(name))) return false;
    const text = (span.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' ');
    run.push({ atom: nodes.mention.create({ attributes, text }, null, outer) });
    return true;
  }
  const style = span.getAttribute('style');
  if (attributes.length > 1 || style === null || !isColorStyle(style)) return false;
  return readInlines(span, marks.color.create({ style }).addToSet(outer), run, depth);
}

function isImage(attributes: AttributePairs): boolean {
  const known = new Set(['src', 'alt', 'title', 'width', 'height']);
  const src = attributes.find(([name]) => name === 'src')?.[1];
  return src !== undefined && isImageAddress(src) && attributes.every(([name]) => known.has(name));
}

function linkMark(attributes: AttributePairs): Mark | null {
  const href = attributes.find(([name]) => name === 'href')?.[1];
  const others = attributes.filter(([name]) => name !== 'href');
  const known = new Set(['target', 'rel', 'title']);
  if (href === undefined || !isLinkAddress(href) || !others.every(([name]) => known.has(name))) return null;
  return marks.link.create({ href, attributes: others });
}

function pairs(element: Element): AttributePairs {
  return [...element.attributes].map(({ name, value }) => [name, value] as const);
}

function isPlain(element: Element): boolean {
  return element.attributes.length === 0;
}

function isElement(node: ChildNode): node is Element & ChildNode {
  return node.nodeType === 1;
}

function isSpace(node: ChildNode): boolean {
  return node.nodeName === '#text' && !/[^ \t\n\r\f]/.test(node.textContent ?? '');
}
