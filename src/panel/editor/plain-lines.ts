const blockTags = new Set(
  'P DIV SECTION ARTICLE HEADER FOOTER BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 UL OL LI HR TABLE TR DL DT DD BODY'.split(' '),
);
const dropped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD', 'IFRAME', 'OBJECT']);
const DEEPEST = 60;

/**
 * A note as plain text, for people: a line for each paragraph, signs for items of lists, the address of a link behind
 * its text. Reads whatever markup there is.
 */
export function plainLines(body: Element): string {
  const lines: string[] = [];
  let line = '';
  let sign = '';
  const end = (evenEmpty = false) => {
    const text = line.trimEnd();
    if (text !== '' || sign !== '' || evenEmpty) lines.push((sign + text).trimEnd());
    line = '';
    sign = '';
  };
  const add = (text: string) => {
    const spaced = text.replace(/[ \t\n\r\f]+/g, ' ');
    line += line === '' || line.endsWith(' ') ? spaced.trimStart() : spaced;
  };
  const walk = (node: ChildNode, depth: number, indent: number) => {
    if (node.nodeType === 3) add(node.textContent ?? '');
    if (node.nodeType !== 1 || !('attributes' in node)) return;
    element(node as unknown as Element, depth, indent);
  };
  const element = (node: Element, depth: number, indent: number) => {
    const name = node.nodeName.toUpperCase();
    if (dropped.has(name)) return;
    if (depth > DEEPEST) return add(node.textContent ?? '');
    if (name === 'BR') return end(true);
    if (name === 'IMG') return add(node.getAttribute('alt') ?? '');
    const isBlock = blockTags.has(name);
    const before = lines.length;
    if (isBlock && line !== '') end();
    if (name === 'HR') lines.push('―');
    if (name === 'LI') {
      if (sign !== '') end();
      sign = '  '.repeat(Math.max(0, indent - 1)) + signOf(node);
    }
    const isList = name === 'UL' || name === 'OL';
    for (const child of node.childNodes) walk(child, depth + 1, indent + (isList ? 1 : 0));
    const href = name === 'A' ? node.getAttribute('href') : null;
    if (href && !sameAddress(href, node.textContent ?? '')) add(` (${href})`);
    const isEmptyLine = (name === 'P' || name === 'LI') && lines.length === before;
    if (isBlock && (line !== '' || isEmptyLine)) end(isEmptyLine);
  };
  for (const child of body.childNodes) walk(child, 0, 0);
  if (line !== '' || sign !== '') end();
  return lines.join('\n');
}

function signOf(item: Element): string {
  const list = item.parentElement;
  if (list?.nodeName !== 'OL') return '• ';
  const first = Number(list.getAttribute('start') ?? 1) || 1;
  return `${first + [...list.children].indexOf(item)}. `;
}

function sameAddress(href: string, text: string): boolean {
  const bare = (address: string) =>
    address
      .trim()
      .replace(/^(https?:\/\/|mailto:|tel:)/i, '')
      .replace(/\/$/, '');
  return bare(href) === bare(text);
}
