import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium, sidebarFrame } from '../test/browsers/chromium';
import { enterApiKey } from '../test/browsers/connect';
import { sandboxKeys } from '../test/fakes/sample-data-organization';
import { createSandbox } from '../test/fakes/sandbox';
import { buildExtension } from './build';

/** `npm run pictures`: the pictures of README and docs, taken of the running product in the sandbox. */
const root = join(import.meta.dirname, '..');
const images = join(root, 'docs', 'images');

await buildExtension(['chrome']);
await mkdir(images, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const sandbox = await createSandbox();
  const { context, optionsPage, popup, close } = await launchChromium({
    sandbox,
    extensionPath: join(root, 'dist', 'chrome'),
    colorScheme,
    viewport: { width: 1280, height: 800 },
  });
  const { discoveryCall, renewalReview, jointWorkshop, teamLunch } = sandbox.close.events;
  const save = (page: Page, name: string) => page.screenshot({ path: join(images, `${name}-${colorScheme}.png`) });

  await optionsPage.getByLabel('API key').waitFor();
  await save(optionsPage, 'options-first');
  await enterApiKey(optionsPage, sandboxKeys.robin);
  await optionsPage.getByRole('heading', { name: 'Close is connected' }).waitFor();
  await save(optionsPage, 'options-connected');

  const page = await context.newPage();
  for (const [name, event] of Object.entries({ google: discoveryCall, outlook: renewalReview, leads: jointWorkshop })) {
    await page.goto(event.url);
    await (await sidebarFrame(page)).getByText(event.title).first().waitFor();
    await (await sidebarFrame(page)).getByRole('link', { name: 'Open in Close' }).waitFor();
    await save(page, `sidebar-${name}`);
  }
  await page.goto(teamLunch.url);
  await (await sidebarFrame(page)).getByRole('button', { name: /^Open Sidecar/ }).click();
  await (await sidebarFrame(page)).getByRole('button', { name: 'Look again' }).last().waitFor();
  await save(page, 'sidebar-not-found');

  // The popup comes last: the connection that sees it takes the colours' emulation off the other pages.
  await page.goto(discoveryCall.url);
  await (await sidebarFrame(page)).getByRole('link', { name: 'Open in Close' }).waitFor();
  await save(await popup(), 'popup');
  await close();
  await sandbox.stop();
}
console.log(`Pictures are in ${images}`);
