import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** `LeadTabs__tab`: while developing, a class says where it is written. No two sheets have one name (test/build/style-sheets.test.ts). */
export function scopedName(name: string, file: string): string {
  return `${basename(file.split('?')[0] ?? file, '.module.css')}__${name}`;
}

/** The same in few letters, for what is shipped. Two that came to one would be one class, so a test compares them all. */
export function shortName(name: string, file: string): string {
  return `_${createHash('sha256').update(scopedName(name, file)).digest('base64url').slice(0, 4)}`;
}
