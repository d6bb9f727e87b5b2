import { Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { typesCharacter } from '../../dom/early-keys';

/** Acts on keys that were pressed before the editor was there, in their order, as if they were pressed now. */
export function pressKeys(view: EditorView, events: readonly KeyboardEvent[]): void {
  for (const event of events) {
    if (view.someProp('handleKeyDown', (handle) => handle(view, event) || undefined)) continue;
    if (typesCharacter(event)) typeCharacter(view, event.key);
    else pressNamedKey(view, event);
  }
}

/** A key that the editor leaves to the browser. */
function pressNamedKey(view: EditorView, event: KeyboardEvent): void {
  const { tr, selection, doc } = view.state;
  const { from, to, empty } = selection;
  if (event.key === 'Backspace' || event.key === 'Delete') {
    const beside = selectionBeside(view, event.key === 'Delete' ? 1 : -1);
    if (empty) view.dispatch(tr.delete(Math.min(from, beside.from), Math.max(to, beside.to)));
    else view.dispatch(tr.deleteSelection());
    return;
  }
  const moved = {
    Home: () => (isWholeNote(event) ? Selection.atStart(doc) : Selection.near(doc.resolve(selection.$from.start()))),
    End: () => (isWholeNote(event) ? Selection.atEnd(doc) : Selection.near(doc.resolve(selection.$to.end()), -1)),
    ArrowLeft: () => selectionBeside(view, -1),
    ArrowRight: () => selectionBeside(view, 1),
  }[event.key];
  if (moved) view.dispatch(tr.setSelection(moved()));
}

function typeCharacter(view: EditorView, text: string): void {
  const { from, to } = view.state.selection;
  const insert = () => view.state.tr.insertText(text);
  if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, text, insert) || undefined)) {
    view.dispatch(insert());
  }
}

/** The place of the caret one step further. */
function selectionBeside({ state }: EditorView, step: 1 | -1): Selection {
  const { $from, $to } = state.selection;
  const from = (step === 1 ? $to : $from).pos;
  const at = Math.min(Math.max(from + step, 0), state.doc.content.size);
  return Selection.near(state.doc.resolve(at), step);
}

function isWholeNote(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey;
}
