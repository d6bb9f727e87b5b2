import { decodeBase64 } from '../base64';
import { decodePart } from './url-parts';

/** How long a run of replaced characters is, by its letter: the first means two. */
const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The link inside of one that Proofpoint's URL Defense has rewritten, version 2 or 3; null for any other. Linear. */
export function parseProofpoint(address: string): string | null {
  if (!/^https?:\/\/urldefense(?:\.proofpoint\.com|\.com|\.us)\//i.test(address)) return null;
  return parseSecond(address) ?? parseThird(address);
}

/** `/v2/url?u=https-3A__acme.test_path&d=…`: `-` means `%`, and `_` means `/`. */
function parseSecond(address: string): string | null {
  const [, link] = /^[^?]*\/v2\/url\?(?:[^#]*&)?u=([^&]*)/.exec(address) ?? [];
  return link === undefined ? null : decodePart(link.replaceAll('-', '%').replaceAll('_', '/'));
}

/**
 * `/v3/__https://acme.test/a*b__;Kys!!…$`: the characters that were replaced by `*` stand behind it in base64, in their
 * order. `**` and a letter is a run of them.
 */
function parseThird(address: string): string | null {
  const start = address.indexOf('/v3/__');
  const end = address.lastIndexOf('__;');
  if (start < 0 || end <= start) return null;
  const [word = ''] = address.slice(end + 3).split('!', 1);
  const binary = decodeBase64(word.replaceAll('-', '+').replaceAll('_', '/'));
  if (binary === null) return null;
  const replaced = [...new TextDecoder().decode(Uint8Array.from(binary, (byte) => byte.charCodeAt(0)))];
  let at = 0;
  const take = (amount: number) => {
    at += amount;
    return replaced.slice(at - amount, at).join('');
  };
  return address
    .slice(start + 6, end)
    .replace(/\*(?:\*([\w-]))?/g, (_, run?: string) => take(run === undefined ? 1 : RUNS.indexOf(run) + 2));
}
