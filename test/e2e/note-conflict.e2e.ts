import type { Frame, Locator } from '@playwright/test';
import { words } from '../../src/words/words';
import type { CloseSandbox } from '../fakes/close-server';
import { kim } from '../fakes/sample-data-people';
import { expectAccessible } from './accessibility-check';
import { expect, test } from './fixtures';
import { sidebarOf } from './sidebar';
import {
  beginWriting,
  draftHtmls,
  expectFocusKept,
  expectKept,
  keepNote,
  meetingOf,
  noteBox,
  noteSection,
  openEvent,
  refusalOf,
  saveButton,
  savedMark,
  stepsOf,
  typeNote,
  writesOf,
} from './writing';

/** A colleague writes the note of the meeting at the same time. Nobody's words are lost, and nothing is decided by itself. */

const { conflict, note: text, refused } = words.writing;
const saved = /^Saved in Close \d+:\d\d/;
const theirs = '<body><p>Kim was here with <strong>new</strong> words.</p></body>';
const onePut = ['PUT /activity/meeting/acti_…/'];

test.beforeEach(async ({ browserWithExtension, page, sandbox }) => {
  await beginWriting(page, browserWithExtension, sandbox.close);
  Object.assign(noteOfCall(sandbox.close), { user_note_html: '<body><p>Old words.</p></body>' });
});

