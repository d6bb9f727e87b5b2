import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MINUTE_MS } from '../../../src/time/durations';
import { launchChromium } from '../../browsers/chromium';
import { sandboxKeys } from '../../fakes/sample-data/organization';

import { connect } from '../fixtures/connected';
import { chromeBuild, expect, test } from '../fixtures/own-browser';
import { ask } from '../fixtures/own-page';

/** The same build, with the permission that its user would give by a click on the browser's own question. */
async function buildWithPermission(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidecar-build-'));
  await cp(chromeBuild, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_permissions: optional, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, ...optional] }));
  return folder;
}

test('the browser shows a reminder of the meeting that is near, and keeps an alarm for the one after it', async ({
  sandbox,
}) => {
  const { data } = sandbox.close;
  const in10 = Date.now() + 10 * MINUTE_MS;
  const [near, next] = data.meetings.filter(({ title }) => title === 'Discovery call' || title === 'Intro call');
  if (!near || !next) throw new Error('The sample lacks a meeting.');
  const at = (instant: number) => new Date(instant).toISOString();
  Object.assign(near, { starts_at: at(in10), ends_at: at(in10 + 30 * MINUTE_MS), status: 'upcoming' });
  Object.assign(next, { starts_at: at(in10 + 60 * MINUTE_MS), ends_at: null, status: 'upcoming' });
  data.meetings = [near, next];
  const folder = await buildWithPermission();
  const browser = await launchChromium({ sandbox, extensionPath: folder });
  try {
    const { optionsPage } = browser;
    await connect(browser, sandboxKeys.robin);
    await ask(optionsPage, 'chooseReminders', { on: true, minutes: 15, names: true });
    await ask(optionsPage, 'getToday');
    const shown = () => optionsPage.evaluate(async () => Object.keys(await chrome.notifications.getAll()).length);
    await expect.poll(shown).toBe(1);
    const alarm = () => optionsPage.evaluate(async () => (await chrome.alarms.get('reminder'))?.scheduledTime);
    await expect.poll(alarm).toBe(in10 + 45 * MINUTE_MS);
    await ask(optionsPage, 'forgetEverything');
    await expect.poll(shown).toBe(0);
    expect(await alarm()).toBeUndefined();
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
});
