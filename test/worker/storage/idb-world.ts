import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { createKeyedMutex } from '../../../src/background/storage/keyed-mutex';
import { openStores, type Stores } from '../../../src/background/storage/stores';
import { storedBefore } from '../../specimens/stored-before';
import { fakeSession } from '../fake-session';

export const recordedEntries = storedBefore.entries;

/**
 * The IndexedDB of one extension, in memory and empty. A context is what opens it: a worker that starts. One that crashes
 * at its n-th call of IndexedDB does nothing more: what it has not committed is undone, and its connections are closed.
 */
export function createIdbWorld() {
  globalThis.indexedDB = new IDBFactory();
  alive = null;
  opened.clear();
  const mutex = createKeyedMutex();
  let ids = 0;

  /** `held`: another context has the lock until this resolves. */
  function start(held?: Promise<void>): Stores {
    return openStores({
      forgetsAtExit: false,
      session: fakeSession().area,
      locks: {
        isHeld: async () => false,
        whenFree: (name, work) => Promise.resolve(held).then(() => mutex(name, work)),
      },
      newId: () => `new-${++ids}`,
    });
  }

  return {
    start,
    /** Does `work` in a context that crashes at its n-th call, if it makes so many. Gives whether it did. */
    async crash(at: number, work: (stores: Stores) => Promise<unknown>): Promise<boolean> {
      const context: Context = { left: at, transactions: [], databases: [] };
      alive = context;
      await work(start()).catch((error: unknown) => {
        if (context.left > 0) throw error;
      });
      alive = null;
      for (const database of context.databases) database.close();
      return context.left <= 0;
    },
    /** The browser closes every connection, as it does when it is short of memory. */
    terminate(): void {
      for (const database of opened) Reflect.apply(forceCloseDatabase, null, [database]);
      opened.clear();
    },
    names: async () => (await indexedDB.databases()).map(({ name }) => name).sort(),
  };
}

/** As the build before the schema wrote it, by idb-keyval. */
export async function writeKeyval(entries: readonly (readonly [string, unknown])[]): Promise<void> {
  const database = await openKeyval();
  const transaction = database.transaction('keyval', 'readwrite');
  for (const [name, value] of entries) transaction.objectStore('keyval').put(value, name);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

export async function readKeyval(): Promise<[string, unknown][]> {
  const database = await openKeyval();
  const store = database.transaction('keyval').objectStore('keyval');
  const [names, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
  database.close();
  return names.map((name, place) => [String(name), values[place]]);
}

function openKeyval(): Promise<IDBDatabase> {
  const opening = indexedDB.open('keyval-store');
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('keyval'));
  return answer(opening);
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

type Context = { left: number; transactions: IDBTransaction[]; databases: IDBDatabase[] };

const opened = new Set<IDBDatabase>();
/** The context that counts its calls. */
let alive: Context | null = null;

function onCall(): void {
  if (!alive) return;
  alive.left -= 1;
  if (alive.left > 0) return;
  for (const transaction of alive.transactions.splice(0)) {
    try {
      transaction.abort();
    } catch {
      // Committed before.
    }
  }
  throw new Error('crashed');
}

/** Calls of the method count, and what they give is remembered. */
function watch(owner: object, name: string): void {
  const whole: unknown = Reflect.get(owner, name);
  if (typeof whole !== 'function') throw new Error(`There is no ${name}.`);
  Reflect.set(owner, name, function (this: unknown, ...given: unknown[]): unknown {
    // The fake begins the transaction of an upgrade itself.
    if (given[1] !== 'versionchange') onCall();
    const context = alive;
    const result: unknown = Reflect.apply(whole, this, given);
    if (result instanceof IDBTransaction) context?.transactions.push(result);
    if (result instanceof IDBOpenDBRequest && name === 'open') {
      result.addEventListener('upgradeneeded', () => {
        if (result.transaction) context?.transactions.push(result.transaction);
      });
      result.addEventListener('success', () => {
        context?.databases.push(result.result);
        opened.add(result.result);
      });
    }
    return result;
  });
}

for (const name of ['open', 'deleteDatabase', 'databases']) watch(IDBFactory.prototype, name);
for (const name of ['transaction', 'createObjectStore']) watch(IDBDatabase.prototype, name);
for (const name of ['get', 'getAll', 'getAllKeys', 'put', 'delete', 'clear', 'createIndex']) {
  watch(IDBObjectStore.prototype, name);
}
