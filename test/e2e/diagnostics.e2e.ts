import type { Page } from '@playwright/test';
import { words } from '../../src/words/words';
import type { SandboxSettings } from '../fakes/close-server-settings';
import type { Sandbox } from '../fakes/sandbox';
import { expect, test } from './connected';

const { diagnostics: text } = words.options;

/** The answer below a question of the checks. */
const answerTo = (page: Page, question: keyof typeof text.question) =>
  page.locator('.findings > div', { hasText: text.question[question] }).locator('dd');

async function runChecks(page: Page): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name: new RegExp(`^(${text.run}|${text.again})$`) }).click();
  await expect(page.getByText(text.done(6))).toBeVisible();
}

const modes: [settings: Partial<SandboxSettings>, google: RegExp, microsoft: RegExp][] = [
  [
    { recurring: 'instance', microsoft: 'graph' },
    /^(\d+) of \1 their own, 0 that of the series$/,
    /\b[1-9]\d* Graph \([1-9]\d* of a series\), 0 iCalUId, 0 other/,
  ],
  // The occurrence that was moved keeps an id of its own, as an exception does in the calendar.
  [
    { recurring: 'series', microsoft: 'ical' },
    /^1 of \d+ their own, [1-9]\d* that of the series$/,
    /\b0 Graph \(0 of a series\), [1-9]\d* iCalUId, 0 other/,
  ],
];
for (const [settings, google, microsoft] of modes) {
  test(`the checks tell how ids are kept: ${Object.values(settings).join(', ')}`, async ({
    browserWithExtension: { optionsPage },
    sandbox,
  }) => {
    Object.assign(sandbox.close.settings, settings);
    await runChecks(optionsPage);
    await expect(answerTo(optionsPage, 'google-recurring')).toHaveText(google);
    await expect(answerTo(optionsPage, 'microsoft-ids')).toHaveText(microsoft);
    await expect(answerTo(optionsPage, 'sample')).toHaveText(
      /^[1-9]\d* meetings: [1-9]\d* Google, [1-9]\d* Microsoft, /,
    );
    // One id for all of a series, or for each of its occurrences.
    const several = settings.recurring === 'series' ? /, [1-9]\d* for several starts/ : /, \d+ for several starts/;
    await expect(answerTo(optionsPage, 'repeated-ids')).toHaveText(several);
    // Only by reading.
    expect(new Set(sandbox.close.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  });
}

test('what is copied for a bug report holds no customer’s data', async ({
  browserWithExtension: { optionsPage },
  sandbox,
}) => {
  await runChecks(optionsPage);
  await optionsPage.getByRole('button', { name: text.copy }).click();
  await expect(optionsPage.getByText(text.copied, { exact: true })).toBeVisible();
  const copied = await paste(optionsPage);

  const [about, ...lines] = copied.split('\n');
  expect(about).toMatch(/^Sidecar for Close \d+\.\d+\.\d+, .*Chrome\//);
  expect(lines.filter((line) => !line.startsWith(' '))).toEqual(Object.values(text.question));
  const secrets = customerData(sandbox);
  expect(secrets.length).toBeGreaterThan(300);
  expect(secrets.filter((secret) => copied.includes(secret))).toEqual([]);
  expect(lines.join('\n')).not.toMatch(/@|https?:|api_|_[A-Za-z0-9]{8}|\d{4}-\d\d-\d\d/);
});

test('checks that fail say why, and can be run again', async ({ browserWithExtension: { optionsPage }, sandbox }) => {
  sandbox.close.setFault('/activity/meeting/', { kind: 'status', status: 500 });
  await optionsPage.reload();
  await optionsPage.getByRole('button', { name: text.run, exact: true }).click();
  await expect(optionsPage.getByRole('alert').filter({ hasText: words.failed['close-down'].title })).toBeVisible();
  await expect(optionsPage.locator('.findings')).toHaveCount(0);
  sandbox.close.clearFaults();
  await runChecks(optionsPage);
  await expect(optionsPage.getByText(words.failed['close-down'].title)).toHaveCount(0);
});

/** What is on the clipboard, by the keyboard: reading it would need a permission that an extension's page can't be given. */
async function paste(page: Page): Promise<string> {
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('textarea'), { id: 'pasted', spellcheck: false })),
  );
  const pasted = page.locator('#pasted');
  await pasted.press('ControlOrMeta+V');
  return pasted.inputValue();
}

/** Everything of the sample that names or describes someone or something of a customer. */
function customerData({ close: { data } }: Sandbox): string[] {
  const telling =
    /(^|_)(id|ids|uids|name|title|email|note|notes|html|summary|location|url|links?|text|phone|description)$/;
  const found = new Set<string>();
  const look = (value: unknown, isTelling: boolean) => {
    if (typeof value === 'string' && isTelling && value.length >= 4) found.add(value);
    else if (Array.isArray(value)) for (const item of value) look(item, isTelling);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) look(item, isTelling || telling.test(key));
    }
  };
  look([data.meetings, data.leads, data.contacts, data.users], false);
  return [...found];
}
