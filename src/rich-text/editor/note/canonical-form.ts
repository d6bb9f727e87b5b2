// Tables of its own on purpose, and no import: what it checks is the reader with `tags.ts`, so a fault there must not be here too.
const blockTags = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'hr', 'body']);
const formatTags = new Set(['strong', 'b', 'em', 'i', 'u', 'ins', 's', 'del', 'strike', 'code', 'a', 'span']);

/**
 * What a tree of markup says, so that two ways to write the same have the same form: blocks with their attributes, and
 * text with the set of what is around it. HTML's white space counts as it is shown; a note without a character or a
 * picture is no note. Written apart from the reader, of which it is the check.
 */
export function canonicalForm(body: Element): string {
  const written: string[] = [];
  let says = false;
  let lineStart = true;
  // The space that is written when a character follows, with the marks of the first of its white space.
  let space: string | null = null;
  let current: string | null = null;

  function put(text: string, marks: string) {
    if (marks !== current) written.push(`{${marks}}`);
    current = marks;
    written.push(JSON.stringify(text).slice(1, -1).replace(/[<{]/g, '\\$&'));
  }
  function character(text: string, marks: string) {
    if (space !== null && !lineStart) put(' ', space);
    space = null;
    put(text, marks);
    lineStart = false;
    says = true;
  }
  function boundary(tag: string) {
    space = null;
    current = null;
    lineStart = true;
    written.push(tag);
  }
  function walk(node: Node, marks: readonly string[]) {
    if (node.nodeName === '#text') {
      const around = [...new Set(marks)].sort().join('');
      for (const text of node.textContent ?? '') {
        if (/[ \t\n\r\f]/.test(text)) space ??= around;
        else character(text, around);
      }
      return;
    }
    if (!(node.nodeType === 1 && 'attributes' in node)) return boundary(`<!${node.textContent}>`);
    element(node as Element, marks);
  }
  function element(node: Element, marks: readonly string[]) {
    const name = node.namespaceURI === 'http://www.w3.org/1999/xhtml' ? node.localName : `${node.namespaceURI}:`;
    const attributes = [...node.attributes].map((attribute) => ` ${attribute.name}=${JSON.stringify(attribute.value)}`);
    const tag = `<${name}${attributes.sort().join('')}>`;
    const isMention = name === 'span' && node.getAttribute('data-type') === 'mention';
    if (name === 'br') {
      boundary(`{${[...new Set(marks)].sort().join('')}}<br>`);
    } else if (name === 'img' || isMention) {
      character('', '');
      written.push(`{${[...new Set(marks)].sort().join('')}}${tag}`, isMention ? spaced(node) : '');
      current = null;
    } else if (blockTags.has(name) || !formatTags.has(name)) {
      if (name === 'hr' || !blockTags.has(name)) says = true;
      boundary(tag);
      for (const child of node.childNodes) walk(child, marks);
      boundary(`</${name}>`);
    } else {
      const isColor = name === 'span' && attributes.length === 1 && node.hasAttribute('style');
      const kept = isColor ? marks.filter((mark) => !mark.startsWith('<span style=')) : marks;
      const more = name === 'span' && attributes.length === 0 ? [] : [tag];
      for (const child of node.childNodes) walk(child, [...kept, ...more]);
    }
  }
  walk(body, []);
  return says ? written.join('') : '';
}

function spaced(node: Element): string {
  return JSON.stringify((node.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' '));
}