test.describe('a colleague has changed the note since it was opened', () => {
  test('nothing is written: both versions are shown with their differences, and the user’s own stays a draft', async ({
    browserWithExtension,
    page,
    sandbox: { close },
  }) => {
    const sidebar = await openEvent(page, close.events.discoveryCall);
    await keepNote(sidebar, page, browserWithExtension, ' And mine.');
    close.editNoteAs(kim.id, noteOfCall(close).id, theirs);
    close.clearRequests();
    await saveButton(sidebar).click();
    const choice = await conflictOf(sidebar);
    expect(stepsOf(close)).toEqual(['GET /activity/meeting/acti_…/']);
    await expect(choice.getByText(/^In Close now, changed \d+:\d\d/)).toBeVisible();
    await expect(version(choice, 'theirs')).toContainText('Kim was here with new words.');
    await expect(version(choice, 'mine')).toContainText('Old words. And mine.');
    await expect(version(choice, 'theirs').locator('del').first()).toContainText('Kim was here');
    await expect(version(choice, 'mine').locator('ins').first()).toContainText('Old');
    await expect(version(choice, 'theirs').locator('ins')).toHaveCount(0);
    await expect(version(choice, 'mine').locator('del')).toHaveCount(0);
    await expect(choice.getByRole('heading', { name: conflict.title })).toBeFocused();
    await expectKept(browserWithExtension, 'And mine.');
    expect(noteOfCall(close).user_note_html).toBe(theirs);
    await expectAccessible(page, sidebar);
  });

  test('“Keep both” puts them together in the note, to be looked over and saved', async ({
    page,
    sandbox: { close },
  }) => {
    const { sidebar, choice } = await meetInConflict(page, close);
    await choice.getByRole('button', { name: conflict.both }).click();
    await expect(noteBox(sidebar)).toContainText('Kim was here with new words.');
    await expect(noteBox(sidebar)).toContainText('Old words. And mine.');
    await expect(noteBox(sidebar)).toBeFocused();
    expect(writesOf(close), 'not before the user saves it').toEqual([]);
    await saveButton(sidebar).click();
    await expect(savedMark(sidebar)).toHaveText(saved);
    expect(writesOf(close)).toEqual(onePut);
    expect(noteOfCall(close).user_note_html).toBe(
      '<body><p>Kim was here with <strong>new</strong> words.</p><p>Old words. And mine.</p></body>',
    );
  });

  test('“Replace with mine” writes the user’s version over the one that was shown', async ({
    browserWithExtension,
    page,
    sandbox: { close },
  }) => {
    const { sidebar, choice } = await meetInConflict(page, close);
    await choice.getByRole('button', { name: conflict.replace }).click();
    await expect(savedMark(sidebar)).toHaveText(saved);
    expect(writesOf(close)).toEqual(onePut);
    expect(noteOfCall(close).user_note_html).toBe('<body><p>Old words. And mine.</p></body>');
    await expect(noteBox(sidebar)).toHaveText('Old words. And mine.');
    await expect.poll(() => draftHtmls(browserWithExtension.optionsPage)).toEqual([]);
    await expectFocusKept(sidebar);
  });

  test('“Replace with mine” does not write over a third version that nobody has seen', async ({
    page,
    sandbox: { close },
  }) => {
    const { sidebar, choice } = await meetInConflict(page, close);
    const third = '<body><p>Kim again.</p></body>';
    close.editNoteAs(kim.id, noteOfCall(close).id, third);
    await choice.getByRole('button', { name: conflict.replace }).click();
    await expect(version(choice, 'theirs')).toContainText('Kim again.');
    expect(writesOf(close)).toEqual([]);
    expect(noteOfCall(close).user_note_html).toBe(third);
    await (await conflictOf(sidebar)).getByRole('button', { name: conflict.replace }).click();
    await expect(savedMark(sidebar)).toHaveText(saved);
    expect(noteOfCall(close).user_note_html).toBe('<body><p>Old words. And mine.</p></body>');
  });

  test('“Keep theirs” asks first; then the draft goes and nothing is written', async ({
    browserWithExtension,
    page,
    sandbox: { close },
  }) => {
    const { sidebar, choice } = await meetInConflict(page, close);
    await choice.getByRole('button', { name: conflict.keepTheirs }).click();
    await expect(choice.getByText(conflict.question)).toBeVisible();
    await choice.getByRole('button', { name: conflict.no }).click();
    await expectFocusKept(sidebar);
    await expectKept(browserWithExtension, 'And mine.');
    await choice.getByRole('button', { name: conflict.keepTheirs }).click();
    await choice.getByRole('button', { name: conflict.yes }).click();
    await expect(noteBox(sidebar)).toHaveText('Kim was here with new words.');
    await expect(noteBox(sidebar)).toBeFocused();
    await expect.poll(() => draftHtmls(browserWithExtension.optionsPage)).toEqual([]);
    await expect(saveButton(sidebar)).toHaveCount(0);
    expect(writesOf(close)).toEqual([]);
    expect(noteOfCall(close).user_note_html).toBe(theirs);
    // What is typed now goes on from theirs.
    await typeNote(sidebar, page, ' Agreed.');
    await saveButton(sidebar).click();
    await expect(savedMark(sidebar)).toHaveText(saved);
    expect(noteOfCall(close).user_note).toBe('Kim was here with new words. Agreed.');
  });

  test('Escape leads back to the words, which are still a draft', async ({
    browserWithExtension,
    page,
    sandbox: { close },
  }) => {
    const { sidebar } = await meetInConflict(page, close);
    await page.keyboard.press('Escape');
    await expect(noteBox(sidebar)).toBeFocused();
    await expect(noteBox(sidebar)).toHaveText('Old words. And mine.');
    await expectKept(browserWithExtension, 'And mine.');
    await page.reload();
    await expect(noteBox(await sidebarOf(page))).toHaveText('Old words. And mine.');
    expect(writesOf(close)).toEqual([]);
  });

  test('a note that the editor cannot keep is not joined: the other two ways stay', async ({
    page,
    sandbox: { close },
  }) => {
    const table = '<body><table><tbody><tr><td>Price</td></tr></tbody></table></body>';
    const { choice } = await meetInConflict(page, close, table);
    await expect(version(choice, 'theirs')).toContainText('Price');
    await expect(choice.getByRole('button')).toHaveText([conflict.replace, conflict.keepTheirs]);
  });

  test('who has typed the very same is not in conflict', async ({ page, sandbox: { close } }) => {
    const sidebar = await openEvent(page, close.events.discoveryCall);
    await typeNote(sidebar, page, ' And mine.');
    close.editNoteAs(kim.id, noteOfCall(close).id, '<body><p>Old words. And mine.</p></body>');
    close.clearRequests();
    await saveButton(sidebar).click();
    await expect(savedMark(sidebar)).toHaveText(saved);
    expect(writesOf(close)).toEqual([]);
  });
});

