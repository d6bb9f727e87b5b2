import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { launchChromium, loadExtension } from '../../browsers/chromium';
import { meetingOf } from '../../fakes/close-server/steps';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { connect } from '../fixtures/connected';
import { listenersOfScripts } from '../fixtures/content-world';
import { test as base, chromeBuild, expect } from '../fixtures/own-browser';
import { tellScreen } from '../fixtures/tell-screen';
import { headline } from '../pages/panel';
import { expectMeeting, sidebarHost } from '../pages/sidebar';
import { beginWriting, expectReady, noteBox, saveButton, savedMark, typeNote } from '../pages/writing';

/**
 * The extension comes, changes, goes and comes back under calendars that are open, one of Google's and one of Outlook's: as a user installs it, the browser updates it, and a switch on
 * the browser's own page turns it off and on.
 */

const test = base.extend<{ extensionPath: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  extensionPath: async ({}, use) => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'sidecar-update-')));
    const path = join(folder, 'extension');
    await cp(chromeBuild, path, { recursive: true });
    await use(path);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  },
  browserWithExtension: async ({ sandbox, extensionPath }, use, testInfo) => {
    const { kickoffYesterday, renewalReview } = sandbox.close.events;
    const open = [kickoffYesterday.url, renewalReview.url];
    const browser = await launchChromium({ sandbox, extensionPath, open });
    await use(browser);
    const [page] = browser.context.pages().filter((one) => one.url().startsWith('https:'));
    if (page) await tellScreen(browser, page, testInfo, sandbox.close);
    await browser.close();
  },
});

test('calendars that are open have their sidebar without a reload: after the install, an update and when it was switched off; no word is lost', async ({
  browserWithExtension: browser,
  context,
  extensionPath,
  sandbox: { close },
}) => {
  test.slow();
  beginWriting(close);
  const { renewalReview, kickoffYesterday } = close.events;
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const page = pageAt(context, kickoffYesterday);
  const beside = pageAt(context, renewalReview);
  let listeners = 0;

  await test.step('install: the calendars were open before', async () => {
    await connect(browser, sandboxKeys.robin);
    await page.bringToFront();
    await expectReady(await onlySidebar(page), kickoffYesterday);
    await expectMeeting(await onlySidebar(beside), renewalReview);
    listeners = await listenersOfScripts(page);
    expect(listeners).toBeGreaterThan(5);
  });

  await test.step('update: the words are there, and are saved', async () => {
    await typeNote(await onlySidebar(page), page, 'Typed before the update');
    await expect(noteBox(await onlySidebar(page))).toHaveText('Typed before the update');
    await update(extensionPath, '9.0.0');
    const old = await onlySidebar(page);
    await loadExtension(context, extensionPath);
    const sidebar = await onlySidebar(page, old);
    await expectReady(sidebar, kickoffYesterday);
    await expect(noteBox(sidebar)).toHaveText('Typed before the update');
    await saveButton(sidebar).click();
    await expect(savedMark(sidebar)).toBeVisible();
    expect(meetingOf(close, kickoffYesterday).user_note).toBe('Typed before the update');
    await expectMeeting(await onlySidebar(beside), renewalReview);
    await expect.poll(() => listenersOfScripts(page)).toBe(listeners);
  });

  await test.step('switched off: nothing of ours stays; switched on: the sidebar is back', async () => {
    const settings = await context.newPage();
    await settings.goto('chrome://extensions');
    await setEnabled(settings, browser.extensionId, false);
    for (const one of [page, beside]) {
      await expect(sidebarHost(one)).toHaveCount(0);
      await expect.poll(() => listenersOfScripts(one)).toBe(0);
    }
    await setEnabled(settings, browser.extensionId, true);
    await page.bringToFront();
    await expectReady(await onlySidebar(page), kickoffYesterday);
    await expect(headline(await onlySidebar(beside))).toHaveText(renewalReview.leads[0]?.name ?? '');
    await expect.poll(() => listenersOfScripts(page)).toBe(listeners);
  });

  expect(errors).toEqual([]);
});

/** Another version on the disk: what it was built from is the same. */
async function update(extensionPath: string, version: string): Promise<void> {
  const file = join(extensionPath, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, version }));
}

/** The switch of the browser's own page. */
async function setEnabled(settings: Page, id: string, enabled: boolean): Promise<void> {
  await settings.evaluate(([of, on]) => chrome.management.setEnabled(of, on), [id, enabled] as const);
}

function pageAt(context: BrowserContext, { url }: SandboxEvent): Page {
  const page = context.pages().find((one) => one.url() === url);
  if (!page) throw new Error(`No tab is at ${url}.`);
  return page;
}

/** The one sidebar that the page has; waits while there is none, or another that goes. */
async function onlySidebar(page: Page, but?: Frame): Promise<Frame> {
  const find = () => page.frames().filter((frame) => frame.url().endsWith('/src/sidebar/index.html') && frame !== but);
  await expect.poll(() => find().length).toBe(1);
  await expect(sidebarHost(page)).toHaveCount(1);
  const [frame] = find();
  if (!frame) throw new Error('The sidebar has gone again.');
  return frame;
}
