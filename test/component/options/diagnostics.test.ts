import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import type { FakeClose } from '../../fakes/close-server/close';
import type { SandboxSettings } from '../../fakes/close-server/settings';
import { takeClipboard } from '../clipboard';
import { expectCount, textOf } from '../pages/panel';
import { createWorld } from '../world';

const { diagnostics: text } = words.options;

/** The answer below a question of the checks. */
async function expectAnswer(question: keyof typeof text.question, answer: RegExp): Promise<void> {
  const findings = page.getPart('findings');
  const questions = () => findings.getByRole('term').elements().map(textOf);
  await expect.poll(questions).toContain(text.question[question]);
  const place = questions().indexOf(text.question[question]);
  await expect.element(findings.getByRole('definition').nth(place)).toHaveTextContent(answer);
}

async function runChecks(): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^(${text.run}|${text.again})$`) }).click();
  await expect.element(page.getByText(text.done(7))).toBeVisible();
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
  test(`the checks tell how ids are kept: ${Object.values(settings).join(', ')}`, async () => {
    const world = createWorld();
    Object.assign(world.close.settings, settings);
    await world.openOptions('privacy');
    await runChecks();
    await expectAnswer('google-recurring', google);
    await expectAnswer('microsoft-ids', microsoft);
    await expectAnswer('sample', /^[1-9]\d* meetings: [1-9]\d* Google, [1-9]\d* Microsoft, /);
    // One id for all of a series, or for each of its occurrences.
    const several = settings.recurring === 'series' ? /, [1-9]\d* for several starts/ : /, \d+ for several starts/;
    await expectAnswer('repeated-ids', several);
    // Only by reading.
    expect(new Set(world.close.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  });
}

test('what is copied for a bug report holds no customer’s data', async () => {
  await takeClipboard();
  const world = createWorld();
  await world.openOptions('privacy');
  await runChecks();
  await page.getByRole('button', { name: text.copy }).click();
  await expect.element(page.getByText(text.copied, { exact: true })).toBeVisible();
  const copied = await navigator.clipboard.readText();

  const [about, ...lines] = copied.split('\n');
  expect(about).toMatch(/^Sidecar for Close \d+\.\d+\.\d+, .*Chrome\//);
  expect(lines.filter((line) => !line.startsWith(' '))).toEqual(Object.values(text.question));
  const secrets = customerData(world.close);
  expect(secrets.length).toBeGreaterThan(300);
  expect(secrets.filter((secret) => copied.includes(secret))).toEqual([]);
  expect(lines.join('\n')).not.toMatch(/@|https?:|api_|_[A-Za-z0-9]{8}|\d{4}-\d\d-\d\d/);
});

test('checks that fail say why, and can be run again', async () => {
  const world = createWorld();
  world.close.setFault('/activity/meeting/', { kind: 'status', status: 500 });
  await world.openOptions('privacy');
  await page.getByRole('button', { name: text.run, exact: true }).click();
  const failure = page.getByText(words.failed['close-down'].title);
  await expect.element(page.getByRole('alert').filter({ has: failure })).toBeVisible();
  await expectCount(page.getPart('findings'), 0);
  world.close.clearFaults();
  await runChecks();
  await expectCount(failure, 0);
});

/** Everything of the sample that names or describes someone or something of a customer. */
function customerData({ data }: FakeClose): string[] {
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
