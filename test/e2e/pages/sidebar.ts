import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { sidebarFrame } from '../../browsers/chromium';
import type { SandboxEvent } from '../../fakes/sample-data/events';

/** The panel, wherever it is shown: the sidebar's frame or the popup's page. */
export type Panel = Pick<Page, 'getByRole' | 'getByText' | 'locator'>;

/**
 * The sidebar's document inside a calendar page. Its frame stands in a closed shadow root, where no locator reaches, so it
 * is waited for by its address. A load of the page makes another one.
 */
export function sidebarOf(page: Page): Promise<Frame> {
  return sidebarFrame(page, 15_000);
}

/** All that the page itself has of the sidebar: one element around the closed shadow root. */
export function sidebarHost(page: Page): Locator {
  return page.locator('sidecar-for-close');
}

/** The panel shows this event's meeting, that of the event's first lead, and at the start of this very occurrence. */
export async function expectMeeting(panel: Panel, { title, leads, startsAt }: SandboxEvent): Promise<void> {
  await expect(panel.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
  await expect(panel.locator('article time').filter({ visible: true })).toHaveAttribute(
    'datetime',
    new Date(startsAt).toISOString(),
  );
  await expect(panel.getByRole('heading', { level: 1, name: leads[0]?.name ?? '', exact: true })).toBeVisible();
}

/** The panel shows a message in place of a meeting, under this title. */
export async function expectTitle(panel: Panel, title: string): Promise<void> {
  await expect(panel.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
}

/** Every text that the first element of this kind has from now on, each time that it is another. */
export async function recordTexts(sidebar: Frame, selector: string): Promise<() => Promise<string[]>> {
  const record = await sidebar.evaluateHandle((kind) => {
    const texts: string[] = [];
    const look = () => {
      const text = document.querySelector(kind)?.textContent;
      if (text && text !== texts.at(-1)) texts.push(text);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    look();
    return texts;
  }, selector);
  return () => record.jsonValue();
}
