import { onTestFinished } from 'vitest';
import { cdp, page } from 'vitest/browser';

type Size = { width: number; height: number };

/** As vitest.config.ts has it. */
export const panelSize: Size = { width: 360, height: 720 };
/** The sidebar when it is collapsed to a tab. */
export const collapsedSize: Size = { width: 56, height: 120 };
/** The largest a popup can be beside what it asks for. */
export const popupSize: Size = { width: 380, height: 600 };
export const tabSize: Size = { width: 1280, height: 800 };

/** What the running test has changed. Once each is put back is enough, however often it was changed. */
const changed = new Set<'size' | 'media'>();

function putBackOnce(what: 'size' | 'media', putBack: () => Promise<void>) {
  if (changed.has(what)) return;
  changed.add(what);
  onTestFinished(async () => {
    changed.delete(what);
    await putBack();
  });
}

/** The window has this size, in CSS pixels, until the test ends. */
export async function resize({ width, height }: Size): Promise<void> {
  if (innerWidth === width && innerHeight === height) return;
  putBackOnce('size', () => page.viewport(panelSize.width, panelSize.height));
  await page.viewport(width, height);
}

/** What a user has set in the system, as media queries name it. */
export type Media = {
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'forced-colors'?: 'active' | 'none';
};

/** Sets all of it, what is left out as it is by default. It ends with the test. */
export async function emulateMedia(media: Media): Promise<void> {
  const set = async (features: Media) => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  };
  putBackOnce('media', () => set({}));
  await set(media);
}
