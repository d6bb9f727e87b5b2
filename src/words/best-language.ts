export const ENGLISH = 'en';

/**
 * The first of these languages that the product speaks: it as it is, or a sister of it, as pt-BR is for pt and de for de-AT.
 *
 * @param wanted BCP 47 tags, the dearest first; others may be among them
 * @param spoken the tags of the product's languages; English is one of them anyway
 */
export function bestLanguage(wanted: readonly string[], spoken: readonly string[]): string {
  const all = [ENGLISH, ...spoken];
  for (const tag of wanted) {
    const same = all.find((one) => one.toLowerCase() === tag.toLowerCase());
    const best = same ?? all.find((one) => mainPart(one) === mainPart(tag));
    if (best !== undefined) return best;
  }
  return ENGLISH;
}

function mainPart(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** Where a language's writing begins. */
export type Direction = 'ltr' | 'rtl';

/** @param tag of a language that the product speaks */
export function directionOf(tag: string): Direction {
  return mainPart(tag) === 'ar' ? 'rtl' : 'ltr';
}