test('a colleague’s change is shown while nothing is typed; what is typed stays when one comes', async ({
  page,
  sandbox: { close },
}) => {
  const sidebar = await openEvent(page, close.events.discoveryCall);
  const look = sidebar.getByRole('button', { name: words.panel.look, exact: true });
  close.editNoteAs(kim.id, noteOfCall(close).id, theirs);
  await look.click();
  await expect(noteBox(sidebar)).toHaveText('Kim was here with new words.');
  await typeNote(sidebar, page, ' Mine.');
  close.editNoteAs(kim.id, noteOfCall(close).id, '<body><p>Kim again.</p></body>');
  close.clearRequests();
  await look.click();
  await expect.poll(() => stepsOf(close)).toContain('GET /activity/');
  await expect(noteBox(sidebar)).toHaveText('Kim was here with new words. Mine.');
  await saveButton(sidebar).click();
  await expect(version(await conflictOf(sidebar), 'theirs')).toContainText(/Kim .*again\./);
});

test('Close still shows an older note than it has confirmed: nothing is written over it, and later it is saved', async ({
  browserWithExtension,
  page,
  sandbox: { close },
}) => {
  const sidebar = await openEvent(page, close.events.discoveryCall);
  close.settings.staleReads = 3600;
  await typeNote(sidebar, page, ' First.');
  await saveButton(sidebar).click();
  await expect(savedMark(sidebar)).toHaveText(saved);
  close.clearRequests();
  await typeNote(sidebar, page, ' Second.');
  await expectKept(browserWithExtension, 'Second.');
  await saveButton(sidebar).click();
  await expect(refusalOf(noteSection(sidebar))).toContainText(refused.stale.text);
  expect(writesOf(close)).toEqual([]);
  expect(noteOfCall(close).user_note).toBe('Old words. First.');
  await expect(noteBox(sidebar)).toHaveText('Old words. First. Second.');
  close.settings.staleReads = 0;
  await refusalOf(noteSection(sidebar))
    .getByRole('button', { name: refused.stale.action ?? '' })
    .click();
  await expect(savedMark(sidebar)).toHaveText(saved);
  expect(writesOf(close)).toEqual(onePut);
  expect(noteOfCall(close).user_note).toBe('Old words. First. Second.');
});

test('a draft of yesterday meets what a colleague wrote since', async ({
  browserWithExtension,
  page,
  sandbox: { close },
}) => {
  const { discoveryCall, teamLunch } = close.events;
  await keepNote(await openEvent(page, discoveryCall), page, browserWithExtension, ' And mine.');
  await page.goto(teamLunch.url);
  close.editNoteAs(kim.id, noteOfCall(close).id, theirs);
  // What the panel showed is kept for a minute; a colleague's change is seen all the same.
  const sidebar = await openEvent(page, discoveryCall);
  await expect(noteBox(sidebar)).toHaveText('Old words. And mine.');
  await expect(noteSection(sidebar).getByText(text.stored('').trim())).toBeVisible();
  close.clearRequests();
  await saveButton(sidebar).click();
  await expect(version(await conflictOf(sidebar), 'theirs')).toContainText('Kim was here with new words.');
  expect(writesOf(close)).toEqual([]);
});

/** The two versions side by side, and the choice between them. */
async function conflictOf(sidebar: Frame): Promise<Locator> {
  const choice = sidebar.getByRole('group', { name: conflict.title });
  await expect(choice).toBeVisible();
  await expect(choice.locator('[aria-busy="true"]')).toHaveCount(0);
  return choice;
}

function version(choice: Locator, whose: 'theirs' | 'mine'): Locator {
  return choice.getByRole('region', { name: whose === 'mine' ? conflict.mine : conflict.theirs });
}

/** Mine is typed, Kim's is in Close, and "Save note" was pressed. */
async function meetInConflict(page: Parameters<typeof openEvent>[0], close: CloseSandbox, html: string = theirs) {
  const sidebar = await openEvent(page, close.events.discoveryCall);
  await typeNote(sidebar, page, ' And mine.');
  close.editNoteAs(kim.id, noteOfCall(close).id, html);
  close.clearRequests();
  await saveButton(sidebar).click();
  return { sidebar, choice: await conflictOf(sidebar) };
}

function noteOfCall(close: CloseSandbox) {
  return meetingOf(close, close.events.discoveryCall);
}
