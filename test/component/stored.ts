import type { World } from './world';

/** From now on everything that the panel is told to show, as one text. */
export function recordStates({ host }: World): () => string {
  const states: unknown[] = [];
  host.storage.session.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    for (const [key, { newValue }] of Object.entries(changes)) if (key.startsWith('tab:')) states.push(newValue);
  });
  return () => JSON.stringify(states);
}

/** Names and values of all that the extension keeps, in `storage` and in IndexedDB, as one text. */
export async function kept({ host }: World): Promise<string> {
  const databases: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const records = () => database.transaction(store).objectStore(store);
      databases.push(await done(records().getAllKeys()), await done(records().getAll()));
    }
    database.close();
  }
  return JSON.stringify([databases, await host.storage.session.get(null), await host.storage.local.get(null)]);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
