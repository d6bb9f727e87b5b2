import { expect, test } from 'vitest';
import { createFakePlatform, startWorker } from '../fake-platform';

/** A worker in a browser of this language, with what it writes into the browser's menu and on its button. */
function startIn(language: string) {
  const fake = createFakePlatform();
  const written: string[] = [];
  fake.platform.languages = () => [language, 'en'];
  fake.platform.menu.create = ({ title }) => void written.push(title);
  fake.platform.toolbar.setTitle = async ({ title }) => void written.push(title);
  return { fake, written, worker: startWorker(fake) };
}

test('menu and button are in the browser’s language, then in the one that was chosen, and again after everything is forgotten', async () => {
  const { fake, written, worker } = startIn('de-AT');
  worker.onInstalled({ reason: 'browser_update' });
  await expect.poll(() => written).toEqual(['In Close suchen']);
  await worker.send('chooseLanguage', 'en', 'own page');
  expect(written.splice(0)).toEqual(['In Close suchen', 'Find in Close']);
  await worker.open('0abcdefghijklmnopqrstuvwx');
  await expect.poll(() => written.at(-1)).toBe('Sidecar: connect Close to begin');

  // The next worker knows of it, too.
  written.length = 0;
  const next = startWorker(fake);
  await next.open('0bcdefghijklmnopqrstuvwxy');
  await expect.poll(() => written.at(-1)).toBe('Sidecar: connect Close to begin');
  await next.send('chooseLanguage', null, 'own page');
  expect(written.at(-1)).toBe('In Close suchen');
  await next.send('chooseLanguage', 'fr', 'own page');
  await next.send('forgetEverything', undefined, 'own page');
  await expect.poll(() => written).toContain('In Close suchen');
});

test('a choice that this version does not speak is the browser’s language', async () => {
  const { fake, written } = startIn('de');
  await fake.local.area.set({ language: 'tlh' });
  await startWorker(fake).open('0abcdefghijklmnopqrstuvwx');
  await expect.poll(() => written.at(-1)).toBe('Sidecar: Verbinden Sie Close, um zu beginnen');
});
