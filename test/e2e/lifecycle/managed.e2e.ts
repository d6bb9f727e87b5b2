import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { findChromium } from '../../../scripts/find-browser.mjs';
import { launchChromium } from '../../browsers/chromium';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { createSandbox, type Sandbox } from '../../fakes/sandbox';
import { connect } from '../fixtures/connected';
import { chromeBuild } from '../fixtures/own-browser';
import { expectReadOnly } from '../pages/read-only';

/** An administrator's policy, the way Chromium takes it from the machine: the file that administrators are given (docs/enterprise.md). Firefox: firefox/managed.e2e.ts. */
const given = join(import.meta.dirname, '../../../docs/enterprise/chromium-linux.json');

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
  await writeFile(policy, (await readFile(given, 'utf8')).replace('EXTENSION_ID', id));
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
