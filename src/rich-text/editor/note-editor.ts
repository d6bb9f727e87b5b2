import { toggleMark } from 'prosemirror-commands';
import { closeHistory, history, redo, undo } from 'prosemirror-history';
import { type Command, Selection, EditorState as State, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { linkAddressFrom } from '../links';
import { insertTemplate } from './commands/blanks';
import { type EditorState, editorState, isSameState } from './commands/editor-state';
import { keys } from './commands/keys';
import { changeLink } from './commands/link-commands';
import { toggleList } from './commands/list-commands';
import { joinNotes } from './join-notes';
import { noteSchema } from './note/note-schema';
import { MAX_NOTE_CHARS, openNote } from './note/open-note';
import { writeNote } from './note/write-note';
import { type DiffPart, diffNotes } from './note-difference';
import { pasting } from './paste/pasting';
import { marksToCome } from './take-over/marks-to-come';
import { pressKeys } from './take-over/press-keys';
import { takeOver } from './take-over/take-over';

// The one module of the editor that the panel imports, and only when editing starts.
export { type DiffPart, diffNotes, type EditorState, joinNotes };

type NamedCommand = 'bold' | 'italic' | 'bullet-list' | 'ordered-list' | 'undo' | 'redo';

/** `insert`: a template in Close's rich text, below the line with the caret; its first blank has the caret then. */
export type EditorCommand = NamedCommand | { insert: string };

export type NoteEditor = {
  /** Close's rich text: `<body>…</body>`, well-formed; `<body></body>` when empty. `canKeep` is true of it, always. */
  html(): string;
  /** The note it was opened with, as `html` would say it. */
  opened: string;
  /**
   * Shows another note; one step to undo. False, and nothing changed, for what it cannot keep. `onChange` is not called:
   * the caller knows.
   */
  setHtml(html: string | null): boolean;
  focus(at?: 'start' | 'end'): void;
  /** Leaves the focus where it is, so that buttons can be used with the keyboard. */
  run(command: EditorCommand): void;
  /** Acts on keys that were pressed before the editor was there (`isNoteKey`), in their order, the submitting one too. */
  press(events: readonly KeyboardEvent[]): void;
  /**
   * Null takes the link away. An address may be typed without its scheme (`acme.example`); false, and nothing changed,
   * for one that is none. Only https, http, mailto and tel are.
   */
  setLink(href: string | null): boolean;
  /** Takes the editor off its element, which is then empty and has the attributes it had. */
  destroy(): void;
};

export type NoteEditorOptions = {
  html: string | null;
  label: string;
  placeholder: string;
  /** Something was typed into the element already, be it a key for bold. */
  typed?: boolean;
  /** What was drawn of the note in the element before that, for an element that draws the whole of it. */
  drawn?: Element;
  /** Id of the element that describes the textbox. */
  describedBy?: string;
  /** After each change, also if what was typed before the editor was there differs from `html`. */
  onChange(html: string): void;
  onState(state: EditorState): void;
  /** Ctrl+Enter, Cmd+Enter; with the key's own event, of which the browser says whether a person made it. */
  onSubmit(event: Event): void;
  /** Nothing of what was pasted or dropped could go into the note. The data can be read until this returns. */
  onUntaken?(data: DataTransfer | null): void;
  /** A change was refused, for the note would be longer than can be edited here. */
  onTooLong?(): void;
};

const commands: Record<NamedCommand, Command> = {
  bold: toggleMark(noteSchema.marks.strong),
  italic: toggleMark(noteSchema.marks.em),
  'bullet-list': toggleList(noteSchema.nodes.bulletList),
  'ordered-list': toggleList(noteSchema.nodes.orderedList),
  undo,
  redo,
};

/** Whether every part of a note comes back equal after it was edited elsewhere in the note. */
export function canKeep(html: string | null): boolean {
  return openNote(html) !== null;
}

/**
 * Makes `element` itself the textbox, with the text, the focus and the caret that are in it. Null, and nothing touched,
 * when the note holds what it cannot keep: show it read-only.
 */
export function createNoteEditor(element: HTMLElement, options: NoteEditorOptions): NoteEditor | null {
  const kept = openNote(options.html);
  if (!kept) return null;
  const restore = attributesKeptOf(element);
  const hadFocus = element.contains(element.ownerDocument.activeElement);
  const typed = options.typed ?? false;
  const { doc, caret, changed } = takeOver(element, { kept, typed, drawn: options.drawn ?? null });
  const selection = caret === null ? Selection.atStart(doc) : TextSelection.near(doc.resolve(caret));
  const storedMarks = typed && hadFocus && options.drawn ? marksToCome(selection.$head) : null;
  let html = writeNote(doc);
  let quiet = false;

  const view = new EditorView(
    { mount: element },
    {
      state: State.create({
        doc,
        selection,
        storedMarks,
        plugins: [history(), ...keys(), pasting((data) => options.onUntaken?.(data))],
      }),
      attributes: (state) => attributesOf(state, options),
      handleDOMEvents: { keydown: readCaret },
      handleKeyDown(_view, event) {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        options.onSubmit(event);
        return true;
      },
      dispatchTransaction(transaction) {
        const next = view.state.apply(transaction);
        const written = transaction.docChanged ? writeNote(next.doc) : html;
        if (written.length > MAX_NOTE_CHARS && written.length > html.length) {
          view.updateState(view.state);
          options.onTooLong?.();
          return;
        }
        const isNew = written !== html;
        html = written;
        view.updateState(next);
        tellState();
        if (isNew && !quiet) options.onChange(html);
      },
    },
  );
  let told = editorState(view.state);
  const tellState = () => {
    const state = editorState(view.state);
    if (isSameState(state, told)) return;
    told = state;
    options.onState(state);
  };
  if (hadFocus) view.focus();
  options.onState(told);
  if (changed) queueMicrotask(() => !view.isDestroyed && options.onChange(html));

  return {
    html: () => html,
    opened: writeNote(kept),
    setHtml(next) {
      const other = openNote(next);
      if (!other) return false;
      if (writeNote(other) === html) return true;
      const transaction = closeHistory(view.state.tr).replaceWith(0, view.state.doc.content.size, other.content);
      const at = Math.min(view.state.selection.from, transaction.doc.content.size);
      quiet = true;
      view.dispatch(transaction.setSelection(Selection.near(transaction.doc.resolve(at))));
      quiet = false;
      return true;
    },
    focus(at) {
      const { doc: now, tr } = view.state;
      if (at) view.dispatch(tr.setSelection(at === 'start' ? Selection.atStart(now) : Selection.atEnd(now)));
      view.focus();
      view.dispatch(view.state.tr.scrollIntoView());
    },
    run(command) {
      if (typeof command === 'string') return void commands[command](view.state, view.dispatch, view);
      const template = openNote(command.insert);
      if (template) view.dispatch(insertTemplate(view.state, template));
    },
    press(events) {
      pressKeys(view, events);
    },
    setLink(href) {
      const address = href === null ? null : linkAddressFrom(href);
      if (href !== null && address === null) return false;
      view.dispatch(changeLink(view.state, address));
      return true;
    },
    destroy() {
      if (view.isDestroyed) return;
      const hasFocus = view.hasFocus();
      view.destroy();
      restore();
      if (!hasFocus) return;
      // Chromium takes no key in an element that lost `contenteditable` for a moment, until it gets the focus again.
      element.blur();
      element.focus();
    },
  };
}

/**
 * The browser tells of a moved caret a moment later, and a fast hand presses the next key before that: Ctrl+End, Enter. So
 * each key looks first where the caret is.
 */
function readCaret({ dom }: EditorView, event: KeyboardEvent): false {
  if (!event.isComposing) dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
  return false;
}

function attributesOf(state: State, options: NoteEditorOptions): Record<string, string> {
  const { doc } = state;
  const isBlank = doc.childCount === 1 && doc.firstChild?.type === noteSchema.nodes.paragraph && doc.content.size === 2;
  return {
    class: isBlank ? 'note-editor is-blank' : 'note-editor',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': options.label,
    'aria-placeholder': options.placeholder,
    'data-placeholder': options.placeholder,
    ...(options.describedBy === undefined ? {} : { 'aria-describedby': options.describedBy }),
  };
}

/** The library takes away what it set, also where the element had the same before. The panel, which drew it, does not draw it again. */
function attributesKeptOf(element: HTMLElement): () => void {
  const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
  const classes = [...element.classList];
  return () => {
    element.classList.add(...classes);
    for (const [name, value] of attributes) {
      if (!element.hasAttribute(name)) element.setAttribute(name, value);
    }
  };
}
