import type { Mark, Node } from 'prosemirror-model';
import { escapeQuoted } from '../../escape';
import type { AttributePairs, LineForm } from './note-schema';

/** Writes a document of `noteSchema` as Close's rich text: well-formed, and `<body></body>` for one that says nothing. */
export function writeNote(doc: Node): string {
  return saysNothing(doc) ? '<body></body>' : `<body>${blocks(doc)}</body>`;
}

/** Whether there is neither a character nor a picture, mention or line. A non-breaking space is a character. */
export function saysNothing(doc: Node): boolean {
  let nothing = true;
  doc.descendants((node) => {
    if (node.isText ? /[^ \t\n\r\f]/.test(node.text ?? '') : node.isLeaf && tagOfLeaf(node) !== 'br') nothing = false;
    return nothing;
  });
  return nothing;
}

function blocks(parent: Node, bareItems = true): string {
  let written = '';
  let bareBefore = false;
  parent.forEach((child, _offset, index) => {
    if (child.type.name !== 'paragraph') {
      written += block(child);
      bareBefore = false;
      return;
    }
    const inner = inline(child) || (child.attrs.blank && child.childCount === 0 ? '<br/>' : '');
    // Two lines without tags would run into one, and an empty one among others would be gone.
    const lost = bareBefore || (inner === '' && parent.childCount > 1 && index > 0);
    const bare = isBare(child.attrs.line, parent, bareItems) && !lost;
    written += bare ? inner : `<p>${inner}</p>`;
    bareBefore = bare && inner !== '';
  });
  return written;
}

function isBare(line: LineForm, parent: Node, bareItems: boolean): boolean {
  if (parent.type.name !== 'listItem') return line === 'in-block';
  return line === 'in-item' || (line !== 'in-item-p' && bareItems);
}

function block(node: Node): string {
  switch (node.type.name) {
    case 'heading':
      return `<h${node.attrs.level}>${inline(node)}</h${node.attrs.level}>`;
    case 'blockquote':
      return `<blockquote>${blocks(node)}</blockquote>`;
    case 'bulletList':
      return `<ul>${items(node)}</ul>`;
    case 'orderedList':
      return node.attrs.start === null
        ? `<ol>${items(node)}</ol>`
        : `<ol start="${escapeQuoted(String(node.attrs.start))}">${items(node)}</ol>`;
    default:
      return '<hr/>';
  }
}

/** New items are written as the list's others are; a list of new ones as Close's own: text without a `<p>`. */
function items(list: Node): string {
  const forms = list.children.map((item) => item.firstChild?.attrs.line);
  const bareItems = forms.includes('in-item') || !forms.includes('in-item-p');
  return list.children.map((item) => `<li>${blocks(item, bareItems)}</li>`).join('');
}

function inline(textblock: Node): string {
  let written = '';
  let open: readonly Mark[] = [];
  const close = (from: number) => {
    for (const mark of open.slice(from).toReversed()) written += `</${tagOf(mark)}>`;
  };
  textblock.forEach((child) => {
    const differs = open.findIndex((mark, index) => !child.marks[index]?.eq(mark));
    const shared = differs === -1 ? open.length : differs;
    close(shared);
    for (const mark of child.marks.slice(shared)) written += openTag(mark);
    open = child.marks;
    written += child.isText ? escapeQuoted(child.text ?? '') : leaf(child);
  });
  close(0);
  return written;
}

function tagOf(mark: Mark): string {
  if (mark.type.name === 'link') return 'a';
  return mark.type.name === 'color' ? 'span' : mark.attrs.tag;
}

function openTag(mark: Mark): string {
  if (mark.type.name === 'link') return `<a${attributes([['href', mark.attrs.href], ...mark.attrs.attributes])}>`;
  if (mark.type.name === 'color') return `<span${attributes([['style', mark.attrs.style]])}>`;
  return `<${mark.attrs.tag}>`;
}

function tagOfLeaf(node: Node): string {
  return node.type.name === 'hardBreak' ? 'br' : node.type.name;
}

function leaf(node: Node): string {
  switch (node.type.name) {
    case 'image':
      return `<img${attributes(node.attrs.attributes)}/>`;
    case 'mention':
      return `<span${attributes(node.attrs.attributes)}>${escapeQuoted(node.attrs.text)}</span>`;
    default:
      return '<br/>';
  }
}

function attributes(pairs: AttributePairs): string {
  return pairs.map(([name, value]) => ` ${name}="${escapeQuoted(value)}"`).join('');
}
