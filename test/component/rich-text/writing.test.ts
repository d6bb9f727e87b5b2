import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { EditorCommand } from '../../../src/rich-text/editor/note-editor';
import { body, place } from './acts';
import { press } from './keys';
import { createStage } from './stage';

test('is a textbox with a name and a placeholder, and brings no style sheet', async () => {
  const stage = createStage();
  const styles = () => document.querySelectorAll('style').length;
  const before = styles();
  stage.open(null);
  const box = page.getByRole('textbox', { name: 'Meeting note' });
  await expect.element(box).toHaveAttribute('aria-multiline', 'true');
  await expect.element(box).toHaveAttribute('aria-placeholder', 'Write a note');
  const placeholder = () => getComputedStyle(box.element(), '::before').content;
  expect(placeholder()).toBe('"Write a note"');
  stage.editor.focus();
  await press('a');
  expect(placeholder()).toBe('none');
  expect(styles()).toBe(before);
});

test('with the keyboard only: marks, lists, a line break, undo', async () => {
  const stage = createStage();
  stage.open(null);
  stage.editor.focus('start');
  await press('Met ', 'Mod+b', 'Kim', 'Mod+b', 'Shift+Enter', 'and Lee.', 'Enter');
  await press('- one', 'Enter', 'two', 'Tab', 'Enter', 'Shift+Tab', 'three', 'Enter', 'Enter', '1. first');
  const start = '<p>Met <strong>Kim</strong><br/>and Lee.</p><ul><li>one<ul><li>two</li></ul></li><li>three</li></ul>';
  expect(stage.written()).toBe(body(`${start}<ol><li>first</li></ol>`));
  await press('Enter', 'https://acme.example/x. ', 'Mod+z');
  expect(stage.written()).not.toContain('<a ');
  await press('Mod+Shift+z');
  expect(stage.written()).toContain('<a href="https://acme.example/x">https://acme.example/x</a>.');
  expect(stage.heard.changes.at(-1)).toBe(stage.written());
});

test('two stars on each side make bold, as they are typed; others stay, and Backspace takes it back', async () => {
  const stage = createStage();
  stage.open(null);
  stage.editor.focus('start');
  await press('2**3**4 a **b c** d **');
  expect(stage.written()).toBe(body('<p>2**3**4 a <strong>b c</strong> d **</p>'));
  stage.open(null);
  stage.editor.focus('start');
  await press('(**x**', 'Backspace');
  expect(stage.written()).toBe(body('<p>(**x**</p>'));
});

test('Tab leaves the note where it can change no list; Ctrl+Enter is told with the browser’s own event', async () => {
  const stage = createStage();
  const focused = () => document.activeElement?.textContent;
  stage.open('<body><p>a</p><ul><li>b</li></ul></body>');
  stage.editor.focus('start');
  await press('Tab');
  expect(focused()).toBe('After');
  await press('Shift+Tab', 'Shift+Tab');
  expect(focused()).toBe('Before');
  // The first item has no other to go under.
  stage.editor.focus('end');
  await press('Tab');
  expect(focused()).toBe('After');
  stage.editor.focus('end');
  await press('Mod+Enter');
  expect(stage.heard.submits).toEqual([true]);
  expect(stage.written()).toBe(body('<p>a</p><ul><li>b</li></ul>'));
});

test('the buttons’ commands, and what they show', () => {
  const stage = createStage();
  stage.open('<body><p>one two</p></body>');
  place(stage, 'one two', 0, 3);
  const outcome = () => [stage.written(), stage.heard.states.at(-1)];
  const outcomeOf = (command: EditorCommand) => {
    stage.editor.run(command);
    return outcome();
  };
  const off = { bold: false, italic: false, bulletList: false, orderedList: false, link: null, empty: false };
  expect(outcomeOf('bold')).toEqual([body('<p><strong>one</strong> two</p>'), { ...off, bold: true }]);
  expect(outcomeOf('bold')).toEqual([body('<p>one two</p>'), off]);
  expect(outcomeOf('italic')).toEqual([body('<p><em>one</em> two</p>'), { ...off, italic: true }]);
  expect(outcomeOf('undo')).toEqual([body('<p>one two</p>'), off]);
  expect(outcomeOf('redo')).toEqual([body('<p><em>one</em> two</p>'), { ...off, italic: true }]);
  expect(outcomeOf('italic')).toEqual([body('<p>one two</p>'), off]);
  expect(outcomeOf('bullet-list')).toEqual([body('<ul><li>one two</li></ul>'), { ...off, bulletList: true }]);
  expect(outcomeOf('ordered-list')).toEqual([body('<ol><li>one two</li></ol>'), { ...off, orderedList: true }]);
  expect(outcomeOf('ordered-list')).toEqual([body('<p>one two</p>'), off]);

  expect(stage.editor.setLink('acme.example/a')).toBe(true);
  expect(outcome()).toEqual([
    body('<p><a href="https://acme.example/a">one</a> two</p>'),
    { ...off, link: 'https://acme.example/a' },
  ]);
  place(stage, 'one', 1);
  expect(stage.editor.setLink('mailto:kim@acme.example')).toBe(true);
  const linked = [
    body('<p><a href="mailto:kim@acme.example">one</a> two</p>'),
    { ...off, link: 'mailto:kim@acme.example' },
  ];
  expect(outcome()).toEqual(linked);
  for (const wrong of ['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example', 'two words', '', 'file:///x']) {
    expect(stage.editor.setLink(wrong), wrong).toBe(false);
    expect(outcome(), wrong).toEqual(linked);
  }
  expect(stage.editor.setLink(null)).toBe(true);
  expect(outcome()).toEqual([body('<p>one two</p>'), off]);
});

test('another note can be shown, undone in one step, and is refused if it cannot be kept', () => {
  const { open, heard } = createStage();
  const note = open('<body><p>mine</p></body>');
  const changes = heard.changes.length;
  expect([note?.setHtml('<body><p>theirs</p></body>'), note?.html()]).toEqual([true, body('<p>theirs</p>')]);
  expect([note?.setHtml('<body><table></table></body>'), note?.html()]).toEqual([false, body('<p>theirs</p>')]);
  expect(heard.changes).toHaveLength(changes);
  note?.run('undo');
  expect(note?.html()).toBe(body('<p>mine</p>'));
});

test('of 50,000 characters, a key draws its own line anew and no other', async () => {
  const stage = createStage();
  stage.open(body('<p>A line of a long note, of 50 characters or so....</p>'.repeat(1000)));
  stage.editor.focus('end');
  const lines = [...stage.box.children];
  const touched: Node[] = [];
  const observer = new MutationObserver((records) => touched.push(...records.map(({ target }) => target)));
  observer.observe(stage.box, { childList: true, characterData: true, subtree: true });
  await press('typed at the end');
  observer.disconnect();
  expect(stage.written()).toContain('or so....typed at the end</p></body>');
  const own = lines.at(-1);
  expect(touched.some((node) => own?.contains(node))).toBe(true);
  // As numbers: a thousand lines are no message to read.
  expect(touched.filter((node) => lines.some((line) => line !== own && line.contains(node)))).toHaveLength(0);
  expect(lines.filter((line, index) => line !== stage.box.children[index])).toHaveLength(0);
});
