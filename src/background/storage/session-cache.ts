import { type CacheStore, type CacheStoreOptions, createCacheStore } from './cache-store';
import { createSingleFlight } from './single-flight';

/** Answers of Close that stay true for a while. None of these rejects but for what the caller's own functions throw. */
export type SessionCache = Pick<CacheStore, 'set' | 'amend' | 'invalidate'> & {
  /**
   * The cached answer, or a new one that is cached for `lifetimeMs`. Callers who ask meanwhile wait for the same answer; an
   * error is not cached. `signal` ends the waiting of this caller, and the question when nobody else waits.
   *
   * What is forgotten is so because something was written. An answer that was asked for before is from before, too: it is
   * given to those who wait for it, and neither cached nor shared with a later caller.
   */
  getOrAsk<T>(
    name: string,
    lifetimeMs: number,
    ask: (signal: AbortSignal) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T>;
  /** Null when nothing is cached, or not for so long any more. */
  get<T>(name: string): Promise<T | null>;
  /** The same for many names, in their order. */
  getMany<T>(names: readonly string[]): Promise<(T | null)[]>;
  /** Changes whenever something is forgotten. A caller that sets an answer by hand compares: see `getOrAsk`. */
  generation(): number;
};

/**
 * In `storage.session`: the answers outlive the worker and end with the browser. Names are made by
 * `cacheKeys`.
 *
 * A fifth of what the browser gives (10 MB), for the tabs' records need room too, and the browser counts more than the
 * text. Five hundred entries are more than anybody opens in the five minutes that most of them last.
 */
export function createSessionCache(options: Pick<CacheStoreOptions, 'area' | 'now' | 'isWelcome'>): SessionCache {
  const store = createCacheStore({ ...options, maxBytes: 2_000_000, maxEntries: 500 });
  const share = createSingleFlight();
  /** How often something was forgotten since the worker started. */
  let generation = 0;

  const get = async <T>(name: string) => (await store.getMany<T>([name]))[0] ?? null;

  return {
    getOrAsk<T>(name: string, lifetimeMs: number, ask: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal) {
      const asked = generation;
      return share(
        `${asked} ${name}`,
        async (shared) => {
          const old = await get<T>(name);
          if (old !== null) return old;
          const value = await ask(shared);
          if (asked === generation) await store.set(name, lifetimeMs, value);
          return value;
        },
        signal,
      );
    },
    get,
    getMany: store.getMany,
    set: store.set,
    amend: store.amend,
    invalidate(prefix) {
      generation += 1;
      return store.invalidate(prefix);
    },
    generation: () => generation,
  };
}
