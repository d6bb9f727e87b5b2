/**
 * What is wrong with a text of Close's rich text, or null. It begins with `<body>`, ends with `</body>` and is well-formed
 * XHTML (https://developer.close.com/topics/rich-text-fields/). Whether Close refuses or repairs what is not is unknown; the
 * sandbox refuses, so that nobody comes to rely on repairs. Which elements are allowed is unknown too, and not looked at.
 */
export function richTextFault(value: unknown): string | null {
  if (typeof value !== 'string') return 'Rich text must be a string.';
  if (!value.startsWith('<body>') || !value.endsWith('</body>'))
    return 'Rich text must begin with <body> and end with </body>.';
  if (forbidden.test(value)) return 'Rich text holds a character that XML does not allow.';
  const open: string[] = [];
  for (const { 0: token, index } of value.matchAll(tokens)) {
    if (index > 0 && open.length === 0) return 'Nothing may stand outside of <body>.';
    const fault = token.startsWith('<') ? tagFault(token, open) : textFault(token);
    if (fault) return fault;
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed.` : null;
}

/** XML 1.0, 2.2: control characters but tab and line ends, and what is no character. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** Comments, tags, what looks like a beginning of one, and texts. */
const tokens = /<!--.*?-->|<(?:[^<>"']|"[^"]*"|'[^']*')*>|<[^>]*>?|[^<]+/gs;

const attribute = String.raw`\s+[A-Za-z_:][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*')`;
const opening = new RegExp(String.raw`^<([a-z][a-z0-9]*)((?:${attribute})*)\s*(/?)>$`);

/** Opens or closes an element; `open` are those around it. */
function tagFault(tag: string, open: string[]): string | null {
  if (tag.startsWith('<!--')) return /^<!--(?!>|->)(?:(?!--).)*-->$/s.test(tag) ? null : 'A comment is malformed.';
  const closed = /^<\/([a-z][a-z0-9]*)\s*>$/.exec(tag)?.[1];
  if (closed !== undefined) return open.pop() === closed ? null : `</${closed}> closes nothing.`;
  const [, name, attributes = '', selfClosed] = opening.exec(tag) ?? [];
  if (name === undefined) return 'A tag is malformed.';
  const names = [...attributes.matchAll(/([A-Za-z_:][\w:.-]*)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map(([, key]) => key);
  if (new Set(names).size < names.length) return `<${name}> has an attribute twice.`;
  if (!selfClosed) open.push(name);
  return textFault(attributes);
}

/** XML knows these five by name, and numbers. */
function textFault(text: string): string | null {
  const rest = text.replaceAll(/&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\dA-Fa-f]{1,6});/g, '');
  return rest.includes('&') ? 'An ampersand is not escaped, or an entity is not known.' : null;
}
