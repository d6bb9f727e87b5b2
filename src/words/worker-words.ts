import { reminder } from '../background/reminders/reminders.words';
import { bestLanguage, directionOf } from './best-language';
import { badge, menu } from './browser.words';
import { isolateNames } from './isolate-names';
import * as ar from './languages/ar/worker.words';
import * as de from './languages/de/worker.words';
import * as es from './languages/es/worker.words';
import * as fr from './languages/fr/worker.words';
import * as it from './languages/it/worker.words';
import * as ja from './languages/ja/worker.words';
import * as nl from './languages/nl/worker.words';
import * as pl from './languages/pl/worker.words';
import * as ptBR from './languages/pt-BR/worker.words';
import type { Words } from './words';

type Spoken = Pick<Words, 'badge' | 'menu' | 'reminder'>;

/** The few words of the worker: on the toolbar's button, in the browser's menu, in notifications. */
export type WorkerWords = Spoken & {
  /** Of the words, BCP 47. */
  language: string;
};

/** By the tags of `languages`. All are in the worker from the start: a service worker cannot `import()`. */
export const workerLanguages: Readonly<Record<string, Spoken>> = {
  ar,
  de,
  es,
  fr,
  it,
  ja,
  nl,
  pl,
  'pt-BR': ptBR,
};

/** The worker's words in the first of these languages that there is (`bestLanguage`). */
export function workerWords(wanted: readonly string[]): WorkerWords {
  const language = bestLanguage(wanted, Object.keys(workerLanguages));
  const spoken = workerLanguages[language] ?? { badge, menu, reminder };
  const names = isolateNames(spoken.reminder, directionOf(language));
  return { language, badge: spoken.badge, menu: spoken.menu, reminder: names };
}
