const known = new Map<string, string>();

/**
 * The locale in which dates and numbers are written: the user's own where it is of the language of the words around them, as de-AT or
 * en-GB, and otherwise that language's. Digits are the same in every language.
 *
 * @param language BCP 47 tag of the words
 */
export function userLocale(language: string, own = browserLocale()): string {
  const before = known.get(`${language} ${own}`);
  if (before !== undefined) return before;
  const ofWords = new Intl.Locale(language);
  const mine = new Intl.Locale(own);
  const spoken = mine.language === ofWords.language ? mine : ofWords;
  // What Close writes, an amount say, has these digits in every language, and so do the words.
  const locale = spoken.language === 'ar' ? new Intl.Locale(spoken, { numberingSystem: 'latn' }) : spoken;
  known.set(`${language} ${own}`, locale.toString());
  return locale.toString();
}

let browsers: string | null = null;

function browserLocale(): string {
  browsers ??= new Intl.DateTimeFormat().resolvedOptions().locale;
  return browsers;
}
