/**
 * The values that a note's attributes may have. What is refused here is not kept, so the note is not edited; what is
 * kept is written as it was read.
 */

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

/** What a picture is shown as: its text, else the end of its address. */
export function imageLabel(attributes: readonly (readonly [name: string, value: string])[]): string {
  const all = new Map(attributes);
  const alt = all.get('alt')?.trim();
  if (alt) return alt;
  const src = all.get('src') ?? '';
  const file = URL.canParse(src) ? new URL(src).pathname.split('/').at(-1) : '';
  return file && !src.startsWith('data:') ? file : '…';
}
