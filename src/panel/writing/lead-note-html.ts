const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/**
 * What is typed into a plain field as Close's rich text: a paragraph for each line, an empty one for an empty line. Line ends
 * and blanks at its end are left out. Close: Rich Text Fields.
 */
export function leadNoteHtml(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').trimEnd().split('\n');
  return `<body>${lines.map((line) => `<p>${toXml(line)}</p>`).join('')}</body>`;
}

/** The way back; null for rich text that a plain field cannot show as it is. */
export function leadNoteText(html: string): string | null {
  const paragraphs = /^<body>((?:<p>[^<>]*<\/p>)*)<\/body>$/.exec(html)?.[1];
  if (paragraphs === undefined) return null;
  const lines = [...paragraphs.matchAll(/<p>([^<>]*)<\/p>/g)].map(([, line = '']) => line);
  const text = lines.map((line) => line.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')).join('\n');
  return leadNoteHtml(text) === html ? text : null;
}

/** What XML does not allow in a text is left out: control characters and halves of a pair. https://www.w3.org/TR/xml/#charsets */
function toXml(line: string): string {
  return line
    .replace(/[&<>]/g, (sign) => entities.get(sign) ?? sign)
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
}
