/**
 * Whether what is pasted or dropped is a picture or a file without a word beside it: then nothing of it goes into a note, and
 * that must be said. Where there are words, they are what was meant: Word and Excel put a picture of them on the clipboard, too.
 */
export function isWordless(data: Brought | null): boolean {
  if (!data) return false;
  if (/\S/.test(data.getData('text/plain') + data.getData('text/uri-list'))) return false;
  const html = data.getData('text/html');
  if (hasWords(html)) return false;
  return data.files.length > 0 || /<(?:img|picture|svg|canvas|video)\b/i.test(html);
}

/** In characters, pictures that are inside of the HTML as data not counted: what is longer has words. */
const MAX_READ = 200_000;

/** The part of `DataTransfer` that tells. */
type Brought = Pick<DataTransfer, 'getData'> & { files: { length: number } };

/**
 * Text between the tags; pictures of characters (emoji, in mails) have theirs in `alt`, and the editor takes them as text.
 * Every paste is asked, so each piece is looked at once.
 */
function hasWords(html: string): boolean {
  const short = html.replace(/"data:[^"<>]*"/g, '""');
  if (short.length > MAX_READ) return true;
  const [before = '', ...pieces] = short.split('<');
  if (isText(before)) return true;
  /** What ends the part that nobody sees. */
  let until: RegExp | null = null;
  for (const piece of pieces) {
    if (until && !until.test(piece)) continue;
    until = until ? null : beginsUnseen(piece);
    if (until?.test(piece)) until = null;
    if (until) continue;
    const comment = piece.indexOf('-->');
    const close = comment < 0 ? piece.indexOf('>') : comment + 2;
    const tag = piece.slice(0, close + 1);
    if (close < 0 || isText(piece.slice(close + 1)) || (/^img\b/i.test(tag) && EMOJI.test(tag))) return true;
  }
  return false;
}

const EMOJI = /\balt="\p{Extended_Pictographic}[^"]{0,11}"/iu;

/** For the beginning of a comment or of an element whose text is not shown: how the piece begins, or what it has, that ends it. */
function beginsUnseen(piece: string): RegExp | null {
  if (piece.startsWith('!--')) return /-->/;
  const [, name] = /^(style|script|head|title|svg)\b/i.exec(piece) ?? [];
  return name === undefined ? null : new RegExp(`^/${name}\\s*>`, 'i');
}

function isText(between: string): boolean {
  return between.replace(/&nbsp;|&#160;/g, '').trim() !== '';
}
