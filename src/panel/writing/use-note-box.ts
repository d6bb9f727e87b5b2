import { Fragment, h, render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EditorCommand, EditorState, NoteEditor } from '../editor/note-editor';
import { parseInert } from '../inert-document';
import { richTextFrom } from '../rich-text';
import { isEmptyNote, isPlainNote, noteFromText } from './plain-note';

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
};

/**
 * One element that is a textbox from the first paint on. The editor is loaded when the user comes near it, and then takes over
 * this very element, with what has been typed until then.
 */
export function useNoteBox({ html, label, placeholder, readOnly, onChange, onSubmit }: Use) {
  const box = useRef<HTMLDivElement>(null);
  const [standing, setStanding] = useState<BoxStanding>('shown');
  const [state, setState] = useState<EditorState | null>(null);
  const live = useRef({ onChange, onSubmit, readOnly });
  live.current = { onChange, onSubmit, readOnly };

  const own = useRef<{
    editor: NoteEditor | null;
    loading: Promise<void> | null;
    /** What was put in last, as it was handed over, and as the editor writes it. */
    put: string | null;
    clean: string | null;
    /** Typed into before the editor was there. */
    touched: boolean;
    /** What was put in is a draft: there is nothing of Close's to come back to. */
    draft: boolean;
  }>({ editor: null, loading: null, put: html, clean: null, touched: false, draft: false }).current;

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
      // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are seen are meant, which textContent has not.
      live.current.onChange(noteFromText(element.innerText), false);
      void load();
    };
    const keydown = (event: KeyboardEvent) => {
      if (!own.editor && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) live.current.onSubmit(event);
    };
    const near = () => void load();
    element.addEventListener('input', input);
    element.addEventListener('keydown', keydown);
    element.addEventListener('focus', near);
    element.addEventListener('pointerenter', near);
    return () => {
      element.removeEventListener('input', input);
      element.removeEventListener('keydown', keydown);
      element.removeEventListener('focus', near);
      element.removeEventListener('pointerenter', near);
    };
  }, []);

  function draw(note: string | null) {
    const made = document.createElement('div');
    if (!isEmptyNote(note)) render(h(Fragment, null, richTextFrom(parseInert(note ?? ''))), made);
    box.current?.replaceChildren(...made.childNodes);
  }

  function load(): Promise<void> {
    if (live.current.readOnly || own.editor) return Promise.resolve();
    own.loading ??= import('../editor/note-editor')
      .then(({ createNoteEditor }) => begin(createNoteEditor))
      .catch(() => setStanding('failed'))
      .finally(() => {
        own.loading = null;
      });
    return own.loading;
  }

  function begin(create: typeof import('../editor/note-editor').createNoteEditor) {
    const element = box.current;
    if (!element?.isConnected || own.editor || live.current.readOnly) return;
    // It takes over what was typed until now, with the caret in it.
    own.editor = create(element, {
      html: own.put,
      label,
      placeholder,
      typed: own.touched,
      onChange(next) {
        live.current.onChange(next, next === own.clean);
      },
      onState: setState,
      onSubmit: (event) => live.current.onSubmit(event),
    });
    if (own.editor === null) return leave('locked');
    setStanding('editing');
    if (!own.touched) markClean(own.editor);
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
    load,
    show,
    focus: () => (own.editor ? own.editor.focus('end') : box.current?.focus()),
    run: (command: EditorCommand) => own.editor?.run(command),
    setLink: (href: string | null) => own.editor?.setLink(href) ?? false,
  };
}

export type NoteBox = ReturnType<typeof useNoteBox>;
