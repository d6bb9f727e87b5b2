/** A link that writes to an address. Everything but the `@` is escaped, so that no address adds a header: RFC 6068, 2. */
export function mailtoLink(email: string): string {
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
}

/** A link that calls; null for what is not a number, for a link would do something else then. */
export function telLink(number: string): string | null {
  return /^\+?\d{3,20}$/.test(number) ? `tel:${number}` : null;
}
