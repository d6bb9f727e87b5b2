import type { Frame, Locator, Page } from '@playwright/test';
import { words } from '../../src/words/words';
import { wordsIn } from './oracle';

/** A panel, or one row in the list of drafts: all of it lies below one element. */
export type View = { root: Locator; document: Frame | Page };

const { writing, nextSteps, drafts } = words;

/** What stands in a view just now. */
export type Seen = {
  /** Something is on its way, or waits for its time. */
  busy: boolean;
  conflict: boolean;
  /** The page may lie over the panel, so nothing was sent. */
  covered: boolean;
  /** What the buttons say. */
  buttons: string[];
};

/** How a view's buttons are called. */
export const labels = {
  both: writing.conflict.both,
  replace: writing.conflict.replace,
  theirs: writing.conflict.keepTheirs,
  theirsYes: writing.conflict.yes,
  askClose: nextSteps.askClose,
  sendAgain: [nextSteps.task.again, drafts.again],
  onLead: writing.refused['not-notetaker'].action ?? '',
  saveAgain: writing.refused.offline.action ?? '',
  showOther: writing.note.showOther,
  hide: writing.closeHint,
} as const;

const busyWords = [writing.saving, nextSteps.asking, drafts.said.saving, drafts.said.checking];

/** As long as the extension waits for an answer that hangs, twice and more: it asks what has become of it. Milliseconds. */
export const HANG_MS = 60_000;

export const noteBox = ({ root }: View) => root.getByRole('textbox', { name: writing.note.title, exact: true });

/** Of a row that is gone nothing stands there. */
export async function look({ root }: View): Promise<Seen> {
  // No function in it has a name: tsx would wrap those in one of its own, which no page has.
  return root.evaluateAll(
    (elements, { busyTexts }) => {
      const [says = [], buttons = [], marks = []] = [
        '[role="status"], button',
        'button',
        '[role="timer"], form[aria-busy="true"], [data-part=conflict], [role=note]',
      ].map((selector) =>
        elements.flatMap((element) => [...element.querySelectorAll(selector)]).filter((one) => one.checkVisibility()),
      );
      return {
        busy:
          says.some((one) => busyTexts.includes(one.textContent?.trim() ?? '')) ||
          marks.some((one) => one.matches('[role="timer"], form')),
        conflict: marks.some((one) => one.matches('[data-part=conflict]')),
        covered: marks.some((one) => one.matches('[role=note]')),
        buttons: buttons.map((one) => one.textContent?.trim() ?? ''),
      };
    },
    { busyTexts: busyWords },
  );
}

/** Between two looks at something that comes by itself: a machine that only looks has no time left to let it come. */
export async function pause(document: View['document']): Promise<void> {
  await document.evaluate(() => new Promise((resolve) => setTimeout(resolve, 80)));
}

/** Waits until nothing is on its way any more. */
export async function untilQuiet(view: View, timeout: number): Promise<Seen> {
  const end = Date.now() + timeout;
  for (;;) {
    const seen = await look(view);
    if (!seen.busy) return seen;
    if (Date.now() > end) throw new Error(`Still busy: ${JSON.stringify(seen)}`);
    await pause(view.document);
  }
}

/** The button that says this; the first where there are several. */
export function button({ root }: View, text: string | readonly string[]): Locator {
  const texts = typeof text === 'string' ? [text] : text;
  const escaped = texts.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return root.locator('button:visible', { hasText: new RegExp(`^(${escaped.join('|')})$`) }).first();
}

/** The words of both versions that a conflict shows: those in Close, and the user's own. */
export async function versions({ root }: View): Promise<{ theirs: string[]; mine: string[] }> {
  const shown = root.locator('[data-part=version][aria-busy="false"]');
  await shown.nth(1).waitFor();
  const [theirs = '', mine = ''] = await shown.allTextContents();
  return { theirs: wordsIn(theirs), mine: wordsIn(mine) };
}
