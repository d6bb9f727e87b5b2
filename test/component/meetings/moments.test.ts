import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { expectCount, textOf } from '../pages/panel';
import { chooseNow, expectNote, noteBox, openEvent, typeNote } from '../pages/writing';
import { panelSize, resize } from '../screen';
import { createWorld } from '../world';

const text = words.moment;
const minute = 60_000;

const menu = () => page.getByRole('combobox', { name: text.menu, exact: true });
const offer = () => page.getPart('moment-offer');
/** Names of the sections, from top to bottom. */
const order = () => page.getByRole('heading', { level: 2 }).elements().map(textOf).slice(2);

test('nothing moves while it is read: the next moment is offered, and what is typed stays when it is taken', async () => {
  const world = createWorld();
  await openEvent(world, world.close.events.discoveryCall);
  await expect.element(menu()).toHaveDisplayValue(text.heading.before);
  const before = order();
  expect(before.at(-1)).toBe(words.writing.outcome.title);
  await typeNote('Two plants');
  const box = noteBox().element();
  const typed = textOf(box);
  expect(typed).toMatch(/Two plants$/);
  const places = () =>
    page
      .getByRole('heading', { level: 2 })
      .elements()
      .map((heading) => Math.round(heading.getBoundingClientRect().top));
  const stood = places();

  await world.turnClock(20 * minute);
  await expect.element(offer()).toHaveTextContent(text.came.during.says);
  expect(order()).toEqual(before);
  expect(places()).toEqual(stood);
  await expect.element(noteBox()).toHaveFocus();

  await offer().getByRole('button', { name: text.came.during.show }).click();
  await expect.element(menu()).toHaveDisplayValue(text.heading.during);
  expect(order().slice(0, 2)).toEqual([words.people.title, words.writing.note.title]);
  await expectNote(typed);
  expect(noteBox().element()).toBe(box);
  await expect.element(menu()).toHaveFocus();
  await typeNote(', from March');
  await expectNote(`${typed}, from March`);

  // Told once: who wants to stay is not asked again.
  await world.turnClock(40 * minute);
  await expect.element(offer()).toHaveTextContent(text.came.after.says);
  await offer().getByRole('button', { name: text.stay }).click();
  await expectCount(offer(), 0);
  await world.turnClock(minute);
  await expectCount(offer(), 0);
  await expect.element(menu()).toHaveDisplayValue(text.heading.during);
});

test('after it the recap comes first, and says how much Close has; the user can switch by keyboard, at 320 px too', async () => {
  const world = createWorld();
  await resize({ ...panelSize, width: 320 });
  await openEvent(world, world.close.events.kickoffYesterday);
  const { outcome, note } = words.writing;
  expect(order().slice(0, 2)).toEqual([outcome.title, note.title]);
  const progress = page.getPart('recap-progress');
  await expect.element(progress).toHaveTextContent(text.progress(1, 4));
  await chooseNow('Qualified');
  await expect.element(progress).toHaveTextContent(text.progress(2, 4));
  const { scrollWidth, clientWidth } = page.getByRole('main').element();
  expect(scrollWidth).toBe(clientWidth);

  menu().element().focus();
  await userEvent.keyboard('Before');
  await expect.element(menu()).toHaveDisplayValue(text.heading.before);
  expect(order()[0]).toBe(words.story.lastTime);
  await expectCount(progress, 0);
  await expect.element(menu()).toHaveFocus();
});
