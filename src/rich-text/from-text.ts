import { escapeText, unescapeText } from './escape';

/**
 * Plain text as Close's rich text: a paragraph for each line, an empty one for an empty line. Line ends and blanks at its end
 * are left out. Close: Rich Text Fields.
 */
export function noteFromText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').trimEnd().split('\n');
  return `<body>${lines.map((line) => `<p>${escapeText(line)}</p>`).join('')}</body>`;
}

/** Plain text as the HTML of an e-mail: a paragraph for lines that stand together. */
export function mailFromText(text: string): string {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n{2,}/);
  return paragraphs.map((lines) => `<p>${lines.split('\n').map(escapeText).join('<br>')}</p>`).join('');
}

/** The way back; null for rich text that is more than plain text. */
export function textOfPlainNote(html: string): string | null {
  const paragraphs = /^<body>((?:<p>[^<>]*<\/p>)*)<\/body>$/.exec(html)?.[1];
  if (paragraphs === undefined) return null;
  const lines = [...paragraphs.matchAll(/<p>([^<>]*)<\/p>/g)].map(([, line = '']) => line);
  const text = lines.map(unescapeText).join('\n');
  return noteFromText(text) === html ? text : null;
}
