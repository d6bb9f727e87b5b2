const english = new Intl.PluralRules('en');

/** "1 lead", "3 leads": the number with the form of the word that English wants beside it. */
export function count(amount: number, one: string, other: string): string {
  return `${amount} ${english.select(amount) === 'one' ? one : other}`;
}
