import { expect, type Frame, type Page } from '@playwright/test';

/** What has the focus: its name, whether a ring of two pixels shows it, and whether it is in sight. Something must have it. */
export async function focused(document: Frame | Page) {
  const has = () =>
    document.evaluate(() => (window.document.hasFocus() && window.document.activeElement?.localName) || '');
  await expect.poll(has, 'something has the focus').not.toMatch(/^body$|^$/);
  return document.evaluate(() => {
    const element = window.document.activeElement ?? window.document.body;
    // A menu that lies unseen over a pill shows its focus there.
    const unseen = getComputedStyle(element).opacity === '0';
    const drawn = getComputedStyle((unseen && element.previousElementSibling) || element);
    // A field's border that takes the colour of its outline is part of the ring.
    const border = drawn.borderTopColor === drawn.outlineColor ? Number.parseFloat(drawn.borderTopWidth) : 0;
    const box = element.getBoundingClientRect();
    return {
      name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
      visible: drawn.outlineStyle !== 'none' && Number.parseFloat(drawn.outlineWidth) + border >= 2,
      inView: box.width > 0 && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
    };
  });
}
