/** Percent-decodes a part of an address; null when it is not well-formed (`%`, `%E0%A4`). A `+` stays a plus. */
export function decodePart(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/**
 * The first parameter of that name, percent-decoded; null when there is none or it is not well-formed.
 *
 * Not URLSearchParams: that turns `+`, a letter of base64, into a space. Names are compared in lower case (Outlook
 * writes `itemid` and `ItemID`), and after what links carry in front of them: `render??eid=` has been published by
 * Google's classic calendar, `&amp;eid=` is a link copied from the source of a mail.
 */
export function readParameter(url: URL, name: string): string | null {
  for (const parameter of url.search.split('&')) {
    const equals = parameter.indexOf('=');
    const key = parameter.slice(0, equals).replace(/^(?:amp;|\?)*/, '');
    if (equals > 0 && key.toLowerCase() === name) return decodePart(parameter.slice(equals + 1));
  }
  return null;
}
