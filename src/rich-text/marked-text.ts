import { escapeText } from './escape';

/**
 * Text with the marks that are typed into a note, as Close's rich text: `- ` and `1. ` begin the items of a list, `**` is around what is
 * bold. All else is what it is.
 */
export function noteFromMarked(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').trim().split('\n');
  let written = '';
  let open: 'ul' | 'ol' | null = null;
  for (const line of lines) {
    const item = /^\s*(?:([-*•])|\d{1,3}[.)])\s+(.*)$/.exec(line);
    const list = item === null ? null : item[1] === undefined ? 'ol' : 'ul';
    if (list !== open) {
      if (open !== null) written += `</${open}>`;
      if (list !== null) written += `<${list}>`;
      open = list;
    }
    written += item ? `<li>${inline(item[2] ?? '')}</li>` : `<p>${inline(line)}</p>`;
  }
  return `<body>${written}${open === null ? '' : `</${open}>`}</body>`;
}

function inline(line: string): string {
  return escapeText(line).replace(/\*\*([^*\s](?:[^*]*[^*\s])?)\*\*/g, '<strong>$1</strong>');
}
