import { orNull } from '../or-null';

/** What is read of an address: of a URL, of a link's element, or of the page's own location. */
export type AddressParts = Pick<URL, 'pathname' | 'search'>;

/** Percent-decodes a part of an address; null when it is not well-formed (`%`, `%E0%A4`). A `+` stays a plus. */
export function decodePart(part: string): string | null {
  return orNull(() => decodeURIComponent(part));
}

/**
 * The first parameter of that name, percent-decoded; null when there is none or it is not well-formed.
 *
 * Not URLSearchParams: that turns `+`, a letter of base64, into a space. Names are compared in any case (Outlook
 * writes `itemid` and `ItemID`), and after what links carry in front of them: `render??eid=` has been published by
 * Google's classic calendar, `&amp;eid=` is a link copied from the source of a mail.
 */
export function parseParameter({ search }: AddressParts, name: string): string | null {
  const [, value] = RegExp(`(?:^|&)(?:amp;|\\?)*${name}=([^&]*)`, 'i').exec(search) ?? [];
  return value === undefined ? null : decodePart(value);
}
