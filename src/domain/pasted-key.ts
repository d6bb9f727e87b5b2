/** What a text that was pasted for an API key holds: the key without all that came along, or why there is none to ask Close with. */
export type PastedKey = { kind: 'key'; apiKey: string } | { kind: 'none'; why: KeyFault };

export type KeyFault =
  | 'empty'
  /** Nothing in it could be a key. */
  | 'not-a-key'
  /** `api_…` without a dot: the only part of a key that Close shows later (https://help.close.com/docs/api-keys). */
  | 'id-only'
  | 'several-keys'
  /** It goes on behind a space, with the rest of the key or with something else. */
  | 'unclear';

/** Of a longer text only the beginning is read. */
const MAX_READ = 5000;

/** Far longer than any key that was seen. */
const MAX_KEY = 300;

/** `api_<id>.<secret>`. */
const KEY = /(?<![\w.])api_[\w-]+(?:\.[\w~+/=-]+)+/g;

/** Its ID alone. `api_key` is what programs call it. */
const KEY_ID = /(?<![\w.])api_(?!(?:key|token|secret)s?\b)[\w-]+/;

/** Markdown's emphasis around a key. */
const EMPHASIS = /(?<![A-Za-z0-9])(_{1,3})(api_[\w.~+/=-]{1,300})/g;

/** A space where a field of one line has put it for a line break, in places where no text has one. */
const CUT_PREFIX = /(?<![\w.])(?:a +pi|ap +i|api +)_(?=[\w-]{4})/g;
const CUT_BEFORE_DOT = /(?<![\w.])(api_[\w-]{4,100}) +(?=\.\w{8})/g;
const CUT_BEHIND_DOT = /(?<![\w.])(api_[\w-]{4,100}\.) +(?=([\w~+/=-]{12,200})(?![\w.~+/=-]))/g;

/** Base64 of `api_…`, and whatever a header of Basic authentication has. */
const ENCODED = /(?<!\w)YXBpX[\w+/-]+={0,2}/g;
const BASIC = /\bbasic\s+([\w+/-]{8,}={0,2})/gi;

