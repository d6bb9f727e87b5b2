import type { Mark } from 'prosemirror-model';
import { tagName } from '../../dom/node';
import { isLinkAddress } from '../../links';
import { markTags } from '../../tags';
import { noteSchema } from '../note/note-schema';

const { strong, em, underline, strike, code, link } = noteSchema.marks;

/** Tags that are no note's, and look like code. */
const likeCode = new Set(['tt', 'kbd', 'samp']);

/**
 * Declarations of a `style` attribute, names in small letters. Read from the text, for the browser's own reading drops
 * what only Word knows (`mso-list`).
 */
export function styleOf(element: Element): Map<string, string> {
  const declarations = (element.getAttribute('style') ?? '').split(';').map((one) => {
    const colon = one.indexOf(':');
    return [
      one.slice(0, colon).trim().toLowerCase(),
      one
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    ] as const;
  });
  return new Map(declarations.filter(([name]) => name !== ''));
}

/**
 * The marks inside of a pasted element: its tag's, then what its style says. So the `<b style="font-weight:normal">`
 * that Google Docs puts around everything marks nothing.
 */
export function pastedMarks(element: Element, outer: readonly Mark[]): readonly Mark[] {
  let marks = outer;
  const set = (type: typeof strong, on: boolean) => {
    if (on && !type.isInSet(marks)) marks = type.create().addToSet(marks);
    if (!on) marks = type.removeFromSet([...marks]);
  };
  const name = tagName(element);
  const href = name === 'a' ? (element.getAttribute('href') ?? '').trim() : '';
  if (isLinkAddress(href)) marks = link.create({ href }).addToSet(marks);
  // A link is underlined already.
  const inLink = link.isInSet(marks) !== undefined;
  const mark = markTags.get(name);
  const tagged = mark ? noteSchema.marks[mark] : likeCode.has(name) ? code : undefined;
  if (tagged && !(tagged === underline && inLink)) set(tagged, true);

  const style = styleOf(element);
  const weight = style.get('font-weight')?.replace(/\s*!important$/, '');
  if (weight !== undefined) {
    if (/^bold(er)?$/.test(weight) || Number(weight) >= 600) set(strong, true);
    else if (/^(normal|lighter)$/.test(weight) || Number(weight) < 600) set(strong, false);
  }
  const slant = style.get('font-style');
  if (slant !== undefined) {
    if (/^(italic|oblique)/.test(slant)) set(em, true);
    else if (/^normal/.test(slant)) set(em, false);
  }
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  if (line.includes('underline') && !inLink) set(underline, true);
  if (line.includes('line-through')) set(strike, true);
  return marks;
}
