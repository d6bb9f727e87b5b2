import { isWithin } from '../../close/http/is-within';
import type { StorageArea } from '../platform/ports';
import { type CacheEntry, pagesOf, readIndex } from './cache-index';
import { sessionKeys } from './cache-keys';

/**
 * Answers that stay true for a while, within a bound of bytes and of entries. What has expired is deleted with the next that
 * is stored, and where room is needed the least recently used goes (LRU). Which answers there are is known without reading the
 * storage: what a question costs does not grow with what is stored. A storage that fails costs what it would have saved, never
 * an answer: nothing here rejects but for what the caller's own functions throw.
 */
export type CacheStore = {
  /** In the order of the names; null for what is not cached, or not any more. */
  getMany<T>(names: readonly string[]): Promise<(T | null)[]>;
  /** `firm`: it guards a write, and goes last when room is needed. */
  set(name: string, lifetimeMs: number, value: unknown, options?: { firm?: boolean }): Promise<void>;
  /** Changes what is cached under this name, for no longer than it was to be; nothing where nothing is. */
  amend<T>(name: string, change: (value: T) => T | Promise<T>): Promise<void>;
  /** Forgets every answer whose name begins so; all of them for an empty prefix. */
  invalidate(prefix: string): Promise<void>;
};

export type CacheStoreOptions = {
  area: StorageArea;
  now(): number;
  /** Whether this may be cached at all; asked right before it is. */
  isWelcome(name: string): Promise<boolean>;
  maxBytes: number;
  maxEntries: number;
};

export function createCacheStore({ area, now, isWelcome, maxBytes, maxEntries }: CacheStoreOptions): CacheStore {
  /** The least recently used first. */
  let index = new Map<string, CacheEntry>();
  let loading: Promise<void> | null = null;

  function load(): Promise<void> {
    loading ??= readIndex(area)
      .then((stored) => {
        index = new Map([...stored, ...index]);
      })
      .catch(() => {
        loading = null;
      });
    return loading;
  }

  function lives(name: string): boolean {
    const entry = index.get(name);
    return entry !== undefined && isWithin(entry.at, entry.lifetime, now());
  }

  function use(name: string) {
    const entry = index.get(name);
    if (!entry) return;
    index.delete(name);
    index.set(name, entry);
  }

  /** Takes out of the index what has expired and what must make room, and gives their names. */
  function sweep(room: { bytes: number; entries: number }): string[] {
    const gone = [...index.keys()].filter((name) => !lives(name));
    for (const name of gone) index.delete(name);
    let bytes = [...index.values()].reduce((sum, entry) => sum + entry.bytes, 0);
    const byWorth = [...index].sort(([, a], [, b]) => Number(a.firm) - Number(b.firm));
    for (const [name, entry] of byWorth) {
      if (bytes <= room.bytes && index.size <= room.entries) break;
      bytes -= entry.bytes;
      index.delete(name);
      gone.push(name);
    }
    return gone;
  }

  /** Stores the entry, its page, and the pages of what goes. */
  async function store(name: string, text: string, entry: CacheEntry, part: number) {
    index.delete(name);
    const room = { bytes: (maxBytes - entry.bytes) * part, entries: (maxEntries - 1) * part };
    const gone = sweep(room).filter((one) => one !== name);
    index.set(name, entry);
    // Both are handed over at once, and in this order: nothing else comes between.
    const removed = gone.length > 0 ? area.remove(gone.map(sessionKeys.cached)) : null;
    await Promise.all([removed, area.set({ [sessionKeys.cached(name)]: text, ...pagesOf(index, [name, ...gone]) })]);
  }

  async function put(name: string, value: unknown, { at, lifetime, firm }: Omit<CacheEntry, 'bytes'>) {
    // As text: it is small to count, and quick to hand over.
    const text = JSON.stringify(value) ?? 'null';
    const bytes = new TextEncoder().encode(text + name).byteLength;
    const entry = { at, lifetime, bytes, firm };
    // One giant must not push everything else out.
    if (bytes > maxBytes / 4) return drop([name]);
    // The browser has its own idea of how much is too much: with half of it gone there may be room.
    await store(name, text, entry, 1)
      .catch(() => store(name, text, entry, 0.5))
      .catch(() => drop([name]));
  }

  async function drop(names: readonly string[]) {
    for (const name of names) index.delete(name);
    if (names.length === 0) return;
    await Promise.allSettled([area.remove(names.map(sessionKeys.cached)), area.set(pagesOf(index, names))]);
  }

  async function getMany<T>(names: readonly string[]): Promise<(T | null)[]> {
    await load();
    const live = names.filter(lives);
    const stored = live.length === 0 ? {} : await area.get(live.map(sessionKeys.cached)).catch(() => ({}));
    const texts = new Map(Object.entries(stored));
    return names.map((name) => {
      const text = texts.get(sessionKeys.cached(name));
      if (typeof text !== 'string') return null;
      use(name);
      return JSON.parse(text) as T;
    });
  }

  return {
    getMany,
    async set(name, lifetimeMs, value, { firm = false } = {}) {
      await load();
      if (await isWelcome(name)) await put(name, value, { at: now(), lifetime: lifetimeMs, firm });
    },
    async amend<T>(name: string, change: (value: T) => T | Promise<T>) {
      const [value] = await getMany<T>([name]);
      if (value === null || value === undefined) return;
      const changed = await change(value);
      const entry = index.get(name);
      if (entry && (await isWelcome(name))) await put(name, changed, entry);
    },
    async invalidate(prefix) {
      await load();
      await drop([...index.keys()].filter((name) => name.startsWith(prefix)));
    },
  };
}
