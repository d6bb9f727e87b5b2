import type { Frame, Locator, Page } from '@playwright/test';
import { words } from '../../../src/words/words';
import type { Chromium } from '../../browsers/chromium';
import type { CloseSandbox } from '../../fakes/close-server/server';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import { expect } from '../fixtures/own-browser';
import { sectionOf } from './sections';
import { expectMeeting, type Panel, sidebarOf } from './sidebar';

const { note: noteWords } = words.writing;

/** Every request gets a connection of its own: what is lost over one that served before, browsers send again. */
export function beginWriting({ settings }: CloseSandbox): void {
  settings.keepConnections = false;
}

/** The sidebar of an event's page, when all of the brief is there and a click in it counts. */
export async function openEvent(page: Page, event: SandboxEvent): Promise<Frame> {
  await page.goto(event.url);
  const sidebar = await sidebarOf(page);
  await expectReady(sidebar, event);
  return sidebar;
}

/** The panel shows all of the brief and what can be chosen, and has been in plain sight for long enough. */
export async function expectReady(panel: Frame, event: SandboxEvent): Promise<void> {
  await expectMeeting(panel, event);
  await expect(sectionOf(panel, words.story.sinceThen)).toHaveAttribute('aria-busy', 'false');
  await expectOutcomes(panel);
  await plainSight(panel);
}

/** Resolves when the browser says that nothing lies over the sidebar, for longer than its guard of clicks asks for. */
export async function plainSight(sidebar: Frame): Promise<void> {
  await sidebar.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        const options = { trackVisibility: true, delay: 100, threshold: 0.98 };
        const observer = new IntersectionObserver((entries) => {
          clearTimeout(timer);
          if (entries.some((entry) => Reflect.get(entry, 'isVisible') !== true)) return;
          timer = setTimeout(() => {
            observer.disconnect();
            resolve();
          }, 700);
        }, options);
        observer.observe(document.body);
      }),
  );
}

export function noteSection(panel: Panel): Locator {
  return sectionOf(panel, noteWords.title);
}

/** Where the note is read and written. */
export function noteBox(panel: Panel): Locator {
  return panel.getByRole('textbox', { name: noteWords.title, exact: true });
}

export function saveButton(panel: Panel): Locator {
  return panel.getByRole('button', { name: noteWords.save, exact: true });
}

/** "Saved in Close", as it is said aloud too. */
export function savedMark(panel: Panel): Locator {
  return noteSection(panel).getByRole('status').filter({ hasText: words.writing.saved });
}

/** The sentence about what went wrong, with its one button. */
export function refusalOf(part: Locator): Locator {
  return part.locator('[data-part=refusal]');
}

export function outcomeSection(panel: Panel): Locator {
  return sectionOf(panel, words.writing.outcome.title);
}

/** The outcomes that can be chosen are there: in a menu, or as chips. */
export async function expectOutcomes(panel: Panel): Promise<void> {
  const inMenu = outcomeBox(panel).getByRole('option', { name: 'No show' });
  const asChip = panel
    .getByRole('group', { name: words.writing.outcome.title, exact: true })
    .getByRole('radio')
    .first();
  await expect(inMenu.or(asChip)).toBeAttached();
}

export function outcomeBox(panel: Panel): Locator {
  return panel.getByRole('combobox', { name: words.writing.outcome.title, exact: true });
}

/** Types at the end of the note, key by key, as a person does after a click into it. */
export async function typeNote(panel: Panel, page: Page, text: string): Promise<void> {
  await noteBox(panel).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(text);
}

/** Types, and waits until the worker says that it has all of it. */
export async function keepNote(panel: Panel, page: Page, browser: Chromium, text: string): Promise<void> {
  await typeNote(panel, page, text);
  await expectKept(browser, text);
}

/** A draft with these words is in the worker's store, as the list of the options is told. */
export async function expectKept({ optionsPage }: Chromium, text: string): Promise<void> {
  await expect
    .poll(async () => (await draftHtmls(optionsPage)).filter((html) => html.includes(text)), `a draft with “${text}”`)
    .toHaveLength(1);
}

/** The notes that are kept and not in Close. */
export async function draftHtmls(optionsPage: Page): Promise<string[]> {
  const reply: { value: { content: { html?: string } }[] } = await optionsPage.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'getDrafts', payload: null }),
  );
  return reply.value.map(({ content }) => content.html ?? '');
}
