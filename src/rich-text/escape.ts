/** What XML 1.0 does not allow at all, escaped or not: https://www.w3.org/TR/xml/#charsets */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Escapes text for XML, between tags. What XML does not allow is left out; half of a surrogate pair becomes U+FFFD. */
export function escapeText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(NOT_XML, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** Escapes text for XML, between tags or double quotes. */
export function escapeQuoted(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;');
}

/** The way back from `escapeText`. */
export function unescapeText(xml: string): string {
  return xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
