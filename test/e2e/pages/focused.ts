import { expect, type Frame, type Page } from '@playwright/test';
import { focused as focusedHere } from '../../component/pages/focused';

/** What has the focus in that document: its name, whether a ring shows it, and whether it is in sight. Something must have it. */
export async function focused(document: Frame | Page) {
  const has = () =>
    document.evaluate(() => (window.document.hasFocus() && window.document.activeElement?.localName) || '');
  await expect.poll(has, 'something has the focus').not.toMatch(/^body$|^$/);
  return document.evaluate(focusedHere);
}
