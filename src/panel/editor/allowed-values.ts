/**
 * The values that a note's attributes may have. What is refused here is not kept, so the note is not edited; what is
 * kept is written as it was read.
 */

const linkScheme = /^(https?|mailto|tel):/i;

/** Whether an address may stand in a link. Tried as the browser reads it, which skips tabs and leading spaces. */
export function isLinkAddress(href: string): boolean {
  if (!linkScheme.test(href)) return false;
  return URL.canParse(href);
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

/** `color: #ff0000`, `color: rgb(0, 0, 0);` and nothing beside it. */
export function isColorStyle(style: string): boolean {
  return /^\s*color\s*:\s*[#\w][\w\s#.,%/()-]*;?\s*$/i.test(style) && !/url|var|expression|image/i.test(style);
}

/** Pictures are never loaded here. Ones inside of the note are kept if they can hold no script. */
export function isImageAddress(src: string): boolean {
  if (/^data:image\/(png|jpe?g|gif|webp);base64,[a-z0-9+/=]*$/i.test(src)) return true;
  return /^https?:/i.test(src) && URL.canParse(src);
}

/** Attributes of a mention: its class and what Close stores in it. */
export function isMentionAttribute(name: string): boolean {
  return name === 'class' || /^data-[a-z][a-z0-9-]*$/.test(name);
}

/** What stands for a picture: its text, else the end of its address. */
export function imageLabel(attributes: readonly (readonly [name: string, value: string])[]): string {
  const all = new Map(attributes);
  const alt = all.get('alt')?.trim();
  if (alt) return alt;
  const src = all.get('src') ?? '';
  const file = URL.canParse(src) ? new URL(src).pathname.split('/').at(-1) : '';
  return file && !src.startsWith('data:') ? file : '…';
}
