import type { Platform } from '../platform/ports';
import { LASTING_PREFIX, sessionKeys } from './cache-keys';
import { createKeyedMutex } from './keyed-mutex';

/** Named values, as `lastingKeys` names them. */
export type Values = {
  get(name: string): Promise<unknown>;
  set(name: string, value: unknown): Promise<void>;
  names(): Promise<string[]>;
  remove(names: string[]): Promise<void>;
};

/**
 * In `storage.session`: it outlives the background, ends with the browser, and no content script can read it. It has no
 * transactions, so changes take turns; the background is the only one that makes any.
 */
export function createSessionValues(session: Platform['session']): Values {
  const mutex = createKeyedMutex();
  const serialize = (job: () => Promise<void>) => mutex(LASTING_PREFIX, job);
  /** What is stored, so that asking for the names does not read the whole area each time. Nobody else writes under the prefix. */
  let known: Promise<Set<string>> | null = null;

  async function get(name: string): Promise<unknown> {
    const key = sessionKeys.lasting(name);
    return (await session.get(key))[key];
  }

  async function write(name: string, value: unknown): Promise<void> {
    await session.set({ [sessionKeys.lasting(name)]: value });
    (await names()).add(name);
  }

  async function remove(gone: string[]): Promise<void> {
    await session.remove(gone.map(sessionKeys.lasting));
    const left = await names();
    for (const name of gone) left.delete(name);
  }

  function names(): Promise<Set<string>> {
    known ??= session.keys().then((keys) => {
      const ours = keys.filter((key) => key.startsWith(LASTING_PREFIX));
      return new Set(ours.map((key) => key.slice(LASTING_PREFIX.length)));
    });
    return known;
  }

  return {
    get,
    set: (name, value) => serialize(() => write(name, value)),
    names: async () => [...(await names())],
    remove: (gone) => serialize(() => remove(gone)),
  };
}
