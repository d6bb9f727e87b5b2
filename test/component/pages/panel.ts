import { expect } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import './sections';
import { words } from '../../../src/words/words';
import type { SandboxEvent } from '../../fakes/sample-data/events';

/** The panel shows this event's meeting and its first lead. */
export async function expectMeeting({ title, leads, startsAt }: Pick<SandboxEvent, 'title' | 'leads' | 'startsAt'>) {
  await expect.element(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 1, name: leads[0]?.name ?? '', exact: true })).toBeVisible();
  await expect.poll(shownTimes).toContain(new Date(startsAt).toISOString());
}

/** The panel shows a message in place of a meeting, under this title. */
export async function expectTitle(title: string): Promise<void> {
  await expect.element(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
}

/** "Find in Close": types it and presses Enter. */
export async function find(text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: words.find.label });
  await field.fill(text);
  await press(field, '{Enter}');
}

/** Presses keys in this element: the focus goes there first. */
export async function press(locator: Locator, keys: string): Promise<void> {
  (await locator.findElement()).focus();
  await userEvent.keyboard(keys);
}

/** All of these texts are in the elements that the locator finds, one each, in this order. */
export async function expectTexts(locator: Locator, texts: readonly (string | RegExp)[]): Promise<void> {
  await expect
    .poll(() => locator.elements().map(textOf))
    .toEqual(texts.map((text) => (typeof text === 'string' ? text : expect.stringMatching(text))));
}

/** How many elements the locator finds. */
export async function expectCount(locator: Locator, count: number): Promise<void> {
  await expect.poll(() => locator.elements().length).toBe(count);
}

/** Text as it is read, with single spaces. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function shownTimes(): (string | null)[] {
  return [...document.querySelectorAll('main time')].map((time) => time.getAttribute('datetime'));
}
