import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import type { AgendaKeeping } from '../src/domain/agenda/keeping';
import { words } from '../src/words/words';
import { launchChromium, sidebarFrame } from '../test/browsers/chromium';
import { enterApiKey } from '../test/browsers/connect';
import { sandboxKeys } from '../test/fakes/sample-data/organization';
import { createSandbox } from '../test/fakes/sandbox';
import { middayZone } from '../test/midday-zone';
import { buildExtension } from './build';
import { asHighAsItsWords, takePopupPictures, takeStatePictures } from './state-pictures';
import { takeWritingPictures } from './writing-pictures';

/**
 * `npm run pictures`: the pictures of README and docs, taken of the running product in the sandbox. `-- dark`: those alone. On Linux they are
 * nearest to what users see where the font Inter is installed (Debian: `fonts-inter`).
 */
// So that the pictures show a day at its middle, and times without the name of a zone.
process.env.TZ = middayZone(Date.now());

const root = join(import.meta.dirname, '..');
const images = join(root, 'docs', 'images');

await buildExtension(['chrome']);
await mkdir(images, { recursive: true });
const wanted = process.argv.slice(2);
for (const colorScheme of (['light', 'dark'] as const).filter((one) => wanted.length === 0 || wanted.includes(one))) {
  const sandbox = await createSandbox();
  const { context, optionsPage, extensionUrl, popup, worker, close } = await launchChromium({
    sandbox,
    extensionPath: join(root, 'dist', 'chrome'),
    colorScheme,
    viewport: { width: 1280, height: 800 },
  });
  const { discoveryCall, renewalReview, jointWorkshop, teamLunch } = sandbox.close.events;
  const save = (page: Page, name: string) => page.screenshot({ path: join(images, `${name}-${colorScheme}.png`) });
  /** The small screen of a headless browser leaves the popup less than its height, and a strip beside it. */
  const savePopup = (page: Page, name: string) =>
    page.screenshot({
      path: join(images, `${name}-${colorScheme}.png`),
      clip: { x: 0, y: 0, width: 380, height: 510 },
    });

  await optionsPage.getByLabel('API key').waitFor();
  await save(optionsPage, 'options-first');
  const demo = await context.newPage();
  await demo.goto(extensionUrl('src/demo/index.html'));
  await demo.getByRole('heading', { name: words.story.sinceThen }).waitFor();
  await save(demo, 'demo');
  await demo.close();
  const firstPage = await context.newPage();
  await firstPage.goto(discoveryCall.url);
  const firstRun = await sidebarFrame(firstPage);
  await firstRun.getByRole('heading', { name: words.needsKey.title }).waitFor();
  await asHighAsItsWords(firstRun);
  await save(firstPage, 'sidebar-needs-key');
  await firstPage.close();
  await enterApiKey(optionsPage, sandboxKeys.robin);
  await optionsPage.getByRole('heading', { name: 'Close is connected' }).waitFor();
  await save(optionsPage, 'options-connected');

  const page = await context.newPage();
  const show = async ({ url }: { url: string }) => {
    await page.goto(url);
    return sidebarFrame(page);
  };
  /** The story comes last, and the place it has is grey until then. */
  const whole = async (sidebar: Frame) => {
    await sidebar.getByRole('heading', { name: words.story.sinceThen }).waitFor();
    await sidebar.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  };
  const headed = (sidebar: Frame, title: string) => sidebar.getByRole('heading', { level: 1, name: title }).waitFor();

  for (const [name, event] of Object.entries({ google: discoveryCall, outlook: renewalReview, leads: jointWorkshop })) {
    await whole(await show(event));
    await save(page, `sidebar-${name}`);
  }
  // The whole brief at once: taller than any screen.
  await page.setViewportSize({ width: 1280, height: 1500 });
  const brief = await show(discoveryCall);
  await whole(brief);
  await page.setViewportSize({ width: 1280, height: 800 });
  await brief.getByRole('heading', { name: words.story.sinceThen }).scrollIntoViewIfNeeded();
  await save(page, 'sidebar-brief-end');

  // With the week at hand, a Close that fails is a line above the brief. These are of an event that nobody knows.
  await keepMeetings(optionsPage, 'never');
  await page.bringToFront();
  await takeStatePictures({
    page,
    sandbox,
    show,
    save: (name, clip) => page.screenshot({ path: join(images, `${name}-${colorScheme}.png`), clip }),
  });
  await keepMeetings(optionsPage, 'always');
  await page.bringToFront();

  const nothing = await show(teamLunch);
  await nothing.getByRole('button', { name: /^Open Sidecar/ }).waitFor();
  await save(page, 'sidebar-collapsed');
  await nothing.getByRole('button', { name: /^Open Sidecar/ }).click();
  await headed(nothing, words.notFound.title);
  await save(page, 'sidebar-not-found');
  await nothing.getByRole('textbox', { name: 'Find in Close' }).fill('dana.doe@acme-robotics.example');
  await nothing.getByRole('textbox', { name: 'Find in Close' }).press('Enter');
  await nothing.getByText('Acme Robotics GmbH').first().waitFor();
  await save(page, 'sidebar-find');

  await takeWritingPictures({
    page,
    optionsPage,
    sandbox,
    show,
    save: (of, name, clip) =>
      of.screenshot({ path: join(images, `${name}-${colorScheme}.png`), ...(clip && { clip }) }),
  });

  // The popup comes last: the connection that sees it takes the colours' emulation off the other pages.
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  const today = await popup();
  await today.getByText(discoveryCall.title).waitFor();
  await savePopup(today, 'popup-today');
  await today.close();
  await takePopupPictures(
    {
      page,
      popup,
      putState: async (state) =>
        (await worker()).evaluate(async (next) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          const key = `tab:${tab?.id}`;
          const record = (await chrome.storage.session.get(key))[key];
          await chrome.storage.session.set({ [key]: Object.assign({}, record, { state: next }) });
        }, state),
    },
    savePopup,
  );
  await whole(await show(discoveryCall));
  const panel = await popup();
  await panel.getByRole('link', { name: 'Open in Close' }).waitFor();
  await savePopup(panel, 'popup');
  await close();
  await sandbox.stop();
}
console.log(`Pictures are in ${images}`);

/** Chooses in the options for how long meetings are kept. */
async function keepMeetings(optionsPage: Page, keeping: AgendaKeeping): Promise<void> {
  const { choices, saved } = words.options.agenda;
  await optionsPage.bringToFront();
  await optionsPage.getByRole('link', { name: words.options.sections.name.meetings }).click();
  await optionsPage.getByRole('radio', { name: choices[keeping].label }).check();
  await optionsPage.getByRole('status').getByText(saved, { exact: true }).waitFor();
}
