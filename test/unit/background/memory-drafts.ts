import { type DraftEntries, draftKey } from '../../../src/background/draft-entries';

/** The entries of IndexedDB, in memory: copies in and out, one entry an id, one change at a time. */
export function memoryDrafts(): DraftEntries & { all: Map<string, unknown> } {
  const all = new Map<string, unknown>();
  const keyOf = (id: string) => [...all.keys()].find((key) => key.split(':').slice(2).join(':') === id);
  const get = (id: string) => {
    const key = keyOf(id);
    return key === undefined ? undefined : structuredClone(all.get(key));
  };
  return {
    all,
    readAll: async () => [...all.values()].map((draft) => structuredClone(draft)),
    find: async (id) => get(id),
    change: async (id, work) => {
      const key = keyOf(id);
      const count = (organizationId: string) =>
        [...all.keys()].filter((one) => one.startsWith(`draft:${organizationId}:`)).length;
      const { put, remove, result } = work(get(id), count);
      if (remove && key !== undefined) all.delete(key);
      if (put) all.set(draftKey(put), structuredClone(put));
      return result;
    },
  };
}
