import { onTestFinished } from 'vitest';
import { ENGLISH } from '../../../src/words/best-language';
import { chooseLanguage } from '../../../src/words/choose-language';
import { languages } from '../../../src/words/languages';
import type { World } from '../world';
import { hasCamera } from './camera';
import { PSEUDO, pseudoLocale } from './pseudo-locale';
import { drawSquareLetters } from './square-letters';

/** Those whose words are the longest, have no blanks between them, or run the other way; and what is no language at all. */
const measured = ['de', 'pl', 'ja', 'ar', PSEUDO];

/**
 * Draws what is shown in other languages, each in its turn and in place, and calls `look` as soon as it is drawn; then in English
 * again. A view is not drawn anew for a language: what was done in it stays done.
 */
export async function inLanguages({ host }: World, look: (tag: string) => void | Promise<void>): Promise<void> {
  // Only now, for the polyfill looks for the browser when it is loaded.
  const { watchLanguage } = await import('../../../src/shell/page-language');
  for (const tag of [...measured, ENGLISH]) {
    const drawn = new Promise<void>((resolve) => {
      // The panel listens since before, so it is drawn before this one is called.
      const stop = watchLanguage(() => {
        stop();
        resolve();
      });
    });
    await host.send('chooseLanguage', tag);
    await drawn;
    // What looks how much room there is after drawing has looked.
    await frame();
    await frame();
    if (tag !== ENGLISH) await look(tag);
  }
}

/** For the test that calls it: the pseudo-locale is a language, and Japanese letters have their width. A camera wants them as they are. */
export async function prepareLanguages(): Promise<void> {
  const takeBack = hasCamera ? () => {} : await drawSquareLetters();
  Object.assign(languages, { [PSEUDO]: { name: 'Pseudo', load: async () => pseudoLocale() } });
  onTestFinished(async () => {
    takeBack();
    Reflect.deleteProperty(languages, PSEUDO);
    const { documentElement: root } = document;
    ({ language: root.lang, direction: root.dir } = await chooseLanguage([ENGLISH]));
  });
}

function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
