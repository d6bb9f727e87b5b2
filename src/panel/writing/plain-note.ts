/** Longer notes are shown cut (`inert-document.ts`), so what is on screen is not the whole of them. In characters. */
const WHOLE = 10_000;

/** Text, paragraphs, lists, emphasis and plain links, without an attribute that could be lost. */
const PLAIN = /^(?:[^<]|<\/?(?:body|p|ul|ol|li|b|strong|i|em|u|a)>|<br ?\/?>|<a href="[^"<>]*">)*$/;

/**
 * Whether what the panel draws of a note is all there is to it. Such a note can be typed into at once, while the editor is
 * still on its way; of any other the editor decides first.
 *
 * @param html Close's rich text
 */
export function isPlainNote(html: string | null): boolean {
  return html === null || (html.length <= WHOLE && PLAIN.test(html));
}

/** Whether it says nothing: `<body></body>`, `<body><p></p></body>`. */
export function isEmptyNote(html: string | null): boolean {
  return html === null || html.replace(/<[^>]*>|&nbsp;|&#160;|\s/g, '') === '';
}

/** Plain text as a note, a paragraph for each line. */
export function noteFromText(text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return `<body>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</body>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
