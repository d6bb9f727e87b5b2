/** `Europe/Berlin`, `America/Argentina/Buenos_Aires`, `Etc/GMT+5`, `UTC`. Offsets (`+05:30`) are no zones. */
const NAME = /^[A-Z][\w+-]{1,31}(?:\/[\w+-]{1,31}){0,3}$/i;

/** A time zone's IANA name out of a text that we do not trust; null for anything that this browser does not know as one. */
export function parseTimeZone(text: string | null | undefined): string | null {
  const name = text?.trim() ?? '';
  if (!NAME.test(name)) return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return null;
  }
}
