import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import '../../unit/fixed-seed';
import type * as NoteEditorModule from '../../../src/rich-text/editor/note-editor';
import { hostileMarkup } from '../../component/rich-text/hostile';
import { anyNoise, anyNote, normal, varied } from '../../component/rich-text/markup';
import { expect } from '../fixtures/own-browser';
import type { OwnPage } from '../fixtures/own-page';

/** The editor as the build has it, under the policy of our own pages. What it does is shown in test/component/rich-text. */

type OptionsPage = OwnPage & {
  keyboard: { type(text: string): Promise<void>; press(key: 'ArrowLeft' | 'End' | 'Enter'): Promise<void> };
};

declare global {
  var built: typeof NoteEditorModule;
  var note: NoteEditorModule.NoteEditor | null;
  /** What the page's policy forbade. */
  var forbidden: string[];
  /** Set by hostile markup that got to run. */
  var ran: unknown;
}

/** Round trips, keys, pastes and what was typed before, with nothing the policy forbids. It takes the place of what the page shows. */
export async function expectBuiltEditor(page: OptionsPage, build: string): Promise<void> {
  await bringEditor(page, build);
  await expectRoundTrips(page);
  await expectWriting(page);
  expect(await run(page, () => forbidden, null), 'what our policy forbade').toEqual([]);
  expect(await run(page, pasteAll, hostileMarkup)).toEqual([]);
  expect(await run(page, () => [globalThis.ran, document.querySelectorAll('style').length], null)).toEqual([
    undefined,
    0,
  ]);
}

/** Puts an empty box in place of the page's own content, with the modules of the build beside it. */
async function bringEditor(page: OptionsPage, build: string): Promise<void> {
  const chunk = readdirSync(join(build, 'assets')).find((file) => /^note-editor-[\w-]+\.js$/.test(file));
  await run(
    page,
    async (path) => {
      globalThis.built = await import(path);
      globalThis.note = null;
      globalThis.forbidden = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        // Chromium says it of an inert document as well, where the attribute is read and not applied.
        if (violatedDirective !== 'style-src-attr') forbidden.push(`${violatedDirective} ${blockedURI}`);
      });
      const box = document.createElement('div');
      box.id = 'box';
      box.className = 'note-editor';
      box.contentEditable = 'true';
      document.body.replaceChildren(box);
      box.focus();
    },
    `/assets/${chunk}`,
  );
}

async function expectRoundTrips(page: OptionsPage): Promise<void> {
  const notes = fc.sample(fc.tuple(anyNote, anyNoise), 100);
  const results = await run(
    page,
    (sources) =>
      sources.map((html) => {
        const holder = document.body.appendChild(document.createElement('div'));
        const silent = { onChange() {}, onState() {}, onSubmit() {} };
        const note = built.createNoteEditor(holder, { html, label: 'Note', placeholder: '', ...silent });
        const written = note?.html();
        note?.destroy();
        holder.remove();
        return written;
      }),
    notes.map(([note, noise]) => varied(note, noise)),
  );
  expect(results).toEqual(notes.map(([note]) => normal(note)));
}

/** With real keys, of which the first come before the editor. */
async function expectWriting(page: OptionsPage): Promise<void> {
  await run(page, () => document.querySelector<HTMLElement>('#box')?.focus(), null);
  await page.keyboard.type('Hello wrld');
  for (const _ of 'rld') await page.keyboard.press('ArrowLeft');
  await run(page, openEmpty, null);
  await page.keyboard.type('o');
  for (const key of ['End', 'Enter'] as const) await page.keyboard.press(key);
  await page.keyboard.type('- one');
  await page.keyboard.press('Enter');
  const clipboard = '<b style="font-weight:normal"><span style="font-weight:700">two</span></b>';
  await run(page, pasteAll, [clipboard]);
  expect(await run(page, () => note?.html(), null)).toBe(
    '<body><p>Hello world</p><ul><li>one</li><li><strong>two</strong></li></ul></body>',
  );
}

/** In the page: puts the editor on the box. */
function openEmpty(): void {
  const box = document.querySelector<HTMLElement>('#box');
  const silent = { onChange() {}, onState() {}, onSubmit() {} };
  globalThis.note = box && built.createNoteEditor(box, { html: null, label: 'Note', placeholder: '', ...silent });
}

/** In the page: pastes each markup; gives those that could be kept as a note or became an element of a kind that no note has. */
function pasteAll(markup: readonly string[]): string[] {
  const box = document.querySelector('#box');
  return markup.filter((html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    // Firefox makes the event with an empty clipboard of its own.
    if (event.clipboardData?.types.length === 0)
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    box?.dispatchEvent(event);
    const foreign = box?.querySelector('script,iframe,svg,style,link,form,input,[style],[onclick],[onerror]');
    return built.canKeep(`<body>${html}</body>`) || (foreign ?? null) !== null;
  });
}

/** Runs a function in the page, with what it closes over left behind. */
async function run<Argument, Result>(
  page: OwnPage,
  act: (argument: Argument) => Result,
  argument: Argument,
): Promise<Awaited<Result>> {
  return (await page.evaluate(act as (argument: unknown) => Promise<unknown>, argument)) as Awaited<Result>;
}
