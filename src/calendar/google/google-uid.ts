/** The UID that Exchange gives to its events, hex. */
const EXCHANGE_UID = /^040000008200E00074C5B7101A82E008[0-9A-F]{16,512}$/i;

/** The UID of a program that is not Google: a text, an `@`, a domain with a dot. */
const FOREIGN_UID = /^[\w.+{}=-]{1,256}@[\w-]+(?:\.[\w-]+)+$/;

const DIGITS = '0123456789abcdefghijklmnopqrstuv';

/**
 * Google's id of an event whose link has the iCalendar UID in its place; any other text stays as it is. The UID of an event
 * that Google made is its id and `@google.com`. That of an event from elsewhere becomes `_` and its base32hex, as every
 * imported event shows whose two ids are known.
 */
export function googleIdOf(text: string): string {
  if (/^[^@]+@google\.com$/.test(text)) return text.slice(0, -'@google.com'.length);
  return EXCHANGE_UID.test(text) || FOREIGN_UID.test(text) ? `_${base32hex(text)}` : text;
}

/** Of the text's UTF-8, in lower case and without padding (RFC 4648, section 7). */
function base32hex(text: string): string {
  let digits = '';
  let bits = 0;
  let value = 0;
  for (const byte of new TextEncoder().encode(text)) {
    value = (value << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) digits += DIGITS[(value >> (bits - 5)) & 31];
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? digits + DIGITS[(value << (5 - bits)) & 31] : digits;
}
