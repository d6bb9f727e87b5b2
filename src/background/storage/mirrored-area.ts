import type { StorageArea } from '../platform/ports';

/**
 * A storage area whose items the worker remembers once it has written or read them: each read is a way to the browser and back, and the way
 * from an event to its panel had five of them. Only for items that nobody but the worker writes, and whose values nobody changes in place.
 * What is not there is not remembered, so the memory does not grow with tabs that are gone.
 */
export function createMirroredArea(area: StorageArea): StorageArea {
  const known = new Map<string, unknown>();
  /** How often each item was written or removed: what was read before that is older. */
  let changes = 0;

  return {
    async get(keys) {
      const wanted = [keys].flat();
      const missing = wanted.filter((key) => !known.has(key));
      const before = changes;
      const stored = missing.length > 0 ? await area.get(missing) : {};
      const found = Object.fromEntries(
        wanted.flatMap((key) => {
          const value = known.get(key) ?? stored[key];
          return value === undefined ? [] : [[key, value]];
        }),
      );
      if (before === changes) for (const [key, value] of Object.entries(found)) known.set(key, value);
      return found;
    },
    async set(items) {
      changes += 1;
      for (const [key, value] of Object.entries(items)) known.set(key, value);
      try {
        await area.set(items);
      } catch (error) {
        changes += 1;
        // The storage has what it had before, unless something newer has been written meanwhile.
        for (const [key, value] of Object.entries(items)) if (known.get(key) === value) known.delete(key);
        throw error;
      }
    },
    async remove(keys) {
      changes += 1;
      for (const key of [keys].flat()) known.delete(key);
      await area.remove(keys);
    },
  };
}
