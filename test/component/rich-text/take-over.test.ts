import { expect, test } from 'vitest';
import { body } from './acts';
import { press } from './keys';
import { createStage, type Stage } from './stage';

/** What was typed before the editor was there. */

test('is taken over, with the focus and the caret, and told', async () => {
  const stage = createStage();
  stage.box.focus();
  await press('Hello wrld', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  stage.open(null);
  await press('o');
  expect(stage.written()).toBe(body('<p>Hello world</p>'));
  expect(stage.heard.changes).toContain(body('<p>Hello wrld</p>'));
});

test('also a space at the end and a new line', async () => {
  const stage = createStage();
  stage.box.focus();
  await press('one ');
  stage.open(null);
  await press('two');
  expect(stage.written()).toBe(body('<p>one two</p>'));
  stage.close();
  stage.box.focus();
  await press('one', 'Enter');
  stage.open(null);
  await press('two');
  expect(stage.written()).toBe(body('<p>one</p><p>two</p>'));
});

test('a space alone, after words that were there: the next word does not stick to them', async () => {
  const stage = createStage();
  stage.box.textContent = 'Old words';
  stage.box.focus();
  await press('Mod+End', ' ');
  stage.open(body('<p>Old <b>words</b></p>'), { typed: true });
  await press('and mine');
  expect(stage.written()).toMatch(/<p>Old <b>words(?: and mine<\/b>|<\/b> and mine)<\/p>/);
});

/** Each is typed as often as it has keys, so its words are short. */
type Late = {
  what: string;
  note: string;
  keys: readonly string[];
  becomes: string;
  /** The panel draws all of the note, so it can be typed into at once. */
  openToo: boolean;
};

const late: readonly Late[] = [
  {
    what: 'with its marks and lines',
    note: body('<p>Dana wants a <strong>pilot</strong>.</p><ul><li>Who signs</li></ul>'),
    keys: [
      ...['Mod+End', ' n', 'Enter', 'S: ', 'Mod+b', 'D', 'Mod+b', ', ', 'Mod+i', 'Mod+u', 'J', 'Mod+u'],
      ...['Mod+i', 'Enter', 'Enter', 'x', 'Mod+b', 'y', 'Enter', 'z'],
    ],
    becomes:
      '<p>Dana wants a <strong>pilot</strong>.</p><ul><li>Who signs n</li><li>S: <strong>D</strong>, <em><u>J</u></em></li></ul><p>x<strong>y</strong></p><p><strong>z</strong></p>',
    openToo: true,
  },
  {
    what: 'a list by its keys',
    note: body('<p>one</p><p>two</p>'),
    keys: ['Mod+End', 'Enter', 'Mod+Shift+7', 'a', 'Enter', 'b', 'Enter', 'Enter', 'Mod+Shift+8', 'c'],
    becomes: '<p>one</p><p>two</p><ol><li>a</li><li>b</li></ol><ul><li>c</li></ul>',
    openToo: true,
  },
  {
    what: 'into a note that the panel draws less of: no key is lost',
    note: body('<h2>Plan</h2><p>Dana wants a <strong>pilot</strong>.</p>'),
    keys: [
      ...['Mod+End', ' Noow', 'ArrowLeft', 'Backspace', 'End', '.', 'Enter', 'Mod+Shift+8', 'a ', 'Mod+b', 'b'],
      ...['Mod+b', 'Enter', 'Enter', '- c', 'Mod+Home', 'Delete', 'p', 'Mod+Enter'],
    ],
    becomes:
      '<h2>plan</h2><p>Dana wants a <strong>pilot</strong>. Now.</p><ul><li>a <strong>b</strong></li><li>c</li></ul>',
    openToo: false,
  },
];
for (const { what, note, keys, becomes, openToo } of late) {
  test(`${what}, whenever the editor comes`, async () => {
    const stage = createStage();
    for (let early = 0; early <= keys.length; early += 1) {
      stage.close();
      stage.draw(note);
      stage.heard.submits.length = 0;
      stage.listen(openToo);
      stage.box.focus();
      await press(...keys.slice(0, early));
      stage.open(note, openToo ? { typed: early > 0, drawn: true } : {});
      await press(...keys.slice(early));
      const typed = `after ${keys.slice(0, early).join(', ')}`;
      expect(stage.written(), typed).toBe(body(becomes));
      expect(stage.heard.submits, typed).toEqual(keys.includes('Mod+Enter') ? [true] : []);
    }
  });
}

test('a key right after the caret was moved goes where the caret is', async () => {
  const stage = createStage();
  stage.open(body('<p>one</p><p>two</p>'));
  stage.box.focus();
  // Both before the browser tells of the first.
  getSelection()?.selectAllChildren(stage.box);
  getSelection()?.collapseToEnd();
  const enter = { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true };
  stage.box.dispatchEvent(new KeyboardEvent('keydown', enter));
  document.execCommand('insertText', false, 'three');
  await Promise.resolve();
  expect(stage.written()).toBe(body('<p>one</p><p>two</p><p>three</p>'));
});

const mention = '<span data-type="mention" data-id="u" class="mention">@Kim</span>';
const changes: [what: string, shown: string, written: string][] = [
  ['nothing: the note as it is', 'Ask @Kim soon. Done', `<p>Ask ${mention} <b>soon</b>.</p><ul><li>Done</li></ul>`],
  ['a word in a line', 'Ask @Kim very soon. Done', `<p>Ask ${mention} very <b>soon</b>.</p><ul><li>Done</li></ul>`],
  ['a word at the end', 'Ask @Kim soon. Done. Yes', `<p>Ask ${mention} <b>soon</b>.</p><ul><li>Done. Yes</li></ul>`],
  ['a word less', 'Ask @Kim. Done', `<p>Ask ${mention}.</p><ul><li>Done</li></ul>`],
];
test.for(changes)('into a note that was shown as text: %s', ([, shown, written]) => {
  const html = body(`<p>Ask ${mention} <b>soon</b>.</p><ul><li>Done</li></ul>`);
  expect(openedAs(createStage(), shown, html)).toBe(body(written));
});

test('of a note that was not shown whole, nothing is lost: a long one, pictures', () => {
  const stage = createStage();
  const image = '<img src="https://close.example/x.png"/>';
  const long = body(`<p>${'word '.repeat(500)}end</p>`);
  const pictured = body(`<p>one ${image} two</p>`);
  expect(openedAs(stage, 'word word', long)).toBe(long);
  expect(openedAs(stage, 'one two', pictured)).toBe(pictured);
  expect(openedAs(stage, 'one and two', pictured)).toBe(body(`<p>one and ${image} two</p>`));
});

/** What is written of a note whose box says this when the editor comes. */
function openedAs(stage: Stage, shown: string, html: string): string | undefined {
  stage.close();
  stage.box.textContent = shown;
  return stage.open(html)?.html();
}
