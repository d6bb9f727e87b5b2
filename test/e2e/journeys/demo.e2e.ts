import { words } from '../../../src/words/words';
import { expect, testBeforeKey } from '../fixtures/connected';
import { readEveryStorage } from '../fixtures/every-storage';
import { ask } from '../fixtures/own-page';

const { demo, writing } = words;

testBeforeKey(
  'from the first page to a brief with sample data: no key, no request, and nothing is left of it',
  async ({ browserWithExtension: { optionsPage, extensionUrl }, context, sandbox }) => {
    const asked: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith('chrome-extension:')) asked.push(request.url());
    });
    // Words and theme are read on each page of ours; what the tests' first page has left is not the demo's.
    const before = await readEveryStorage(optionsPage);

    await optionsPage.getByRole('link', { name: demo.open }).click();
    const lead = optionsPage.getByRole('heading', { level: 1, name: 'Larkwell Coffee' });
    await expect(lead).toBeVisible();
    await expect(optionsPage.getByText(demo.notice, { exact: true })).toBeVisible();

    const day = optionsPage.getByRole('region', { name: demo.day });
    await day.getByRole('button', { name: demo.titles.after }).click();
    await optionsPage.getByRole('radio', { name: demo.outcomes.interested }).click();
    const note = optionsPage.getByRole('textbox', { name: writing.note.title, exact: true });
    await note.click();
    await optionsPage.keyboard.type('A pilot in two weeks.');
    await optionsPage.getByRole('button', { name: writing.note.save, exact: true }).click();
    await expect(optionsPage.getByText(new RegExp(`^${writing.saved}`)).first()).toBeVisible();
    await optionsPage.getByRole('link', { name: words.panel.openInClose }).last().click();
    await expect(optionsPage.getByText(demo.held)).toBeVisible();

    expect(await readEveryStorage(optionsPage)).toEqual(before);
    await optionsPage.getByRole('link', { name: words.needsKey.action }).click();
    await expect(optionsPage.getByLabel(words.options.connect.label)).toBeVisible();
    expect(await readEveryStorage(optionsPage)).toEqual(before);

    // The panel without a key has the same way, which is the worker's to open.
    const opened = context.waitForEvent('page');
    await ask(optionsPage, 'openDemo');
    await expect((await opened).getByRole('heading', { level: 1, name: 'Larkwell Coffee' })).toBeVisible();
    expect((await opened).url()).toBe(extensionUrl('src/demo/index.html'));

    expect(asked).toEqual([]);
    expect(sandbox.close.requests).toEqual([]);
  },
);
