import type { EditorCommand } from '../../../src/rich-text/editor/note-editor';
import type { Stage } from './stage';

/** What a person does, made by script: quick, for what needs no real key. */

/** `<body>…</body>`, as a note is written. */
export function body(inner: string): string {
  return `<body>${inner}</body>`;
}

/** A paste as the browser makes it, with that on the clipboard. */
export function paste({ box }: Stage, data: { html?: string; text?: string }): void {
  const clipboardData = new DataTransfer();
  if (data.html !== undefined) clipboardData.setData('text/html', data.html);
  if (data.text !== undefined) clipboardData.setData('text/plain', data.text);
  box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

/** Puts the caret into the first text that holds `text`, so many characters behind its start; or selects a range of it. */
export function place({ box }: Stage, text: string, from: number, to = from): void {
  const node = textsOf(box).find((one) => one.data.includes(text));
  if (!node) throw new Error(`No "${text}" in the note.`);
  const at = node.data.indexOf(text);
  box.focus();
  getSelection()?.setBaseAndExtent(node, at + from, node, at + to);
  tellSelection();
}

export type Step =
  | { run: EditorCommand }
  | { select: readonly [number, number] }
  | { type: string }
  | { key: string }
  | { link: string | null }
  | { paste: string };

/** One thing that a person may do; over when the editor has seen what the browser did to the DOM. */
export async function perform(stage: Stage, step: Step): Promise<void> {
  stage.box.focus();
  if ('run' in step) stage.editor.run(step.run);
  else if ('type' in step) document.execCommand('insertText', false, step.type);
  else if ('link' in step) stage.editor.setLink(step.link);
  else if ('paste' in step) paste(stage, { html: step.paste });
  else if ('select' in step) select(stage, ...step.select);
  else press(stage, step.key);
  await seen();
}

/** The editor hears of changes of the DOM when the running script has ended: its observer is first in the queue. */
export function seen(): Promise<void> {
  return Promise.resolve();
}

function select({ box }: Stage, from: number, to: number) {
  const texts = textsOf(box);
  const [first, last] = [from, to].map((index) => texts[index % texts.length]);
  if (!first || !last) return;
  getSelection()?.setBaseAndExtent(first, Math.min(from, first.length), last, Math.min(to, last.length));
  tellSelection();
}

function press({ box }: Stage, name: string) {
  const key = name.replace('Shift-', '');
  const event = { key, shiftKey: name !== key, bubbles: true, cancelable: true };
  const isFree = box.dispatchEvent(new KeyboardEvent('keydown', { ...event, keyCode: keyCodes[key] ?? 0 }));
  // What the editor leaves to the browser, done as the browser does it.
  if (isFree && (key === 'Backspace' || key === 'Delete')) {
    document.execCommand(key === 'Delete' ? 'forwardDelete' : 'delete');
  }
}

const keyCodes: Record<string, number> = { Enter: 13, Backspace: 8, Delete: 46, Tab: 9 };

function textsOf(box: HTMLElement): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}

/** The browser tells of it later, the editor shall know now. */
function tellSelection() {
  document.dispatchEvent(new Event('selectionchange'));
}
