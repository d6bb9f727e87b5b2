const english = new Intl.PluralRules('en');

/** "1 lead", "3 leads": the number with the form of the word that English wants beside it. */
export function count(amount: number, one: string, other: string): string {
  return `${amount} ${english.select(amount) === 'one' ? one : other}`;
}

/** One phrase in each plural form that a language has; `#` is where the number stands. */
export type Forms<Category extends Intl.LDMLPluralRule> = Record<Category | 'other', string>;

/**
 * Makes the `count` of another language: `count(3, { one: '# Lead', other: '# Leads' })`. The language names the categories that
 * its whole numbers need, so that a phrase without one of them does not compile.
 *
 * @param language BCP 47 tag; the rules are the browser's own (https://cldr.unicode.org/index/cldr-spec/plural-rules)
 */
export function countIn<Category extends Intl.LDMLPluralRule>(
  language: string,
): (amount: number, forms: Forms<Category>) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (amount, forms) => {
    // French, Spanish and their like have a form of their own for millions, which nothing here counts.
    const { [rules.select(amount)]: phrase = forms.other } = forms as Partial<Record<Intl.LDMLPluralRule, string>>;
    return phrase.replaceAll('#', numbers.format(amount));
  };
}
