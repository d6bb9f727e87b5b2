/** The only schemes a link in a note may have: nothing that runs, and nothing of the browser's own. */
const SCHEME = /^(https?|mailto|tel):/i;

/** Whether a link that is kept may have this address. Strict: white space in front, which the browser skips, is refused. */
export function isLinkAddress(href: string): boolean {
  return SCHEME.test(href) && URL.canParse(href);
}

/** Where a link leads, as the browser reads its address; null where a link may not lead. */
export function linkTarget(href: string): URL | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  return url && SCHEME.test(url.protocol) ? url : null;
}

/** What a person typed as an address, made complete: `acme.example` and `kim@acme.example` too. Null for none. */
export function linkAddressFrom(typed: string): string | null {
  const text = typed.trim();
  if (/\s/.test(text)) return null;
  if (isLinkAddress(text)) return text;
  if (/^[^@:/]+@[^@:/.]+(\.[^@:/.]+)+$/.test(text)) return `mailto:${text}`;
  const host = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#].*)?$/u;
  return host.test(text) && isLinkAddress(`https://${text}`) ? `https://${text}` : null;
}

/** The words of a link that has none of its own: its address, without the scheme of a mail or a call. */
export function linkWords(href: string): string {
  return href.replace(/^(mailto|tel):/i, '');
}

/** Whether the words of a link say its address already. */
export function saysAddress(words: string, href: string): boolean {
  const bare = (address: string) =>
    linkWords(address.trim())
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '');
  return bare(words) === bare(href);
}
