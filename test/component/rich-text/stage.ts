import { expect, onTestFinished, vi } from 'vitest';
import { isNoteKey, listByKey } from '../../../src/rich-text/dom/early-keys';
import { parseMarkup } from '../../../src/rich-text/dom/parse';
import { createNoteEditor, type EditorState, type NoteEditor } from '../../../src/rich-text/editor/note-editor';
import '../../../src/ui/style/tokens.css';
import '../../../src/ui/style/reset.css';
import '../../../src/rich-text/rich-text.css';

/** What the editor has reported. `submits`: whether the browser says that a person pressed the key. */
export type Heard = { changes: string[]; states: EditorState[]; submits: boolean[]; tooLong: number };

export type Opening = {
  /** Something was typed into the box before. */
  typed?: boolean;
  /** The box drew the whole of the note before that. */
  drawn?: boolean;
};

/** A box between two buttons, alone in the page, and the editor that may be on it. */
export type Stage = {
  box: HTMLElement;
  heard: Heard;
  /** The open editor. */
  readonly editor: NoteEditor;
  /** What the open editor would write. */
  written(): string;
  /** Puts an editor on the box, in place of an older one. Null when it refuses the note. */
  open(html: string | null, opening?: Opening): NoteEditor | null;
  close(): void;
  /** Draws a note that is all in its markup, as the panel does before the editor is there. */
  draw(html: string): void;
  /** Does with keys what the panel does before the editor is there. `openToo`: the box can be typed into. */
  listen(openToo: boolean): void;
};

/** The stage of the test that calls it. It goes with the test, which fails when anything was said on the console. */
export function createStage(): Stage {
  const box = element('div');
  box.className = 'note-editor';
  box.contentEditable = 'true';
  const root = element('div');
  root.append(button('Before'), box, button('After'));
  document.body.append(root);

  const heard: Heard = { changes: [], states: [], submits: [], tooLong: 0 };
  const early: KeyboardEvent[] = [];
  let current: NoteEditor | null = null;
  const close = () => {
    current?.destroy();
    current = null;
  };
  const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  onTestFinished(() => {
    close();
    root.remove();
    const calls = said.flatMap((spy) => spy.mock.calls);
    for (const spy of said) spy.mockRestore();
    expect(calls, 'said on the console').toEqual([]);
  });

  const needed = () => {
    if (!current) throw new Error('No note is open.');
    return current;
  };
  return {
    box,
    heard,
    get editor() {
      return needed();
    },
    written: () => needed().html(),
    open(html, { typed = false, drawn = false } = {}) {
      close();
      current = createNoteEditor(box, {
        html,
        label: 'Meeting note',
        placeholder: 'Write a note',
        typed,
        ...(drawn && { drawn: parseMarkup(html ?? '').body }),
        onChange: (changed) => heard.changes.push(changed),
        onState: (state) => heard.states.push(state),
        onSubmit: (event) => heard.submits.push(event.isTrusted),
        onTooLong: () => {
          heard.tooLong += 1;
        },
      });
      current?.press(early.splice(0));
      return current;
    },
    close,
    draw(html) {
      box.replaceChildren(...parseMarkup(html).body.childNodes);
    },
    listen(openToo) {
      early.length = 0;
      box.contentEditable = String(openToo);
      box.tabIndex = 0;
      box.onkeydown = (event) => {
        if (current) return;
        if (openToo ? listByKey(event) : isNoteKey(event)) event.preventDefault();
        if (!openToo && event.defaultPrevented) early.push(event);
      };
    },
  };
}

function element(name: 'div' | 'button'): HTMLElement {
  return document.createElement(name);
}

function button(text: string): HTMLElement {
  const made = element('button');
  made.textContent = text;
  return made;
}
