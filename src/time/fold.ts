/** Accents of Latin letters, Arabic vowel signs and hamza, and the line that makes an Arabic word longer: people leave them out. */
const LEFT_OUT = /[\u0300-\u036f\u0640\u064b-\u0655\u0670]/gu;

/** Two spellings of a word that mean the same, as one: "Mañana" and "manana", "غدًا" and "غدا". To compare, never to show. */
export function fold(text: string, locale: string | undefined): string {
  const plain = westernDigits(text).normalize('NFKD').replace(LEFT_OUT, '').replaceAll('ى', 'ي');
  // The Polish one is no accent to Unicode.
  return plain.toLocaleLowerCase(locale).replaceAll('ł', 'l');
}

/** Digits of the Arabic, Persian and full-width kind as 0 to 9. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
