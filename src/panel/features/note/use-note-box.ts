import { Fragment, h, render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isEmptyNote } from '../../../rich-text/compare';
import { isNoteKey, listByKey } from '../../../rich-text/dom/early-keys';
import { parseInert } from '../../../rich-text/dom/parse';
import { richTextFrom } from '../../../rich-text/dom/render';
import type { EditorCommand, EditorState, NoteEditor } from '../../../rich-text/editor/note-editor';
import { noteFromText } from '../../../rich-text/from-text';
import { isPlainNote } from '../../../rich-text/plain-note';
import { isWordless } from '../../parts/wordless';

/**
 * - `shown`: the note as the panel draws it. It may be typed into all the same: the editor takes the box over as it is.
 * - `editing`: the editor is there.
 * - `locked`: the note has markup that the editor would lose.
 * - `failed`: the editor did not load.
 */
export type BoxStanding = 'shown' | 'editing' | 'locked' | 'failed';

type Use = {
  /** What the box shows first. Close's rich text. */
  html: string | null;
  label: string;
  placeholder: string;
  /** Nobody may type here. */
  readOnly: boolean;
  /** At each change by the user; `untouched` when the note is again what was put in. */
  onChange(html: string, untouched: boolean): void;
  /** Ctrl+Enter, Cmd+Enter. */
  onSubmit(event: Event): void;
  /** Only a picture or a file was pasted or dropped: nothing of it is in the note. */
  onWordless(): void;
};

/**
 * One element that is a textbox from the first paint on. The editor is loaded when the user comes near it, and then takes over
 * this very element, with what has been typed until then.
 */
