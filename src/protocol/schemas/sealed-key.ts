import * as v from 'valibot';
import type { SealedKey } from '../sealed-key';
import { fields } from './own-fields';

/** Base64 characters. Room for a key of 1,000 characters, far longer than any that was seen; a pasted novel is none. */
const MAX_BASE64 = 4000;

const base64 = v.pipe(v.string(), v.maxLength(MAX_BASE64), v.regex(/^[A-Za-z0-9+/]+={0,2}$/));

export const sealedKey: v.GenericSchema<unknown, SealedKey> = fields({ from: base64, sealed: base64 });
