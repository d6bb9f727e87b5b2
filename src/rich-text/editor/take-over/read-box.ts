import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { writeNote } from '../note/write-note';
import { parsePasted } from '../paste/parse-pasted';

/** A private-use character that marks the caret while the box is read. */
const CARET = '\ue123';

/**
 * Reads all that is in a box into which something was typed by the browser's own means, with the marks and lines that came
 * of its keys. Only for a box that draws the whole of its note: see `readsBack`.
 *
 * @returns the caret's position in the document; null when the caret is elsewhere
 */
export function readBox(box: HTMLElement): { doc: Node; caret: number | null } {
  const copy = box.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return { doc: parsePasted(box, true), caret: null };
  const hasCaret = putCaret(box, copy);
  const read = parsePasted(copy, true);
  const caret = hasCaret ? findCaret(read) : null;
  if (caret === null) return { doc: read, caret };
  return { doc: new Transform(read).delete(caret, caret + CARET.length).doc, caret };
}

/** Whether what is drawn of a note says all there is to it, so that nothing is lost by reading it from the box. */
export function readsBack(drawn: Element, kept: Node): boolean {
  return writeNote(parsePasted(drawn, true)) === writeNote(kept);
}

/** Writes the character into the copy, where the caret is in the box. */
function putCaret(box: HTMLElement, copy: HTMLElement): boolean {
  const { focusNode = null, focusOffset = 0 } = box.ownerDocument.getSelection() ?? {};
  if (focusNode === null || !box.contains(focusNode)) return false;
  const place = deepest(twinOf(focusNode, box, copy), focusOffset);
  if (place.node instanceof Text) place.node.insertData(place.offset, CARET);
  else place.node.insertBefore(new Text(CARET), place.node.childNodes[place.offset] ?? null);
  return true;
}

function twinOf(node: globalThis.Node, box: globalThis.Node, copy: globalThis.Node): globalThis.Node {
  if (node === box || node.parentNode === null) return copy;
  const index = [...node.parentNode.childNodes].findIndex((child) => child.isSameNode(node));
  const parent = twinOf(node.parentNode, box, copy);
  return parent.childNodes[index] ?? parent;
}

/** A caret between two lines is in the one after it, or at the end of the last one. */
function deepest(node: globalThis.Node, offset: number): { node: globalThis.Node; offset: number } {
  const next = node.childNodes[offset];
  if (next && next.nodeName !== 'BR') return deepest(next, 0);
  const last = next ? null : node.lastChild;
  if (last instanceof Element && last.nodeName !== 'BR') return deepest(last, last.childNodes.length);
  return { node, offset };
}

function findCaret(doc: Node): number | null {
  let found: number | null = null;
  doc.descendants((node, position) => {
    const index = node.text?.indexOf(CARET) ?? -1;
    if (index !== -1) found ??= position + index;
    return found === null;
  });
  return found;
}
