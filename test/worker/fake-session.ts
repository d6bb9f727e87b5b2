/** What an area of the browser's storage was asked for, counted as text. */
export type Traffic = { calls: number; read: number; written: number };

/**
 * `storage.session` as Chrome has it, in memory: values are copied, a set that would go beyond the quota is refused whole
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#property-session).
 */
export function fakeSession({ quota = 10_485_760 } = {}) {
  /** As text, which copies them. */
  const items = new Map<string, string>();
  const traffic: Traffic = { calls: 0, read: 0, written: 0 };
  const sizeOf = (key: string) => (items.has(key) ? key.length + (items.get(key)?.length ?? 0) : 0);
  let inUse = 0;
  const put = (key: string, text: string | undefined) => {
    inUse -= sizeOf(key);
    if (text === undefined) items.delete(key);
    else items.set(key, text);
    inUse += sizeOf(key);
  };
  return {
    traffic,
    bytesInUse: () => inUse,
    /** What is stored, without being counted. */
    peek: (key: string): unknown => JSON.parse(items.get(key) ?? 'null'),
    area: {
      async get(keys: string | string[] | null = null): Promise<Record<string, unknown>> {
        const wanted = keys === null ? [...items.keys()] : [keys].flat().filter((key) => items.has(key));
        traffic.calls += 1;
        for (const key of wanted) traffic.read += sizeOf(key);
        return Object.fromEntries(wanted.map((key) => [key, JSON.parse(items.get(key) ?? 'null')]));
      },
      async set(changes: Record<string, unknown>): Promise<void> {
        traffic.calls += 1;
        const texts = Object.entries(changes).map(([key, value]) => [key, JSON.stringify(value)] as const);
        const more = texts.reduce((sum, [key, text]) => sum + key.length + text.length - sizeOf(key), 0);
        if (inUse + more > quota) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
        for (const [key, text] of texts) {
          put(key, text);
          traffic.written += sizeOf(key);
        }
      },
      async remove(keys: string | string[]): Promise<void> {
        traffic.calls += 1;
        for (const key of [keys].flat()) put(key, undefined);
      },
      keys: async (): Promise<string[]> => [...items.keys()],
      async clear(): Promise<void> {
        for (const key of [...items.keys()]) put(key, undefined);
      },
    },
  };
}
