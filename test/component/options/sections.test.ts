import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { optionsSections } from '../../../src/domain/settings/options-section';
import { words } from '../../../src/words/words';
import { expectAccessible } from '../pages/accessible';
import { expectCount } from '../pages/panel';
import { resize } from '../screen';
import { createWorld, type World } from '../world';

const { accounts, connect, connected, fields, facts, forget, language, reminders, sections, shortcuts, shortFacts } =
  words.options;
const nav = () => page.getByRole('navigation', { name: sections.list });
const link = (name: string) => nav().getByRole('link', { name });
const titled = (name: string) => page.getByRole('heading', { name, exact: true });
const search = () => page.getByRole('textbox', { name: sections.search });

let world: World;
beforeEach(() => {
  world = createWorld();
});

/** The one section that is shown, by its link and by its name above it. */
async function expectSection(section: (typeof optionsSections)[number]): Promise<void> {
  await expect.element(titled(sections.name[section])).toBeVisible();
  const marked = nav().element().querySelectorAll('[aria-current="page"]');
  expect([...marked].map((one) => one.getAttribute('href'))).toEqual([`#${section}`]);
  await expectCount(page.getByRole('heading', { level: 1 }), 1);
}

test('each section has an address, and the address its section; another one leads to the first', async () => {
  await world.openOptions('privacy');
  await expectSection('privacy');
  await expect.poll(() => document.title).toBe(`${sections.name.privacy} · ${words.options.title}`);
  await expect.element(titled(facts.title)).toBeVisible();
  await expectCount(titled(connected.title), 0);
  for (const section of optionsSections) {
    await link(sections.name[section]).click();
    await expectSection(section);
    expect(location.hash).toBe(`#${section}`);
    await expect.element(titled(sections.name[section])).toHaveFocus();
  }
  location.hash = '#no-such-thing';
  await expectSection('connection');
});

test('the browser goes back and forward between them, and what was typed in one stays', async () => {
  await world.openOptions();
  await page.getByRole('button', { name: accounts.add }).click();
  await page.getByLabelText(connect.label).fill('api_half');
  await link(sections.name.notes).click();
  await expectSection('notes');
  await link(sections.name.keyboard).click();
  await expect.element(titled(shortcuts.title)).toBeVisible();
  history.back();
  await expect.element(titled(fields.title)).toBeVisible();
  await expectSection('notes');
  await expect.element(titled(sections.name.notes)).toHaveFocus();
  history.forward();
  await expect.element(titled(shortcuts.title)).toBeVisible();
  await link(sections.name.connection).click();
  await expect.element(page.getByLabelText(connect.label)).toHaveValue('api_half');
});

test('a search finds cards by their words, also by those of Close, and goes to the first', async () => {
  await world.openOptions();
  await link(sections.name.notes).click();
  await expect.element(page.getByRole('checkbox', { name: 'Industry' })).toBeVisible();
  await link(sections.name.connection).click();

  await search().fill('BEFÓRE  remind');
  await expect.element(titled(reminders.title)).toBeVisible();
  await expect.element(titled(sections.name.meetings)).toBeVisible();
  await expectCount(titled(connected.title), 0);
  await expect.element(page.getByRole('status').getByText(sections.found(1))).toBeInTheDocument();
  await expectAccessible();

  await search().fill('industry');
  await expect.element(titled(fields.title)).toBeVisible();
  await expectCount(titled(reminders.title), 0);
  await userEvent.keyboard('{Enter}');
  await expect.element(titled(fields.title)).toHaveFocus();

  await search().fill('nowhere to be found');
  await expect.element(titled(sections.none('nowhere to be found'))).toBeVisible();
  await page.getByRole('button', { name: sections.clear }).click();
  await expectSection('connection');
  await expect.element(search()).toHaveValue('');

  // By the section's own name, all of it; its link ends the search.
  await search().fill('privacy');
  await expect.element(titled(forget.title)).toBeVisible();
  await link(sections.name.connection).click();
  await expectSection('connection');
  await expect.element(titled(sections.name.connection)).toHaveFocus();
  await search().fill('x');
  await userEvent.keyboard('{Escape}');
  await expect.element(search()).toHaveValue('');
  await expectSection('connection');
});

test('before there is a key the page is about the key, at whatever address', async () => {
  await world.openOptions('privacy', { apiKey: null });
  await expect.element(titled(words.options.headline)).toBeVisible();
  await expect.element(titled(connect.title)).toBeVisible();
  await expect.element(titled(facts.title)).toBeVisible();
  // Three lines, and the whole of it behind a fold.
  for (const line of [shortFacts.reads, shortFacts.keeps, shortFacts.sends])
    await expect.element(page.getByText(line)).toBeVisible();
  await expect.element(page.getByText(facts.writes.text)).not.toBeVisible();
  await page.getByText(shortFacts.all).click();
  await expect.element(page.getByText(facts.writes.text)).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: words.demo.open }))
    .toHaveAttribute('href', '/src/demo/index.html');
  await expectCount(search(), 0);
  const offered = nav().getByRole('link').elements();
  expect(offered.map(({ textContent }) => textContent?.trim())).toEqual([
    sections.name.connection,
    sections.name.appearance,
  ]);
  await expectAccessible();
  await link(sections.name.appearance).click();
  await expect.element(titled(language.title)).toBeVisible();
});

test('the sections stand beside what is shown, and above it where there is no room', async () => {
  await world.openOptions();
  await expect.element(titled(connected.title)).toBeVisible();
  const box = (of: string) => {
    const rect = document.querySelector(of)?.getBoundingClientRect();
    if (!rect) throw new Error(`There is no ${of}.`);
    return rect;
  };
  await resize({ width: 800, height: 800 });
  expect(box('nav').right).toBeLessThan(box('main').left);
  for (const width of [799, 320]) {
    await resize({ width, height: 800 });
    expect(box('nav').bottom, `${width} px`).toBeLessThan(box('main').top);
    expect(document.documentElement.scrollWidth).toBe(width);
  }
});

test('the panel leads to the section of what it speaks of', async () => {
  await world.open(world.close.events.discoveryCall);
  const note = page.getByRole('textbox', { name: words.writing.note.title });
  await note.click();
  await page.getByRole('button', { name: words.templates.button, exact: true }).click();
  await page.getByRole('button', { name: words.templates.edit }).click();
  await expect.poll(() => world.host.asked).toEqual(['options#notes']);
});
