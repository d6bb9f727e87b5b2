import type { Words } from './words';

/** A language of the product besides English. */
export type Language = {
  /** As those who speak it call it. */
  name: string;
  /** Its catalogue is fetched when it is chosen, and no other is. */
  load: () => Promise<Words>;
};

/**
 * By BCP 47 tag. A language is a folder of `languages/`, a line here, one in `worker-words.ts` for what the worker says, and its
 * `public/_locales/`.
 */
export const languages: Readonly<Record<string, Language>> = {
  ar: { name: 'العربية', load: () => import('./languages/ar/catalogue') },
  de: { name: 'Deutsch', load: () => import('./languages/de/catalogue') },
  es: { name: 'Español', load: () => import('./languages/es/catalogue') },
  fr: { name: 'Français', load: () => import('./languages/fr/catalogue') },
  it: { name: 'Italiano', load: () => import('./languages/it/catalogue') },
  ja: { name: '日本語', load: () => import('./languages/ja/catalogue') },
  nl: { name: 'Nederlands', load: () => import('./languages/nl/catalogue') },
  pl: { name: 'Polski', load: () => import('./languages/pl/catalogue') },
  'pt-BR': { name: 'Português (Brasil)', load: () => import('./languages/pt-BR/catalogue') },
};
