import type { StorageArea } from '../platform/ports';
import { sessionKeys } from './cache-keys';

/** What is known of a cached answer without reading it. */
export type CacheEntry = {
  /** When it was stored, epoch ms. */
  at: number;
  /** For how long it is true, ms. */
  lifetime: number;
  /** What it takes of the storage. */
  bytes: number;
  /** It guards a write: it goes last when room is needed. */
  firm: boolean;
};

const PAGES = 64;

/**
 * The index of all cached answers is stored beside them, for the worker forgets it when it sleeps. It has many small pages, so
 * that storing one answer writes one page and not the whole index. What is in a page:
 */
type Row = [name: string, at: number, lifetime: number, bytes: number, firm: boolean];

/** All entries, the oldest first. Reads the index alone, no answer. */
export async function readIndex(area: StorageArea): Promise<Map<string, CacheEntry>> {
  const stored = await area.get(Array.from({ length: PAGES }, (_, page) => sessionKeys.cacheIndexPage(page)));
  // No parsing beyond JSON: `storage.session` is emptied with each update, so only this very version has written it.
  const rows = Object.values(stored).flatMap((page) => JSON.parse(String(page)) as Row[]);
  rows.sort(([, a], [, b]) => a - b);
  return new Map(rows.map(([name, at, lifetime, bytes, firm]) => [name, { at, lifetime, bytes, firm }]));
}

/** The pages of these names, as they are to be stored now. */
export function pagesOf(index: ReadonlyMap<string, CacheEntry>, names: readonly string[]): Record<string, string> {
  const wanted = new Set(names.map(pageOf));
  const pages = new Map<number, Row[]>([...wanted].map((page) => [page, []]));
  for (const [name, { at, lifetime, bytes, firm }] of index) {
    pages.get(pageOf(name))?.push([name, at, lifetime, bytes, firm]);
  }
  return Object.fromEntries([...pages].map(([page, rows]) => [sessionKeys.cacheIndexPage(page), JSON.stringify(rows)]));
}

function pageOf(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length; at += 1) hash = (hash * 31 + name.charCodeAt(at)) % 65_521;
  return hash % PAGES;
}
