import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { faults } from '../../fakes/close-server/fault';
import { writesOf } from '../../fakes/close-server/steps';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import { holdEditor } from '../hold-editor';
import { expectCount, expectMeeting, expectTitle, press, textOf } from '../pages/panel';
import {
  draftHtmls,
  expectFocusKept,
  expectKept,
  expectNote,
  expectReady,
  keepNote,
  noteBox,
  noteSection,
  openEvent,
  typeNote,
} from '../pages/writing';
import { createWorld, type World } from '../world';

/** A note that is not in Close yet outlives what may come over it, and goes only when the user says so. */

const { note: text } = words.writing;

const losses: [what: string, lose: (world: World, event: SandboxEvent) => void | Promise<void>][] = [
  ['its panel', (world) => void world.reopen()],
  [
    'the worker, and its panel after it',
    (world) => {
      world.stopWorker();
      world.reopen();
    },
  ],
  [
    'another event in between',
    async (world, event) => {
      const { checkInToday } = world.close.events;
      await world.host.goTo(checkInToday.url);
      await expectMeeting(checkInToday);
      await world.host.goTo(event.url);
    },
  ],
  [
    'a key that Close takes no more',
    async (world) => {
      const look = page.getByRole('button', { name: words.panel.look, exact: true });
      world.close.setFault(null, faults.keyRejected);
      await look.click();
      await expectTitle(words.failed['key-rejected'].title);
      world.close.clearFaults();
      await look.click();
    },
  ],
];
for (const [what, lose] of losses) {
  test(`a draft outlives ${what}: it is shown again, and said to be not in Close`, async () => {
    const world = createWorld();
    const { kickoffYesterday: event } = world.close.events;
    await openEvent(world, event);
    await keepNote(world, 'Nobody has this yet');
    await lose(world, event);
    await expectMeeting(event);
    await expectNote('Nobody has this yet');
    await expect.element(noteSection().getByText(/^Not in Close yet · draft kept \d+:\d\d/)).toBeVisible();
    expect(writesOf(world.close)).toEqual([]);
  });
}

test('the last letters are on their way before the page is gone', async () => {
  const world = createWorld();
  const editor = holdEditor();
  await openEvent(world, world.close.events.kickoffYesterday);
  await noteBox().click();
  const sent = vi.spyOn(chrome.runtime, 'sendMessage');
  onTestFinished(() => sent.mockRestore());
  // In one task: nothing of the page runs once it is left.
  for (const letter of ['a', 'b', 'c']) document.execCommand('insertText', false, letter);
  dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(JSON.stringify(sent.mock.lastCall)).toContain('<p>abc</p>');
  editor.release();
});

test('“Discard” asks first, and takes it away', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  await openEvent(world, discoveryCall);
  const before = textOf(await noteBox().findElement());
  await keepNote(world, 'Not meant');
  const section = noteSection();
  const discard = section.getByRole('button', { name: text.discard, exact: true });
  await press(discard, '{Enter}');
  await expect.element(section.getByText(text.discardQuestion)).toBeVisible();
  await section.getByRole('button', { name: text.discardNo }).click();
  await expect.element(noteBox()).toHaveTextContent('Not meant');
  await expectFocusKept();
  await discard.click();
  await section.getByRole('button', { name: text.discardYes }).click();
  await expectNote(before);
  await expectFocusKept();
  await expect.poll(() => draftHtmls(world)).toEqual([]);
  world.reopen();
  await expectMeeting(discoveryCall);
  await expectNote(before);
  expect(writesOf(world.close)).toEqual([]);
});

test('two panels with different words: both are kept, and each can be shown', async () => {
  const world = createWorld();
  const { kickoffYesterday } = world.close.events;
  const one = await world.open(kickoffYesterday);
  await expectReady(kickoffYesterday);
  const other = world.beside('popup');
  await expectNote('', other.panel);
  await keepNote(world, 'Words of one panel', one.panel);
  await keepNote(world, 'Words of the other', other.panel);
  await expectKept(world, 'Words of one panel');

  world.reopen();
  await expectMeeting(kickoffYesterday);
  await expectNote('Words of the other');
  const hint = noteSection().getByText(/^Another draft of this note, \d+:\d\d/);
  await expect.element(hint).toBeVisible();
  await hint.getByRole('button', { name: text.showOther, exact: true }).click();
  await expectNote('Words of one panel');
  // Now the other one is the other.
  await expectCount(hint, 1);
  expect(await draftHtmls(world)).toHaveLength(2);
  expect(writesOf(world.close)).toEqual([]);
});

test('goes on while the worker is stopped under it', async () => {
  const world = createWorld();
  await openEvent(world, world.close.events.kickoffYesterday);
  await keepNote(world, 'Before');
  world.stopWorker();
  await typeNote(' and after');
  await expectKept(world, 'Before and after');
  expect(await draftHtmls(world)).toHaveLength(1);
});