export function useNoteBox({ html, label, placeholder, readOnly, onChange, onSubmit, onWordless }: Use) {
  const box = useRef<HTMLDivElement>(null);
  const [standing, setStanding] = useState<BoxStanding>('shown');
  const [state, setState] = useState<EditorState | null>(null);
  const live = useRef({ onChange, onSubmit, onWordless, readOnly });
  live.current = { onChange, onSubmit, onWordless, readOnly };

  const own = useRef<{
    editor: NoteEditor | null;
    loading: Promise<void> | null;
    /** What was put in last, as it was handed over, and as the editor writes it. */
    put: string | null;
    clean: string | null;
    /** Typed into before the editor was there. */
    touched: boolean;
    /** A key for bold or the like was pressed before the editor was there: the next letter is to have it. */
    marked: boolean;
    /** Pressed while the box could not be typed into and the editor was on its way. */
    keys: KeyboardEvent[];
    /** What was put in is a draft: there is nothing of Close's to come back to. */
    draft: boolean;
  }>({
    editor: null,
    loading: null,
    put: html,
    clean: null,
    touched: false,
    marked: false,
    keys: [],
    draft: false,
  }).current;

  // Not the panel's to draw a second time: from now on the user types here.
  useLayoutEffect(() => {
    draw(html);
    return () => {
      own.editor?.destroy();
      own.editor = null;
    };
  }, []);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || standing === 'editing') return;
    // Where the panel draws less than there is, nothing may be typed before the editor has it.
    const open = standing === 'shown' && !readOnly && isPlainNote(own.put);
    element.setAttribute('contenteditable', String(open));
    element.setAttribute('tabindex', '0');
    if (readOnly || standing === 'locked') element.setAttribute('aria-readonly', 'true');
    else element.removeAttribute('aria-readonly');
  });

  useEffect(() => {
    if (readOnly && own.editor) leave('shown');
  }, [readOnly]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const input = () => {
      if (own.editor) return;
      own.touched = true;
      live.current.onChange(noteFromText(withoutBlankLines(text())), false);
      void load();
    };
    const keydown = (event: KeyboardEvent) => {
      if (own.editor) return;
      if (element.getAttribute('contenteditable') === 'false') {
        if (!own.loading || !isNoteKey(event)) return;
        event.preventDefault();
        own.keys.push(event);
        return;
      }
      if (!(event.ctrlKey || event.metaKey)) return;
      if (listByKey(event)) return event.preventDefault();
      own.marked ||= /^[biu]$/i.test(event.key);
      if (event.key !== 'Enter') return;
      event.preventDefault();
      live.current.onSubmit(event);
    };
    const brought = (event: Event, data: DataTransfer | null) => {
      if (own.editor || !isWordless(data)) return;
      event.preventDefault();
      live.current.onWordless();
    };
    const paste = (event: ClipboardEvent) => brought(event, event.clipboardData);
    const drop = (event: DragEvent) => brought(event, event.dataTransfer);
    const near = () => void load();
    element.addEventListener('input', input);
    element.addEventListener('keydown', keydown);
    element.addEventListener('paste', paste);
    element.addEventListener('drop', drop);
    element.addEventListener('focus', near);
    element.addEventListener('pointerenter', near);
    return () => {
      element.removeEventListener('input', input);
      element.removeEventListener('keydown', keydown);
      element.removeEventListener('paste', paste);
      element.removeEventListener('drop', drop);
      element.removeEventListener('focus', near);
      element.removeEventListener('pointerenter', near);
    };
  }, []);

  /** What is on screen, line by line. */
  function text(): string {
    // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are seen are meant, which textContent has not.
    return box.current?.innerText ?? '';
  }

  function draw(note: string | null) {
    box.current?.replaceChildren(...drawn(note).childNodes);
  }

  function load(): Promise<void> {
    if (live.current.readOnly || own.editor) return Promise.resolve();
    own.loading ??= import('../../../rich-text/editor/note-editor')
      .then(({ createNoteEditor }) => begin(createNoteEditor))
      .catch(() => setStanding('failed'))
      .finally(() => {
        own.loading = null;
        own.keys = [];
      });
    return own.loading;
  }

  function begin(create: typeof import('../../../rich-text/editor/note-editor').createNoteEditor) {
    const element = box.current;
    if (!element?.isConnected || own.editor || live.current.readOnly) return;
    // It takes over what was typed until now, with the caret in it.
    own.editor = create(element, {
      html: own.put,
      label,
      placeholder,
      typed: own.touched || own.marked,
      ...(isPlainNote(own.put) && { drawn: drawn(own.put) }),
      onChange(next) {
        live.current.onChange(next, next === own.clean);
      },
      onState: setState,
      onSubmit: (event) => live.current.onSubmit(event),
      onUntaken: (data) => isWordless(data) && live.current.onWordless(),
    });
    if (own.editor === null) return leave('locked');
    setStanding('editing');
    own.clean = own.draft ? null : own.editor.opened;
    // Typed and taken back: until now only its text was known.
    if (own.touched && own.editor.html() === own.clean) live.current.onChange(own.clean, true);
    own.editor.press(own.keys.splice(0));
  }

  /** Takes the editor off the box again. */
  function leave(to: BoxStanding) {
    own.editor?.destroy();
    own.editor = null;
    draw(own.put);
    setStanding(to);
  }

  function markClean(editor: NoteEditor) {
    own.clean = own.draft ? null : editor.html();
  }

  /** Puts another note in the place of what is there: a draft, or the one in Close. */
  function show(next: string | null, of: 'close' | 'draft' = 'close') {
    const same = next === own.put && !own.touched;
    own.put = next;
    own.touched = false;
    own.marked = false;
    own.draft = of === 'draft';
    if (!own.editor) {
      // A note that the editor could not keep may have given way to one that it can.
      setStanding((now) => (now === 'locked' && !same ? 'shown' : now));
      if (!same) draw(next);
      return;
    }
    const { editor } = own;
    if (editor.html() === next) return markClean(editor);
    if (editor.setHtml(next)) return markClean(editor);
    leave('locked');
  }

  return {
    box,
    standing,
    state,
    text,
    load,
    /** Resolves when an editor that is on its way has come, or has not. */
    settled: () => own.loading ?? Promise.resolve(),
    show,
    focus: () => (own.editor ? own.editor.focus('end') : box.current?.focus()),
    run: (command: EditorCommand) => own.editor?.run(command),
    setLink: (href: string | null) => own.editor?.setLink(href) ?? false,
  };
}

/** `innerText` has an empty line between two paragraphs. */
function withoutBlankLines(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n');
}

/** The note as the panel draws it. */
function drawn(note: string | null): HTMLElement {
  const made = document.createElement('div');
  if (!isEmptyNote(note)) render(h(Fragment, null, richTextFrom(parseInert(note ?? ''))), made);
  return made;
}
