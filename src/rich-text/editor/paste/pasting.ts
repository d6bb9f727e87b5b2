import { Slice } from 'prosemirror-model';
import { Plugin, TextSelection } from 'prosemirror-state';
import { dropPoint } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';
import { parseMarkup } from '../../dom/parse';
import { isLinkAddress } from '../../links';
import { noteSchema } from '../note/note-schema';
import { saysNothing } from '../note/write-note';
import { parsePasted } from './parse-pasted';
import { parsePlainText } from './parse-plain-text';

/** Characters of markup from the clipboard. Of more than this the plain text is taken. */
const MAX_MARKUP_CHARS = 200_000;

/**
 * What is pasted or dropped. All of it goes through here, so the browser never puts anything into the note by itself:
 * no picture, no style, no file.
 *
 * @param onUntaken nothing of it could go into the note
 */
export function pasting(onUntaken: (data: DataTransfer | null) => void): Plugin {
  // What was copied in this note comes back whole, with mentions and pictures, from memory: markup that a page laid on
  // the clipboard cannot ask for that.
  let copied: { slice: Slice; text: string } | null = null;

  function sliceOf(data: DataTransfer | null, view: EditorView): Slice | null {
    const html = data?.getData('text/html') ?? '';
    const text = data?.getData('text/plain') || data?.getData('text/uri-list')?.replace(/\r?\n/g, ' ') || '';
    if (copied && text === copied.text && html.includes('data-pm-slice')) return copied.slice;
    if (html !== '' && html.length <= MAX_MARKUP_CHARS) {
      const doc = parsePasted(parseMarkup(html).body);
      if (!saysNothing(doc)) return Slice.maxOpen(doc.content);
    }
    if (text.trim() === '') return text === '' ? null : new Slice(noteSchema.text(' ').content, 0, 0);
    const marks = view.state.selection.$from.marks().filter((mark) => mark.type !== noteSchema.marks.link);
    return Slice.maxOpen(parsePlainText(text, marks).content);
  }

  return new Plugin({
    props: {
      transformCopied(slice) {
        copied = { slice, text: textOfSlice(slice) };
        return slice;
      },
      clipboardTextSerializer: textOfSlice,
      handleDOMEvents: {
        paste(view, event) {
          event.preventDefault();
          if (!view.editable) return true;
          const slice = sliceOf(event.clipboardData, view);
          if (slice) paste(view, slice, event.clipboardData?.getData('text/plain').trim() ?? '');
          else onUntaken(event.clipboardData);
          return true;
        },
        drop(view, event) {
          // Moving a part of the note itself is the library's work.
          if (view.dragging) return false;
          event.preventDefault();
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          const slice = sliceOf(event.dataTransfer, view);
          if (!slice) onUntaken(event.dataTransfer);
          if (!at || !slice) return true;
          const position = dropPoint(view.state.doc, at.pos, slice) ?? at.pos;
          view.focus();
          view.dispatch(view.state.tr.replaceRange(position, position, slice).setMeta('uiEvent', 'drop'));
          return true;
        },
      },
    },
  });
}

function paste(view: EditorView, slice: Slice, text: string) {
  const { state } = view;
  const { from, to, empty } = state.selection;
  const linksSelection =
    !empty &&
    state.selection instanceof TextSelection &&
    !/\s/.test(text) &&
    isLinkAddress(text) &&
    slice.size < 2 * text.length + 8;
  const transaction = linksSelection
    ? state.tr.addMark(from, to, noteSchema.marks.link.create({ href: text }))
    : state.tr.replaceSelection(slice).setMeta('paste', true);
  view.dispatch(transaction.scrollIntoView().setMeta('uiEvent', 'paste'));
}

function textOfSlice(slice: Slice): string {
  return slice.content.textBetween(0, slice.content.size, '\n');
}
