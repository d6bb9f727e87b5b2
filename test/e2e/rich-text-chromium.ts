import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.mjs';
import { bundleEditor } from './rich-text-bundle';
import type * as RichTextPage from './rich-text-page';

declare global {
  /** What rich-text-page.ts exports, in the page. */
  var editor: typeof RichTextPage;
  /** Set by hostile markup that got to run. */
  var ran: unknown;
}

const root = join(import.meta.dirname, '../..');
const origin = 'https://editor.example';
/** That of our own pages (manifest.json). */
const policy = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')).content_security_policy.extension_pages;

type Worker = { script: string; editorContext: BrowserContext };
type Fixtures = {
  /** A page with the editor's modules, an empty box, and our pages' Content Security Policy. */
  page: Page;
  /** The same without any policy: what is kept from running there is kept by the editor. */
  openPage: Page;
  /** Whatever was asked for that is not the page itself, and what the policy held back. */
  trouble: string[];
};

export const test = base.extend<Fixtures, Worker>({
  script: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
    async ({}, use) => use(await bundleEditor()),
    { scope: 'worker' },
  ],
  editorContext: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
    async ({}, use) => {
      const executablePath = findChromium();
      if (!executablePath) throw new Error('No Chromium found. Run: node scripts/setup.mjs chromium');
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const browser = await chromium.launch({ executablePath, args });
      const context = await browser.newContext();
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
      await use(context);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  trouble: async ({}, use) => {
    const trouble: string[] = [];
    await use(trouble);
    expect(trouble).toEqual([]);
  },
  page: async ({ editorContext, script, trouble }, use) => {
    const page = await serve(editorContext, script, trouble, { 'content-security-policy': policy });
    await use(page);
    await page.close();
  },
  openPage: async ({ editorContext, script, trouble }, use) => {
    const page = await serve(editorContext, script, trouble, {});
    await use(page);
    await page.close();
  },
});

export { expect };

async function serve(context: BrowserContext, script: string, trouble: string[], headers: Record<string, string>) {
  const page = await context.newPage();
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    // Chromium says it of `style` attributes in an inert document as well, where they are read and not applied. What is
    // applied has a test of its own: nothing in the note has a `style`.
    if (!message.text().startsWith('Applying inline style violates'))
      trouble.push(`${message.type()}: ${message.text()}`);
  });
  const styles = ['tokens.css', 'editor.css'].map((name) => readFileSync(join(root, 'src/panel', name), 'utf8'));
  const files = new Map([
    ['/', { contentType: 'text/html', body: html }],
    ['/editor.js', { contentType: 'text/javascript', body: script }],
    ['/editor.css', { contentType: 'text/css', body: styles.join('\n') }],
  ]);
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const file = url.origin === origin ? files.get(url.pathname) : undefined;
    if (file) return route.fulfill({ ...file, headers: { ...headers, 'content-type': file.contentType } });
    trouble.push(`asked for ${url.href}`);
    return route.abort();
  });
  await page.goto(`${origin}/`);
  return page;
}

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Note</title>
<link rel="stylesheet" href="/editor.css"><script src="/editor.js"></script></head>
<body><button id="before">Before</button><div id="box" class="note-editor" contenteditable="true"></div><button id="after">After</button></body></html>`;
