import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PanelHost } from '../../src/panel/host';
import { mountPanel } from '../../src/panel/mount';
import { words } from '../../src/words/words';
import { writesOf } from '../fakes/close-server/steps';
import { checkOf, newTask, openAcme, promised, rowOf } from './pages/next-steps';
import { expectCount, expectMeeting, press } from './pages/panel';
import { expectSavedMark } from './pages/writing';
import { createWorld, type World } from './world';

/** The command menu, and the single keys. */

const { commands: text, nextSteps, panel, writing } = words;
const box = () => page.getByRole('combobox', { name: text.title, exact: true });
const options = () => page.getByRole('listbox', { name: text.title, exact: true }).getByRole('option');
const option = (name: string) => page.getByRole('option', { name, exact: true });
const note = () => page.getByRole('textbox', { name: writing.note.title, exact: true });
const search = () => page.getByRole('textbox', { name: words.find.label });

async function openMenu(): Promise<void> {
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(box()).toHaveFocus();
}

test('Ctrl+K lists what can be done here, by the words that are typed; Escape gives the focus back', async () => {
  await openAcme();
  await press(newTask.text(), '{Control>}k{/Control}');
  await expect.element(box()).toHaveFocus();
  const [first, ...rest] = options()
    .elements()
    .map((one) => one.textContent);
  expect(first).toContain('Join');
  for (const name of [writing.note.command, writing.outcome.command, nextSteps.task.command, words.briefCopy.copy])
    expect(rest.join()).toContain(name);
  await expect.element(options().first()).toHaveAttribute('aria-selected', 'true');

  await box().fill('BRIEF the');
  await expect.element(options().first()).toHaveTextContent(words.briefCopy.copy);
  await expect.element(option(writing.note.command)).not.toBeInTheDocument();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  await expect.element(option(text.search('BRIEF the'))).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Escape}');
  await expect.element(box()).not.toBeInTheDocument();
  await expect.element(newTask.text()).toHaveFocus();
});

test('what is typed brings the best match to the front, wherever the user was in the list or in the words', async () => {
  await openAcme();
  await openMenu();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}sk{Home}ta');
  await expect.element(box()).toHaveValue('task');
  await expectCount(options().filter({ hasText: text.search('task') }), 1);
  await expect.element(options().first()).toHaveAttribute('aria-selected', 'true');
});

test('the menu goes when the focus goes elsewhere, and leaves it there', async () => {
  await openAcme();
  await openMenu();
  (await newTask.text().findElement()).focus();
  await expect.element(box()).not.toBeInTheDocument();
  await expect.element(newTask.text()).toHaveFocus();
});

test('a key that is held does one thing, once: it opens the menu, or does what is chosen, and sends nothing after that', async () => {
  const { close } = await openAcme();
  await newTask.text().fill('Send the contract');
  unfocus();
  await userEvent.keyboard('{Control>}{k>3}{/k}{/Control}');
  await expect.element(box()).toHaveFocus();
  await userEvent.keyboard('add a task{Enter>4}{/Enter}');
  await expect.element(newTask.text()).toHaveFocus();
  await userEvent.keyboard('!');
  await expect.element(newTask.text()).toHaveValue('Send the contract!');
  expect(writesOf(close)).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expectSavedMark(newTask.form());
  unfocus();
  await userEvent.keyboard('{t>3}{/t}');
  await expect.element(newTask.text()).toHaveFocus();
  await userEvent.keyboard('!');
  await expect.element(newTask.text()).toHaveValue('!');
});

test('Enter does what is chosen, also what writes, and the click guard judges that very press', async () => {
  const world = await openAcme();
  const { close, host } = world;
  const judged: string[] = [];
  const clickGuard = {
    canTell: true,
    async isReal({ type, isTrusted }: Event) {
      judged.push(type);
      return isTrusted;
    },
  };
  mountGuarded({ ...host.panelHost, clickGuard });
  await expect.element(checkOf(promised)).toBeVisible();
  const choose = async () => {
    await openMenu();
    await box().fill(`done ${promised.slice(0, 12)}`);
    await expect.element(option(nextSteps.task.done(promised))).toHaveAttribute('aria-selected', 'true');
  };
  await choose();
  (await box().findElement()).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await expect.element(page.getByText(writing.coveredNoPanel).first()).toBeVisible();
  expect(writesOf(close)).toEqual([]);
  await choose();
  await userEvent.keyboard('{Enter}');
  await press(checkOf(promised), '{Enter}');
  await expectSavedMark(rowOf(promised));
  expect(judged).toEqual(['keydown', 'keydown']);
  expect(writesOf(close)).toEqual(['PUT /task/task_…/']);
});

