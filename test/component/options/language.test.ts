import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { setPageLanguage } from '../../../src/shell/page-language';
import { languages } from '../../../src/words/languages';
import { englishWords, speak, words } from '../../../src/words/words';
import { createWorld } from '../world';

test('a language is chosen by its own name; the page, and a panel that is open, speak it at once', async () => {
  onTestFinished(() => {
    speak(englishWords);
    document.documentElement.lang = 'en';
  });
  const world = createWorld();
  const { panel } = await world.open(world.close.events.discoveryCall);
  await expect.element(panel.getByRole('heading', { name: words.people.title })).toBeVisible();

  await world.openOptions('appearance');
  const select = page.getByLabelText(words.options.language.label);
  await expect.element(select).toHaveValue('');
  await select.selectOptions('Deutsch');
  await expect.element(page.getByRole('heading', { name: 'Sprache', exact: true })).toBeVisible();
  await expect.element(page.getByText('Gespeichert', { exact: true })).toBeVisible();
  expect(words.language).toBe('de');
  expect(document.documentElement.lang).toBe('de');
  const names = [...document.querySelectorAll('[data-part="options"] option[lang]')].map(
    ({ textContent }) => textContent,
  );
  expect(names).toEqual(['English', ...Object.values(languages).map(({ name }) => name)]);

  await world.closeOptions();
  await expect.element(panel.getByRole('heading', { name: 'Personen' })).toBeVisible();

  await world.openOptions('appearance');
  await page.getByLabelText('Sprache von Sidecar').selectOptions('Wie der Browser');
  await expect
    .element(page.getByRole('heading', { name: englishWords.options.language.title, exact: true }))
    .toBeVisible();
  expect(await world.host.storage.local.get(null)).not.toHaveProperty('language');
});

test('a storage that never answers does not leave a page blank: it speaks the browser’s language', async () => {
  const world = createWorld();
  await world.openOptions('appearance');
  vi.spyOn(world.host.storage.local, 'get').mockReturnValue(new Promise(() => {}));
  document.documentElement.lang = '';
  await setPageLanguage();
  expect(document.documentElement.lang).toBe('en');
});
