import { canonicalForm } from '../../src/panel/editor/canonical-form';
import {
  canKeep,
  createNoteEditor,
  diffNotes,
  type EditorCommand,
  joinNotes,
  type NoteEditor,
} from '../../src/panel/editor/note-editor';
import { noteSchema } from '../../src/panel/editor/note-schema';

/** Runs in the page: the editor's own functions, and short ways to use them from a test. */

export { canKeep, canonicalForm, createNoteEditor, diffNotes, joinNotes, noteSchema };

let current: NoteEditor | null = null;

/** What was reported since the page was opened. */
export const heard: { changes: string[]; states: unknown[]; submits: boolean[]; tooLong: number } = {
  changes: [],
  states: [],
  submits: [],
  tooLong: 0,
};

/** Puts an editor on the page's box. Null when it refuses the note. */
export function open(html: string | null, typed = false): NoteEditor | null {
  current?.destroy();
  current = createNoteEditor(box(), {
    html,
    label: 'Meeting note',
    placeholder: 'Write a note',
    typed,
    onChange: (changed) => heard.changes.push(changed),
    onState: (state) => heard.states.push(state),
    onSubmit: (event) => heard.submits.push(event.isTrusted),
    onTooLong: () => {
      heard.tooLong += 1;
    },
  });
  return current;
}

export function close() {
  current?.destroy();
  current = null;
}

/** What the open editor would write; null when there is none. */
export function written(): string | null {
  return current?.html() ?? null;
}

export function editor(): NoteEditor {
  if (!current) throw new Error('No note is open.');
  return current;
}

/** Closes the editor and gives what it wrote of a note that was opened and left alone. */
export function through(html: string): string | null {
  const opened = open(html);
  const result = opened?.html() ?? null;
  current?.destroy();
  current = null;
  return result;
}

/** A paste as the browser makes it, with that on the clipboard. */
export function paste(data: { html?: string; text?: string }) {
  const clipboardData = new DataTransfer();
  if (data.html !== undefined) clipboardData.setData('text/html', data.html);
  if (data.text !== undefined) clipboardData.setData('text/plain', data.text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  // Firefox makes the event with an empty clipboard of its own.
  if (event.clipboardData?.types.length === 0) Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  box().dispatchEvent(event);
}

export function formOf(html: string): string {
  return canonicalForm(new DOMParser().parseFromString(html, 'text/html').body);
}

export function box(): HTMLElement {
  const element = document.querySelector<HTMLElement>('#box');
  if (!element) throw new Error('The page has no box.');
  return element;
}

/** Puts the caret into the first text that holds `text`, so many characters behind its start; or selects a range of it. */
export function place(text: string, from: number, to = from) {
  const walker = document.createTreeWalker(box(), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent?.indexOf(text) ?? -1;
    if (at === -1) continue;
    box().focus();
    getSelection()?.setBaseAndExtent(walker.currentNode, at + from, walker.currentNode, at + to);
    // The browser tells of it later, the editor shall know now.
    document.dispatchEvent(new Event('selectionchange'));
    return;
  }
  throw new Error(`No "${text}" in the note.`);
}

export type Step =
  | { run: string }
  | { select: readonly [number, number] }
  | { type: string }
  | { key: string }
  | { link: string | null }
  | { paste: string };

/** One thing that a person may do; over when the editor has seen what the browser did to the DOM. */
export async function perform(step: Step): Promise<void> {
  box().focus();
  if ('run' in step) editor().run(commandNames.find((name) => name === step.run) ?? 'undo');
  else if ('type' in step) document.execCommand('insertText', false, step.type);
  else if ('link' in step) editor().setLink(step.link);
  else if ('paste' in step) paste({ html: step.paste });
  else if ('select' in step) select(...step.select);
  else press(step.key);
  await seen();
}

/** The editor hears of changes of the DOM when the running script has ended: its observer is first in the queue. */
export function seen(): Promise<void> {
  return Promise.resolve();
}

const commandNames: EditorCommand[] = ['bold', 'italic', 'bullet-list', 'ordered-list', 'undo', 'redo'];

function select(from: number, to: number) {
  const range = document.createRange();
  const texts: Node[] = [];
  const walker = document.createTreeWalker(box(), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode);
  const [first, last] = [from, to].map((index) => texts[index % texts.length]);
  if (!first || !last) return;
  range.setStart(first, Math.min(from, first.textContent?.length ?? 0));
  getSelection()?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    last,
    Math.min(to, last.textContent?.length ?? 0),
  );
  document.dispatchEvent(new Event('selectionchange'));
}

function press(name: string) {
  const key = name.replace('Shift-', '');
  const event = { key, shiftKey: name !== key, bubbles: true, cancelable: true };
  const isFree = box().dispatchEvent(new KeyboardEvent('keydown', { ...event, keyCode: keyCodes[key] ?? 0 }));
  // What the editor leaves to the browser, done as the browser does it.
  if (isFree && (key === 'Backspace' || key === 'Delete')) {
    document.execCommand(key === 'Delete' ? 'forwardDelete' : 'delete');
  }
}

const keyCodes: Record<string, number> = { Enter: 13, Backspace: 8, Delete: 46, Tab: 9 };
