/**
 * A mutex for each key: runs `job` when every job that was given before it under the same key has ended, well or badly. So
 * of two choices made one after the other the later one stays in Close, also where the first had to be sent a second time.
 */
export type KeyedMutex = <Value>(key: string, job: () => Promise<Value>) => Promise<Value>;

export function createKeyedMutex(): KeyedMutex {
  const last = new Map<string, Promise<unknown>>();
  return async (key, job) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(job, job);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
