import { createStore } from 'idb-keyval';

/**
 * Where drafts are stored, one entry each. An id is under one organization only. What is stored may be of any shape: another
 * version of the extension may have written it.
 */
export type DraftEntries = {
  readAll(): Promise<unknown[]>;
  /** Undefined where there is none. */
  find(id: string): Promise<unknown>;
  /**
   * In one transaction: `work` gets what is stored under the id, says what becomes of it, and nobody else changes anything
   * meanwhile. Rejects with what `work` throws, and then nothing is changed.
   */
  change<Result>(id: string, work: (stored: unknown, count: CountOf) => DraftChange<Result>): Promise<Result>;
};

/** How many drafts of an organization there are. */
type CountOf = (organizationId: string) => number;

export type DraftChange<Result> = {
  /** A draft to store under its own id and organization. */
  put?: { id: string; organizationId: string };
  /** Whether the entry that was found goes. */
  remove?: boolean;
  result: Result;
};

const BEGINNING = 'draft:';

/**
 * Organization first, so that a removed account takes its drafts along (`removeAccount` in account-store.ts).
 */
export function draftKey({ id, organizationId }: { id: string; organizationId: string }): string {
  return `${BEGINNING}${organizationId}:${id}`;
}

/** IndexedDB of the extension's origin: the very database that idb-keyval uses by default, with everything else we keep. */
export const storedDrafts: DraftEntries = {
  readAll: () => database('readonly', (entries) => answered(entries.getAll(range()))),
  find: (id) =>
    database('readonly', async (entries) => {
      const key = keyOf(id, await answered(entries.getAllKeys(range())));
      return key === undefined ? undefined : answered(entries.get(key));
    }),
  change: (id, work) =>
    database('readwrite', async (entries) => {
      const { transaction } = entries;
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      // Whoever awaits `done` below hears of it; before that nobody does.
      done.catch(() => {});
      try {
        const keys = await answered(entries.getAllKeys(range()));
        const key = keyOf(id, keys);
        const stored = key === undefined ? undefined : await answered(entries.get(key));
        const { put, remove, result } = work(stored, (organizationId) => countOf(organizationId, keys));
        if (remove && key !== undefined) entries.delete(key);
        if (put) entries.put(put, draftKey(put));
        await done;
        return result;
      } catch (error) {
        if (transaction.error === null) tryToAbort(transaction);
        throw error;
      }
    }),
};

const database = createStore('keyval-store', 'keyval');

function range(): IDBKeyRange {
  return IDBKeyRange.bound(BEGINNING, `${BEGINNING}\uFFFF`);
}

function keyOf(id: string, keys: readonly IDBValidKey[]): string | undefined {
  return keys.map(String).find((key) => key.slice(key.indexOf(':', BEGINNING.length) + 1) === id);
}

function countOf(organizationId: string, keys: readonly IDBValidKey[]): number {
  return keys.filter((key) => String(key).startsWith(`${BEGINNING}${organizationId}:`)).length;
}

/** A transaction stays open from one answer to the next request, if that comes at once. https://w3c.github.io/IndexedDB/ */
function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** One that is over cannot be aborted, and need not be. */
function tryToAbort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {}
}
