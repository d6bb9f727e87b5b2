import type { FakeClose } from '../../fakes/close-server/close';
import { MARKED } from './pseudo-locale';

/** Where a text stands that is said or shown and is no text of the document. */
const attributes = ['aria-label', 'aria-placeholder', 'data-placeholder', 'data-tip', 'title', 'alt', 'placeholder'];

/** Not ours to translate: what was said before the language changed, and the names of languages in themselves. */
const exempt = 'script, style, [lang]:not(html), [role="status"], [role="alert"], [role="log"], [aria-live]';

/** Between two things that are known of something. */
const between = /[→·•:,–()|]|\.\s/;

/** How a key is told from others. */
const KEY_END = /•{2,}\S+/g;

/** An address of Close that the panel names. */
const CLOSE = 'api.close.com';

/**
 * What is drawn in the pseudo-locale, or names something there, and is neither from the catalogue nor data: a word that stands in the code.
 *
 * @param data what the fixture has, and had (`dataOf`)
 */
export function hardCodedWords(data: readonly string[]): string[] {
  const texts = [CLOSE, ...data].join('\n');
  const known = inWords(texts) + inWords(texts.replaceAll(/<[^>]*>/g, ' '));
  const faults = drawnTexts().flatMap(({ text, where }) =>
    plainPieces(text)
      .filter((piece) => !known.includes(piece.trimEnd().endsWith('…') ? inWords(piece).trimEnd() : inWords(piece)))
      .map((piece) => `${where}: ${piece}`),
  );
  return [...new Set(faults)];
}

/** Every text of the fixture, and what is typed by now. */
export function dataOf({ data, events }: FakeClose): string {
  const texts: string[] = [];
  const collect = (value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(data);
  collect(events);
  for (const field of document.querySelectorAll('input, textarea, [role="textbox"]'))
    texts.push('value' in field ? String(field.value) : field.innerHTML);
  return texts.join('\n');
}

/** Words alone, each between blanks, and of them plain letters alone: a name may have an accent of the pseudo-locale's. */
function inWords(text: string): string {
  return ` ${text
    .replaceAll(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase()} `;
}

function drawnTexts(): { text: string; where: string }[] {
  const texts: { text: string; where: string }[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest(exempt)) continue;
    for (const node of element.childNodes)
      if (node instanceof Text) texts.push({ text: node.data, where: element.localName });
    for (const name of attributes)
      texts.push({ text: element.getAttribute(name) ?? '', where: `${element.localName}, ${name}` });
  }
  return texts;
}

/** What has letters of neither the pseudo-locale nor its `Intl`, nor of the language before, which a menu still has that was open. One or two capital letters are a key, or initials. */
function plainPieces(text: string): string[] {
  return text
    .replaceAll(KEY_END, '')
    .split(new RegExp(`${MARKED.source}|[\\p{Script=Greek}\\p{Script=Arabic}]|${between.source}`, 'u'))
    .filter((piece) => /[A-Za-z]{3}|[a-z]{2}/.test(piece));
}