test('what is no command is looked for in Close', async () => {
  await openAcme();
  await openMenu();
  await userEvent.keyboard('acme{Enter}');
  await expect.element(search()).toHaveValue('acme');
  await expect.element(page.getByRole('main').getByText(words.find.leads(1))).toBeVisible();
  // Of what lies under the search nothing is offered.
  await openMenu();
  await expect.element(option(panel.settings)).toBeVisible();
  expect(option(writing.note.command).query()).toBeNull();
});

const keys: { key: string; reached(): Promise<unknown> }[] = [
  { key: 'n', reached: () => expect.element(note()).toHaveFocus() },
  { key: 't', reached: () => expect.element(newTask.text()).toHaveFocus() },
  {
    key: 's',
    reached: () => expect.element(page.getByRole('combobox', { name: nextSteps.status.label })).toHaveFocus(),
  },
  { key: '/', reached: () => expect.element(search()).toHaveFocus() },
];

test('single letters lead to where something is typed, are written on the controls, and are letters there', async () => {
  const world = await openAcme();
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await expect.element(newTask.text()).toHaveAttribute('aria-keyshortcuts', 'T');
  await expect.element(note()).toHaveAttribute('aria-keyshortcuts', 'N');
  for (const { key, reached } of keys) {
    unfocus();
    await userEvent.keyboard(key);
    await reached();
  }
  await expect.element(search()).toHaveValue('');
  await userEvent.keyboard('nt');
  await expect.element(search()).toHaveValue('nt');
  expect(copied).not.toHaveBeenCalled();

  await world.open(world.close.events.discoveryCall);
  await expectMeeting(world.close.events.discoveryCall);
  await expect.element(newTask.text()).toHaveAttribute('aria-keyshortcuts', 'T');
  unfocus();
  await userEvent.keyboard('{Control>}c{/Control}');
  expect(copied).not.toHaveBeenCalled();
  await userEvent.keyboard('{c>3}{/c}');
  await expect.element(page.getByRole('button', { name: words.briefCopy.copied })).toBeVisible();
  expect(copied).toHaveBeenCalledOnce();
});

test('single letters can be switched off, and the menu stays', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  await world.open(discoveryCall);
  await expectMeeting(discoveryCall);
  await expect.element(newTask.text()).toHaveAttribute('aria-keyshortcuts', 'T');
  await switchOff(world);
  await expect.element(newTask.text()).not.toHaveAttribute('aria-keyshortcuts');
  unfocus();
  await userEvent.keyboard('t');
  await expect.element(newTask.text()).not.toHaveFocus();
  await openMenu();
  await expect.element(option(nextSteps.task.command)).not.toHaveAttribute('aria-keyshortcuts');
  await userEvent.keyboard('add a task{Enter}');
  await expect.element(newTask.text()).toHaveFocus();
});

/** The same panel in a page's sidebar, in place of the one that is there. */
function mountGuarded(host: PanelHost): void {
  for (const { style } of document.querySelectorAll<HTMLElement>('[data-part^="panel-"]')) style.display = 'none';
  const root = document.createElement('div');
  document.body.append(root);
  const unmount = mountPanel(root, host);
  onTestFinished(() => {
    unmount();
    root.remove();
  });
}

async function switchOff(world: World): Promise<void> {
  await world.openOptions('keyboard');
  const choice = page.getByRole('checkbox', { name: words.options.shortcuts.singleKeys.label });
  await expect.element(choice).toBeChecked();
  await choice.click();
  await expect.element(page.getByText(words.options.shortcuts.singleKeys.saved, { exact: true })).toBeVisible();
  await world.closeOptions();
}

function unfocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
