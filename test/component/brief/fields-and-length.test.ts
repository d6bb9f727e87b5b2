import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { expectCount, expectMeeting, expectTexts, press } from '../pages/panel';
import { panelSize, popupSize, resize } from '../screen';
import { createWorld, type World } from '../world';

const { brief, people } = words;

test('the fields that are picked in the options come, as they are picked', async () => {
  const world = createWorld();
  await world.open(world.close.events.discoveryCall);
  const fields = page.getSection(brief.fields);
  await expect.element(page.getSection(brief.tasks)).toBeVisible();
  await expectCount(fields, 0);

  await pick(world, 'Tags', 'Renewal date', 'Industry');
  // Nobody has a renewal date yet: it can be given one.
  await expectTexts(fields.getByRole('term'), ['Tags', 'Renewal date', 'Industry']);
  await expect.element(fields.getByText('Pilot, DACH, Trade fair', { exact: true })).toBeVisible();
  await expect.element(fields.getByRole('textbox', { name: 'Renewal date' })).toHaveValue('');
  await expect.element(fields.getByRole('combobox', { name: 'Industry' })).toHaveValue('Manufacturing');
});

for (const [place, size] of [
  ['sidebar', panelSize],
  ['popup', popupSize],
] as const) {
  test(`too much of everything: cut, counted, and never wider than the ${place}`, async () => {
    const world = createWorld();
    const { allHands } = world.close.events;
    await world.open(allHands, { place });
    await pick(world, 'Tags');
    await resize(size);
    await expectMeeting(allHands);
    const money = page.getSection(words.opportunity.title);
    await expectCount(money.getByRole('listitem'), 1);
    await money.getByRole('button', { name: words.opportunity.more(49) }).click();
    await expectCount(money.getByRole('listitem'), 3);
    await expect.element(page.getSection(brief.tasks)).toHaveTextContent(brief.shownOf(3, 60));
    await expectCount(page.getSection(brief.tasks).getByRole('listitem'), 3);
    await expect.element(page.getSection(brief.fields).getByRole('definition')).toHaveTextContent('<i>odd</i>');
    const section = page.getSection(people.title);
    await expectCount(section.getByRole('listitem'), 6);
    await press(section.getByRole('button', { name: people.more(194) }), '{Enter}');
    await expectCount(section.getByRole('listitem'), 200);
    await expect.element(section.getByText('نور الدين حداد').first()).toBeVisible();
    expect(tooWide(), 'px that one would have to scroll sideways').toBe(0);
    await press(section.getByRole('button', { name: people.fewer }), '{Enter}');
    await expectCount(section.getByRole('listitem'), 6);
  });
}

/** Chooses custom fields on the options page, and comes back. */
async function pick(world: World, ...names: string[]): Promise<void> {
  await world.openOptions('notes');
  for (const name of names) {
    await page.getByRole('checkbox', { name, exact: true }).click();
    await expect.element(page.getByText(words.options.fields.saved, { exact: true })).toBeVisible();
    await expect.element(page.getByRole('checkbox', { name, exact: true })).toBeChecked();
  }
  await world.closeOptions();
}

/** By how many px the panel's content is wider than the panel, also where that is hidden. */
function tooWide(): number {
  const page = document.documentElement;
  const end = document.querySelector('main')?.getBoundingClientRect().right ?? 0;
  return Math.max(
    page.scrollWidth - page.clientWidth,
    ...[...document.querySelectorAll('main, main section')].map((box) =>
      Math.max(0, box.getBoundingClientRect().left + box.scrollWidth - end),
    ),
  );
}
