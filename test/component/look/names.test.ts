import { expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { expectCount, expectTitle } from '../pages/panel';
import { resize } from '../screen';
import { createWorld } from '../world';

const { showAll, showLess } = words.brief;

test('a title without end has three lines and a name two, and all of it comes on demand', async () => {
  const world = createWorld();
  const { hostileMarkup } = world.close.events;
  await world.open(hostileMarkup);
  const title = page.getByRole('article').getByRole('heading', { level: 2 });
  await expect.element(title).toBeVisible();
  expect(linesOf(title)).toBe(3);
  await expectWholeOnDemand(page.getByRole('article'), title);
  const person = page.getPart('people').getByRole('listitem').first();
  const name = person.getByText(/NNNN/);
  expect(linesOf(name)).toBe(2);
  await expectWholeOnDemand(person, name);
});

test('an ordinary title has no button to show more', async () => {
  const world = createWorld();
  await world.open(world.close.events.discoveryCall);
  await expect.element(page.getByRole('article')).toBeVisible();
  await expectCount(page.getByRole('article').getByRole('button', { name: showAll }), 0);
});

test('three leads and the organization have their whole names at 360 px and at 320 px', async () => {
  const world = createWorld();
  for (const width of [360, 320]) {
    await resize({ width, height: 720 });
    await world.open(world.close.events.jointWorkshop);
    await expectTitle('Acme Robotics GmbH');
    await expectCount(page.getByRole('tab'), 3);
    await expect.element(page.getByRole('tab', { name: 'Beta Optics Ltd' })).toBeVisible();
    const names = [...document.querySelectorAll('[role="tab"] bdi, [data-part="organization"]')];
    expect(
      names.filter(isCut).map(({ textContent }) => textContent),
      `${width} px`,
    ).toEqual([]);
  }
});

test('an icon says in words what it does: pointed at, and with the focus; Escape takes the words away', async () => {
  const world = createWorld();
  await world.open(world.close.events.discoveryCall);
  await expectTitle('Acme Robotics GmbH');
  const settings = page.getByRole('button', { name: words.panel.settings });
  expect(tipOf(settings)).toEqual([`"${words.panel.settings}"`, 'hidden']);
  await userEvent.hover(settings);
  await expect.poll(() => tipOf(settings)[1]).toBe('visible');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => tipOf(settings)[1]).toBe('hidden');
  await userEvent.hover(page.getByRole('article'));
  await userEvent.tab();
  const first = page.getByRole('button', { name: words.panel.search });
  await expect.element(first).toHaveFocus();
  expect(tipOf(first)[1]).toBe('visible');
});

/** What its tip says, and whether it is seen. */
function tipOf(button: Locator): [string, string] {
  const { content, visibility } = getComputedStyle(button.element(), '::after');
  return [content, visibility];
}

async function expectWholeOnDemand(around: Locator, text: Locator): Promise<void> {
  const cut = linesOf(text);
  await around.getByRole('button', { name: showAll }).click();
  await expect.poll(() => linesOf(text)).toBeGreaterThan(cut);
  await around.getByRole('button', { name: showLess }).click();
  await expect.poll(() => linesOf(text)).toBe(cut);
}

function linesOf(text: Locator): number {
  const element = text.element();
  return Math.round(element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight));
}

function isCut({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element): boolean {
  return scrollWidth > clientWidth || scrollHeight > clientHeight + 1;
}
