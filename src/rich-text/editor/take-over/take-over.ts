import { type Node, Slice } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { tagName } from '../../dom/node';
import { isBlock } from '../../tags';
import { saysNothing, writeNote } from '../note/write-note';
import { parsePasted } from '../paste/parse-pasted';
import { parsePlainText } from '../paste/parse-plain-text';
import { readBox, readsBack } from './read-box';
import { positionAfter, textPositions } from './text-positions';

/** `caret`: position of the caret in the document, null when it was not in the element. */
export type TakenOver = { doc: Node; caret: number | null; changed: boolean };

/**
 * Characters. Where more of the note is missing it was not shown whole, rather than deleted in the moment before the
 * editor was there; then nothing of it is taken away.
 */
const MAX_REMOVED_CHARS = 200;

export type TakeOver = {
  /** The note that the element was to show. */
  kept: Node;
  /** Something was typed into it already; without that its white space says nothing. */
  typed: boolean;
  /** What was drawn of the note before that; null where it may be less than the note. */
  drawn: Element | null;
};

/**
 * Reads an element that the user could type into before the editor was loaded. Where the element drew all of the note, it is
 * read as it is: the browser's own keys for bold and for new lines count too. Elsewhere only the words that differ are taken
 * from it.
 */
export function takeOver(element: HTMLElement, { kept, typed, drawn }: TakeOver): TakenOver {
  if (typed && drawn && (saysNothing(kept) || readsBack(drawn, kept))) {
    const { doc, caret } = readBox(element);
    return { doc, caret, changed: writeNote(doc) !== writeNote(kept) };
  }
  const { text, caret } = standingText(element);
  const known = textPositions(kept).map(({ char }) => char);
  const isSame = solid(text) === solid(known.join(''));
  const spaced = isSame && typed && caret !== null ? withTypedSpace(kept, text.slice(0, caret)) : null;
  if (spaced) return spaced;
  if (isSame || solid(text) === '') return { doc: kept, caret: caretIn(kept, text, caret), changed: false };
  const doc = saysNothing(kept) ? parsePasted(element, true) : withTypedWords(kept, text);
  return { doc, caret: caretIn(doc, text, caret), changed: true };
}

/** The space before the next word, typed alone: without it the next word would stick to the one before. */
function withTypedSpace(kept: Node, before: string): TakenOver | null {
  const [space = ''] = /[ \u00a0]*$/.exec(before) ?? [];
  const count = solid(before).length;
  const from = positionAfter(kept, count, 0);
  const at = positionAfter(kept, count, space.length);
  const missing = space.length - (at - from);
  if (count === 0 || missing <= 0) return null;
  const doc = new Transform(kept).insert(at, kept.type.schema.text(' '.repeat(missing), kept.resolve(at).marks())).doc;
  return { doc, caret: at + missing, changed: true };
}

function caretIn(doc: Node, text: string, caret: number | null): number | null {
  if (caret === null) return null;
  // Nothing was shown yet: one writes on at the end.
  if (solid(text) === '') return positionAfter(doc, doc.content.size, doc.content.size);
  const before = text.slice(0, caret);
  const spaces = before.length - before.trimEnd().length;
  return positionAfter(doc, solid(before).length, spaces);
}

function withTypedWords(kept: Node, text: string): Node {
  const places = textPositions(kept).filter(({ char }) => /\S/.test(char));
  const was = places.map(({ char }) => char).join('');
  const is = solid(text);
  const most = Math.min(was.length, is.length);
  let start = 0;
  while (start < most && was[start] === is[start]) start += 1;
  let shared = 0;
  while (shared < most - start && was.at(-1 - shared) === is.at(-1 - shared)) shared += 1;

  const typed = text.slice(rawIndex(text, start, 'after'), rawIndex(text, is.length - shared, 'before'));
  const removed = places.slice(start, was.length - shared);
  const [first, last] = removed.length > MAX_REMOVED_CHARS ? [] : [removed[0], removed.at(-1)];
  const before = places[start - 1]?.after ?? positionAfter(kept, 0, 0);
  const next = places[was.length - shared]?.before ?? positionAfter(kept, kept.content.size, kept.content.size);
  const sameLine = kept.resolve(before).sameParent(kept.resolve(next));
  // White space between the words goes with what was typed there; a picture or a break does not.
  const onlySpace = (from: number, to: number) =>
    kept.resolve(from).sameParent(kept.resolve(to)) && kept.textBetween(from, to, '', '\ufffc').trim() === '';
  // Between two lines it belongs to the first, unless it came after the break.
  const onNextLine = !sameLine && typed.startsWith('\n') && !typed.endsWith('\n');
  const at = onNextLine ? next : before;
  const from = first && !onlySpace(before, first.before) ? first.before : first ? before : at;
  const end = last && !onlySpace(last.after, next) ? last.after : last || onlySpace(before, next) ? next : from;
  const inLine = sameLine ? typed : typed.replace(/^\n+|\n+$/g, '');
  const words = end === next && from === before ? inLine : trimmedBeside(kept, from, end, inLine);
  const transform = new Transform(kept);
  const marks = kept.resolve(from).marks();
  if (!words.includes('\n')) {
    return transform.replaceWith(from, end, words === '' ? [] : kept.type.schema.text(words, marks)).doc;
  }
  return transform.replaceRange(from, end, Slice.maxOpen(parsePlainText(words, marks).content)).doc;
}

/** Without the white space that is there already. */
function trimmedBeside(doc: Node, from: number, to: number, words: string): string {
  const isSpace = (position: number) =>
    position >= 0 && /^\s$/.test(doc.textBetween(position, Math.min(position + 1, doc.content.size)));
  const startTrimmed = isSpace(from - 1) ? words.trimStart() : words;
  return isSpace(to) ? startTrimmed.trimEnd() : startTrimmed;
}

/** Index in the text behind (or before the next after) so many characters that are no white space. */
function rawIndex(text: string, count: number, side: 'before' | 'after'): number {
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (/\s/.test(text[index] ?? '')) continue;
    if (seen === count && side === 'before') return index;
    seen += 1;
    if (seen === count && side === 'after') return index + 1;
  }
  return side === 'after' ? 0 : text.length;
}

function solid(text: string): string {
  return text.replace(/\s/g, '');
}

/** The element's text with line breaks, and the index of the caret in it. */
function standingText(element: HTMLElement): { text: string; caret: number | null } {
  const selection = element.ownerDocument.getSelection();
  const { focusNode = null, focusOffset = 0 } = selection ?? {};
  let text = '';
  let caret: number | null = null;
  const walk = (node: globalThis.Node) => {
    if (node.nodeType === 3) {
      if (node === focusNode) caret = text.length + focusOffset;
      text += node.textContent ?? '';
      return;
    }
    if (isBlock(tagName(node)) && node !== element && text !== '' && !text.endsWith('\n')) text += '\n';
    for (const [index, child] of [...node.childNodes].entries()) {
      if (node === focusNode && index === focusOffset) caret = text.length;
      walk(child);
    }
    if (node === focusNode && focusOffset >= node.childNodes.length) caret = text.length;
    if (node.nodeName === 'BR' && node.nextSibling) text += '\n';
  };
  walk(element);
  return { text, caret };
}