/** What no key has in it. */
const BORDER = /[\s"'`“”„‟«»‹›‘’‚()[\]{}<>:;,|&]+|=(?=[^=\s])/u;

/** A key of another shape: one word of letters and digits. */
const WORD = /^[\w.~+/=-]{12,200}$/;

/**
 * Reads the key out of what was pasted: among signs that cannot be seen, in quotes, behind a label, in a header or a line of a
 * program, in base64, broken over lines. It cleans where one key alone can be meant, and otherwise says so.
 */
export function parsePastedKey(pasted: string): PastedKey {
  const text = pasted
    .slice(0, MAX_READ)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  if (text === '') return { kind: 'none', why: 'empty' };
  const plain = joinSpaces(joinLines(decodeBasic(text).replace(EMPHASIS, withoutEmphasis)));
  const keys = new Set([...plain.matchAll(KEY)].map(([key]) => key.replace(/[/~+]+$/, '')));
  const [apiKey, ...more] = keys;
  if (more.length > 0) return { kind: 'none', why: 'several-keys' };
  if (apiKey !== undefined && apiKey.length > MAX_KEY) return { kind: 'none', why: 'not-a-key' };
  if (apiKey !== undefined) return goesOn(plain, apiKey) ? { kind: 'none', why: 'unclear' } : { kind: 'key', apiKey };
  const id = KEY_ID.exec(plain)?.[0];
  if (id !== undefined) return { kind: 'none', why: goesOn(plain, id) ? 'unclear' : 'id-only' };
  return parseOtherShape(plain);
}

/** Basic authentication has the key for the user's name, and no password. */
function decodeBasic(text: string): string {
  const user = (word: string) => {
    const decoded = decode(word);
    return decoded === null ? word : (decoded.split(':')[0] ?? '');
  };
  return text.replace(BASIC, (_, word: string) => user(word)).replace(ENCODED, user);
}

function decode(base64: string): string | null {
  try {
    const text = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
    return /^[!-~]+$/.test(text) ? text : null;
  } catch {
    return null;
  }
}

function withoutEmphasis(_: string, marks: string, key: string): string {
  const end = key.replace(/[.~]+$/, '');
  return end.endsWith(marks) ? end.slice(0, -marks.length) : key;
}

/** Puts a key together that was broken over lines, whatever they are indented by. */
function joinLines(text: string): string {
  const [first = '', ...rest] = text.split(/\s*[\n\v\f\r\u2028\u2029]\s*/);
  const lines = [first];
  for (const line of rest) {
    const before = lines.at(-1) ?? '';
    const joint = REST.test(line) ? jointBetween(begun(before), line) : '\n';
    if (joint === '\n') lines.push(line);
    else lines[lines.length - 1] = before.replace(/\\$/, '') + joint + line;
  }
  return lines.join('\n');
}

/** A line that has nothing but what could be the rest of a key. */
const REST = /^(?!api_)[\w.~+/-]{1,200}={0,2}["'`“”„’»)\]},;:]{0,9}$/;

/** The key, or the part of one, that a line ends with. */
function begun(line: string): string | null {
  const end = line.slice(-MAX_KEY);
  const at = end.lastIndexOf('api_');
  if (at < 0) return /(?:^|[^\w.])(a|ap|api)\\?$/.exec(end.slice(-5))?.[1] ?? null;
  if (/[\w.]/.test(end.charAt(at - 1))) return null;
  return /^(api_[\w.~+/=-]*)\\?$/.exec(end.slice(at))?.[1] ?? null;
}

/**
 * What a line break inside or behind a key was. A secret of sixteen letters may be all of it: then only what looks like a
 * piece of a key is joined to it, and a space marks what may be one.
 */
function jointBetween(key: string | null, line: string): '' | ' ' | '\n' {
  if (key === null) return '\n';
  if (!/^api_[\w-]+\.[\w~+/=-]{16}/.test(key)) return '';
  if (isOtherText(line)) return '\n';
  return isMixed(line) ? '' : ' ';
}

/** A date, a word, a host: what is on a line of its own below a key. */
function isOtherText(line: string): boolean {
  const word = line.replace(/[^\w]+$/, '');
  return (
    /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/.test(word) || /^[A-Z]?[a-z]{2,}$|^[A-Z]{3,}$/.test(word) || word.includes('.')
  );
}

/** Digits among letters of both cases, otherwise than in `Prod2026`. */
function isMixed(word: string): boolean {
  return /\d/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word) && !/^[A-Z]?[a-z]+\d+\W*$/.test(word);
}

/** The same for a key that came out of a field of one line, where a space can mean nothing else. */
function joinSpaces(text: string): string {
  return text
    .replace(/\t/g, '\n')
    .replace(CUT_PREFIX, 'api_')
    .replace(CUT_BEFORE_DOT, '$1')
    .replace(CUT_BEHIND_DOT, (all, id: string, secret: string) => (isMixed(secret) ? id : all));
}

/** Whether something like a piece of a key comes behind it and a space; a date or a word of a language is none. */
function goesOn(text: string, key: string): boolean {
  const behind = text.slice(text.indexOf(key) + key.length);
  const [piece = '', next = ''] = /^\.? +([\w.~+/=-]+)/.exec(behind) ?? [];
  if (/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(next)) return false;
  return /\d|[a-z][A-Z]|\w\.\w/.test(next) || (piece === behind && /^\w{1,2}$/.test(next));
}

/** Keys that were made long ago may look otherwise: Close is asked when one word could be one. */
function parseOtherShape(text: string): PastedKey {
  const words = text.split(BORDER).filter((word) => word !== '');
  const candidates = words.filter((word) => WORD.test(word) && !isAddress(word));
  const likely = words.length === 1 ? candidates : candidates.filter((word) => /\d/.test(word));
  const [apiKey, ...more] = new Set(likely);
  if (more.length > 0) return { kind: 'none', why: 'several-keys' };
  return apiKey === undefined ? { kind: 'none', why: 'not-a-key' } : { kind: 'key', apiKey };
}

function isAddress(word: string): boolean {
  return word.includes('//') || /\.(?:com|net|org|io|dev)(?:\/|$)/i.test(word);
}
