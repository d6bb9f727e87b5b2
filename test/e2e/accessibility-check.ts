import type { Frame, Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './fixtures';

/**
 * Runs all of axe's rules, its best practices too, over a document in light and in dark. `page` is the tab that shows it.
 * Movement is off meanwhile: a colour half-way between two schemes is nobody's.
 */
export async function expectAccessible(page: Page, document: Frame | Page = page): Promise<void> {
  await document.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(document), `${colorScheme}: ${document.url()}`).toEqual([]);
  }
}

async function violations(document: Frame | Page): Promise<string[]> {
  return document.evaluate(async () => {
    // The folded tab and the panel take turns in one document; what is hidden is not looked at.
    const results = await window.axe.run();
    if (results.passes.length < 10) return ['axe found next to nothing to look at'];
    return results.violations.map(({ id, nodes }) => {
      const where = nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`);
      return `${id}: ${where.join('; ')}`;
    });
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
