import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { richTextFault } from '../../fakes/close-server/rich-text';
import { lastNoteSent, meetingOf, writesOf } from '../../fakes/close-server/steps';
import { holdEditor } from '../hold-editor';
import { expectAccessible } from '../pages/accessible';
import { expectCount } from '../pages/panel';
import {
  draftHtmls,
  expectEditor,
  expectNote,
  expectSaved,
  noteBox,
  noteSection,
  openEvent,
  pressMod,
  saveButton,
  typeNote,
} from '../pages/writing';
import { createWorld } from '../world';

/** The note's form arrives in Close as it was made: by the toolbar, by keys, and before the editor is there. */

const { note: text } = words.writing;
const { keyboard } = userEvent;
const tool = (name: string) => noteSection().getByRole('button', { name, exact: true });

const forms: [how: string, write: () => Promise<void>, html: string][] = [
  [
    'bold by the toolbar',
    async () => {
      await keyboard('a ');
      await tool(text.bold).click();
      await keyboard('b');
    },
    '<p>a <strong>b</strong></p>',
  ],
  [
    'bold and italic by keys',
    async () => {
      await keyboard('a ');
      await pressMod('b');
      await keyboard('b ');
      await pressMod('b');
      await pressMod('i');
      await keyboard('c');
    },
    '<p>a <strong>b </strong><em>c</em></p>',
  ],
  [
    'a list by the toolbar',
    async () => {
      await tool(text.list).click();
      await keyboard('one{Enter}two');
    },
    '<ul><li>one</li><li>two</li></ul>',
  ],
  [
    'a link by the toolbar, its address typed without a scheme',
    async () => {
      await keyboard('Offer{Shift>}{Home}{/Shift}');
      await tool(text.link).click();
      await expect.element(page.getByRole('textbox', { name: text.address })).toHaveFocus();
      await keyboard('acme.example/offer{Enter}');
    },
    '<p><a href="https://acme.example/offer">Offer</a></p>',
  ],
  ['two paragraphs', () => keyboard('one{Enter}two'), '<p>one</p><p>two</p>'],
];
for (const [how, write, html] of forms) {
  test(`${how}: arrives as it was made`, async () => {
    const world = createWorld();
    await openEvent(world, world.close.events.kickoffYesterday);
    await noteBox().click();
    await expectEditor();
    await write();
    // The caret is in the note again.
    await expect.element(noteBox()).toHaveFocus();
    await pressMod('{Enter}');
    await expectSaved();
    expect(richTextFault(lastNoteSent(world.close))).toBe(null);
    expect(lastNoteSent(world.close)).toBe(`<body>${html}</body>`);
  });
}

test('a note that is there keeps what the editor does not make itself: heading, mention, colour, link, picture', async () => {
  const world = createWorld();
  const { close } = world;
  const { discoveryCall } = close.events;
  const kept = [
    '<h2>Decision</h2>',
    '<p><span data-type="mention" data-id="user_1" class="mention">@Kim</span> wants <span style="color: #ff0000">red</span>',
    ' and <a href="https://acme.example/" title="Home">this</a><img src="https://acme.example/a.png" alt="Plan"/></p>',
  ].join('');
  Object.assign(meetingOf(close, discoveryCall), { user_note_html: `<body>${kept}<p>Last</p></body>` });
  await openEvent(world, discoveryCall);
  await noteBox().hover();
  await expectEditor();
  // A pointer on its way to what is below finds it where it was.
  await expectCount(noteSection().getByRole('group', { name: text.toolbar }), 0);
  await typeNote(' word');
  await saveButton().click();
  await expectSaved();
  expect(lastNoteSent(close)).toBe(`<body>${kept}<p>Last word</p></body>`);
});

test('a note with a table is only read here, and the way leads to Close', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  const html = '<body><table><tbody><tr><td>Price</td><td>100</td></tr></tbody></table></body>';
  Object.assign(meetingOf(world.close, discoveryCall), { user_note_html: html });
  await openEvent(world, discoveryCall);
  await expect.element(noteBox()).toHaveTextContent('Price');
  await noteBox().click();
  await keyboard('Lost?');
  await expect.element(noteSection().getByText(text.locked)).toBeVisible();
  await expect
    .element(noteSection().getByRole('link', { name: text.editInClose }))
    .toHaveAttribute('href', `https://app.close.com/lead/${discoveryCall.leads[0]?.id}/`);
  await keyboard('Lost?');
  await expect.element(noteBox()).not.toHaveTextContent('Lost');
  await expect.element(noteBox()).toHaveAttribute('aria-readonly', 'true');
  await expectCount(saveButton(), 0);
  expect(await draftHtmls(world)).toEqual([]);
  await expectAccessible();
});

test('what is typed before the editor is there is not lost, and the editor goes on from it', async () => {
  const world = createWorld();
  const editor = holdEditor();
  await openEvent(world, world.close.events.kickoffYesterday);
  await noteBox().click();
  await keyboard('Typed without an editor');
  await expect.element(noteSection().getByText(/^Draft kept/)).toBeVisible();
  expect(editor.asked(), 'the editor is asked for, and not here yet').toBeGreaterThan(0);
  await expect.element(tool(text.bold)).toHaveAttribute('aria-pressed', 'false');
  editor.release();
  await expectEditor();
  await pressMod('b');
  await keyboard(', then with');
  await expect.element(noteBox()).toHaveFocus();
  await pressMod('{Enter}');
  await expectSaved();
  expect(lastNoteSent(world.close)).toBe('<body><p>Typed without an editor<strong>, then with</strong></p></body>');
});

test('what is saved by Ctrl+Enter before the editor is there comes with its form, and is saved once', async () => {
  const world = createWorld();
  const { close } = world;
  const editor = holdEditor();
  await openEvent(world, close.events.discoveryCall);
  await noteBox().click();
  await pressMod('{End}');
  await keyboard('{Enter}Signs: ');
  await pressMod('b');
  await keyboard('Dana');
  await pressMod('{Enter}');
  await expect.element(noteSection().getByRole('status')).toHaveTextContent(words.writing.saving);
  expect(editor.asked(), 'the editor is asked for, and not here yet').toBeGreaterThan(0);
  editor.release();
  await expectSaved();
  await expectCount(saveButton(), 0);
  expect(lastNoteSent(close)).toMatch(
    /<strong>pilot in one hall<\/strong>.*<li>Bring the safety sheet<\/li><li>Signs: <strong>Dana<\/strong><\/li><\/ul><\/body>$/,
  );
  expect(writesOf(close)).toHaveLength(1);
});

test('into a note that the panel draws less of: the keys before the editor is there count', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  Object.assign(meetingOf(world.close, discoveryCall), {
    user_note_html: '<body><h2>Decision</h2><p>Last</p></body>',
  });
  const editor = holdEditor();
  await openEvent(world, discoveryCall);
  await noteBox().click();
  await pressMod('{End}');
  await keyboard(' word ');
  await pressMod('b');
  await keyboard('more');
  await pressMod('{Enter}');
  expect(editor.asked(), 'the editor is asked for, and not here yet').toBeGreaterThan(0);
  await expectNote('DecisionLast');
  editor.release();
  await expectSaved();
  expect(lastNoteSent(world.close)).toBe('<body><h2>Decision</h2><p>Last word <strong>more</strong></p></body>');
});
