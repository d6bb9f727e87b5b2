import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attach, inTime, type Mark, run, type Shown, wait } from './contender';
import type { DevtoolsPipe } from './devtools-pipe';

/** A page of the extension that stands in a tab behind. */
export type OwnPage = {
  /** From the call until the popup has drawn this heading; null: any of the user's day, for which of them comes first depends on the day. */
  openPopup(title: string | null): Promise<Shown>;
  closePopup(): Promise<void>;
  /** What the worker has marked since this was called the last time. */
  takeMarks(): Promise<Mark[]>;
  run<Value>(expression: string): Promise<Value>;
  /** Types into the field that has the focus, and presses Enter. */
  enter(text: string): Promise<void>;
};

/** Opens it; the extension may have opened another of its kind when it was installed. */
export async function createOwnPage(pipe: DevtoolsPipe, url: string): Promise<OwnPage> {
  const { targetId } = await pipe.browser.send('Target.createTarget', { url });
  const page = await attach(pipe, targetId);
  // A new tab is an empty page at first.
  const isThere = () => run(page, `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`);
  while ((await isThere().catch(() => false)) !== true) await wait(50);
  await run(page, await readFile(join(import.meta.dirname, 'probe', 'panel-probe.js'), 'utf8'));
  return {
    openPopup: (title) => inTime(run(page, `bench.openPopup(${JSON.stringify(title)})`), `No popup shows ${title}`),
    closePopup: () => run(page, 'bench.closePopup()'),
    takeMarks: () => run(page, 'bench.takeMarks()'),
    run: (expression) => run(page, expression),
    async enter(text) {
      await page.send('Input.insertText', { text });
      for (const type of ['keyDown', 'keyUp'] as const) {
        await page.send('Input.dispatchKeyEvent', { type, key: 'Enter', code: 'Enter', text: '\r' });
      }
    },
  };
}
