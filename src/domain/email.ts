/** https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1: a path has 256 characters with its brackets. */
const MAX_LENGTH = 254;

/**
 * What a mail program would send to, not all that the standard allows: no quotes, no comments, a dot in the domain and nothing
 * that makes it an address of the web (`dana@acme.test/path#part`).
 */
const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"/#%&=]+\.[^\s@<>()[\]\\,;:"/#%&=.]+$/u;

/** Rooms and shared calendars are invited like people. */
const NO_PERSON = /@(resource|group|group\.v|import)\.calendar\.google\.com$/;

/** The one address of a text, lower-cased: `dana@acme.test`, `mailto:…`, `Dana Doe <dana@acme.test>`; null for any other text. */
export function parseEmail(text: string): string | null {
  // Longer than any name and address; nothing is matched against more.
  if (text.length > 1000) return null;
  const bracketed = /^[^<>]*<([^<>]*)>\s*$/.exec(text)?.[1] ?? text;
  const [address = ''] = bracketed
    .trim()
    .replace(/^mailto:/i, '')
    .split('?');
  const email = address.toLowerCase();
  return email.length <= MAX_LENGTH && ADDRESS.test(email) && !NO_PERSON.test(email) ? email : null;
}

/** Every address once, in their order, at most `most`; what is no person's address is left out. */
export function parseEmails(texts: readonly string[], most: number): string[] {
  const emails = new Set<string>();
  for (const text of texts) {
    const email = parseEmail(text);
    if (email !== null) emails.add(email);
    if (emails.size === most) break;
  }
  return [...emails];
}
