import { orNull } from './or-null';

/**
 * A base64 word in either alphabet, then its padding, then marks that stick to a link copied out of running text.
 * The parts share no character, so the match takes one pass. 2048 characters hold the longest pair of ids that
 * Google allows (event ids have up to 1024 characters) with room to spare.
 */
const WORD = /^([\w+/-]{1,2048}={0,2})[.,:;!?'")\]}>*|`\\~]{0,9}$/;

/** The base64 word of a link, padding kept; null when the text is something else or too long. */
export function parseWord(text: string): string | null {
  return WORD.exec(text)?.[1] ?? null;
}

/**
 * Decodes base64 in the standard alphabet, padded or not, into a string of one character a byte; null when it is none.
 * Bits that are left over in the last character are dropped, as every calendar does.
 */
export function decodeBase64(word: string): string | null {
  return orNull(() => atob(word.replaceAll('=', '')));
}
