import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { line } from './tables';

/** Bytes of what is shipped. */
export async function sizeRows(dist: string): Promise<string[]> {
  const assets = await readdir(join(dist, 'assets'));
  const total = (files: string[]) => String(files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0));
  const editor = assets.filter((file) => file.startsWith('note-editor'));
  const others = assets.filter((file) => !editor.includes(file));
  const inAssets = (files: string[]) => total(files.map((file) => join('assets', file)));
  return [
    line(['content script on Google, bytes', total(['src/content/google.js'])]),
    line(['content script on Outlook, bytes', total(['src/content/outlook.js'])]),
    line(['scripts and styles of our own pages and the worker, bytes', inAssets(others)]),
    line(['the editor of notes, loaded when editing starts, bytes', inAssets(editor)]),
  ];
}
