import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { findChromium } from '../../../scripts/find-browser.mjs';
import { launchChromium } from '../../browsers/chromium';
import { enterApiKeyInFirefox } from '../../browsers/connect';
import { launchFirefox } from '../../browsers/firefox';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { createSandbox, type Sandbox } from '../../fakes/sandbox';
import { connect } from '../fixtures/connected';
import { chromeBuild, firefoxBuild } from '../fixtures/own-browser';
import { ask, type OwnPage } from '../fixtures/own-page';
import { writeMessages, writeTargets } from '../pages/write-targets';

/** An administrator's policy, the way each browser takes it from the machine (docs/permissions.md). */
const readOnly = { readOnly: true };

const test = base.extend<{ sandbox: Sandbox; folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  sandbox: async ({}, use) => {
    const sandbox = await createSandbox();
    await use(sandbox);
    await sandbox.stop();
    expect(sandbox.escapes, 'hosts asked that are neither a calendar nor Close').toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  folder: async ({}, use) => {
    // As the browser sees it: an extension's id follows from the path.
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'sidecar-managed-')));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  },
});

test('Chromium with a policy: nothing is written', async ({ sandbox, folder }) => {
  const managed = join(policyFolder(), 'managed');
  test.skip(!(await isWritable(managed)), `This user cannot write to ${managed}, where Chromium looks for policies.`);
  // A path of its own, so that the policy concerns this extension and that of no other test.
  const extensionPath = join(folder, 'extension');
  await cp(chromeBuild, extensionPath, { recursive: true });
  const id = unpackedId(extensionPath);
  const policy = join(managed, `sidecar-${id}.json`);
  await writeFile(policy, JSON.stringify({ '3rdparty': { extensions: { [id]: readOnly } } }));
  const browser = await launchChromium({ sandbox, extensionPath });
  try {
    expect(browser.extensionId).toBe(id);
    await connect(browser, sandboxKeys.robin);
    await expectReadOnly(browser.optionsPage, sandbox);
  } finally {
    await browser.close();
    await rm(policy);
  }
});

test('Firefox with a managed storage manifest: nothing is written', async ({ sandbox, folder }) => {
  const name = '{c3a7d0b6-58f1-4e0d-9b5c-2f6a1e84d973}';
  // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests#managed_storage_manifests
  const manifest = { name, description: 'Set by a test', type: 'storage', data: readOnly };
  const managed = join(folder, '.mozilla', 'managed-storage');
  await mkdir(managed, { recursive: true });
  await writeFile(join(managed, `${name}.json`), JSON.stringify(manifest));
  const { HOME: home } = process.env;
  process.env.HOME = folder;
  try {
    const firefox = await launchFirefox({ sandbox, extensionPath: firefoxBuild });
    try {
      await enterApiKeyInFirefox(firefox.optionsPage, sandboxKeys.robin);
      await expect.poll(() => ask(firefox.optionsPage, 'getAccounts')).toHaveLength(1);
      await expectReadOnly(firefox.optionsPage, sandbox);
    } finally {
      await firefox.close();
    }
  } finally {
    process.env.HOME = home;
  }
});

/** The panel is told so, and whatever it asks for all the same is refused before Close hears of it. */
async function expectReadOnly(ownPage: OwnPage, { close }: Sandbox): Promise<void> {
  // The browser hands a policy over a moment after the extension has come.
  await expect.poll(() => ask(ownPage, 'getWriteChoices')).toMatchObject({ ok: true, value: { readOnly: true } });
  const targets = await writeTargets(ownPage, close);
  const before = structuredClone(targets.meeting);
  close.clearRequests();
  const writes = writeMessages(targets).filter(({ name }) => /^(set|change|send)/.test(name));
  expect(writes.map(({ name }) => name)).toEqual(['setOutcome', 'setLeadStatus', 'changeTask', 'sendDraft']);
  // Typing is no write: what was kept before the policy came is not lost.
  const draft = writeMessages(targets).find(({ name }) => name === 'keepDraft');
  for (const message of [draft, ...writes]) {
    const reply = await ownPage.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
    if (message === draft) expect(reply).toMatchObject({ ok: true, value: { revision: 1 } });
    else expect(reply).toEqual({ ok: true, value: { ok: false, failure: { reason: 'read-only' } } });
  }
  expect(await ask(ownPage, 'getDrafts', null)).toHaveLength(1);
  expect(close.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(targets.meeting).toEqual(before);
}

/** Where this browser looks for its administrator's policies on Linux. */
function policyFolder(): string {
  const program = findChromium() ?? '';
  if (program.includes('microsoft-edge')) return '/etc/opt/edge/policies';
  return program.includes('google-chrome') ? '/etc/opt/chrome/policies' : '/etc/chromium/policies';
}

async function isWritable(folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  return mkdir(folder, { recursive: true })
    .then(() => access(folder, constants.W_OK))
    .then(
      () => true,
      () => false,
    );
}

/** The id Chromium gives an extension that is loaded from a folder: the hash of its path, in letters from a to p. */
function unpackedId(path: string): string {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
}
