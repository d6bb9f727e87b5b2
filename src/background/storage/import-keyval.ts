import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Platform } from '../platform/ports';
import type { Database } from './database';
import { type Entry, isSame, isSameAccount, type Placed, placeKeyval } from './place-keyval';
import { putAccounts } from './put-accounts';
import { transact } from './transact';

/** Where versions before the schema had one stored everything, under names of their own: the default of idb-keyval. */
export const KEYVAL_DATABASE = 'keyval-store';
const KEYVAL_STORE = 'keyval';

/** Two contexts do not import at a time, and nobody imports what is being deleted. */
export const IMPORT_LOCK = 'import-keyval';

type Context = Pick<Platform, 'locks' | 'newId'>;

/**
 * Takes over what an earlier version has stored: copies it, reads the copies back, and only then deletes the originals. It
 * may be cut off anywhere and is run again before anybody uses the database, and a second run changes nothing. What it does
 * not know stays where it is.
 *
 * An earlier version may come back and go again. Then there is something on both sides, and what it wrote is the later.
 */
export async function importKeyval(database: Database, { locks, newId }: Context): Promise<void> {
  if (!(await isThere())) return;
  await locks.whenFree(IMPORT_LOCK, async () => {
    // Somebody else may have been quicker.
    if (!(await isThere())) return;
    const old = await openDB(KEYVAL_DATABASE, undefined, {
      // Somebody has deleted it in this moment.
      upgrade(created, _, __, transaction) {
        transaction.done.catch(() => {});
        created.createObjectStore(KEYVAL_STORE);
      },
    });
    try {
      let left = await transact(old.transaction(KEYVAL_STORE), ({ store: entries }) => readAll(entries));
      for (let placed = placeKeyval(left); placed.taken.length > 0; placed = placeKeyval(left)) {
        await store(database, placed, newId);
        left = await remove(old, placed.taken);
      }
      // Waits for nobody: where it is blocked, the next start of the worker finds it empty.
      if (left.length === 0) deleteDB(KEYVAL_DATABASE).catch(() => {});
    } finally {
      old.close();
    }
  });
}

async function isThere(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === KEYVAL_DATABASE);
}

/** In one transaction, which is on the disk when this resolves. */
function store(database: Database, { accounts, settings, drafts }: Placed, newId: () => string): Promise<void> {
  const stores = database.transaction(['accounts', 'settings', 'drafts'], 'readwrite', { durability: 'strict' });
  return transact(stores, async () => {
    const inAccounts = stores.objectStore('accounts');
    const inSettings = stores.objectStore('settings');
    const inDrafts = stores.objectStore('drafts');
    const others = (await inAccounts.getAll()).filter((known) => !accounts.some((one) => isSameAccount(one, known)));
    const all = [...accounts, ...others];
    await putAccounts(inAccounts, all);
    for (const { key, value } of settings) await inSettings.put(value, key);
    for (const draft of drafts) {
      const known = await inDrafts.get(draft.id);
      // Nobody's words take the place of others.
      if (known && !isSame(known, draft)) await inDrafts.put({ ...known, id: newId() });
      await inDrafts.put(draft);
    }
    // Read back before the originals go.
    verify(await inAccounts.getAll(), all);
    for (const { key, value } of settings) verify(await inSettings.get(key), value);
    for (const draft of drafts) verify(await inDrafts.get(draft.id), draft);
  });
}

function verify(copy: unknown, original: unknown): void {
  if (!isSame(copy, original)) throw new Error('a copy differs from what was stored');
}

/** Deletes those of the entries that are still as they were read; what was changed meanwhile stays. Gives what is left. */
function remove(old: IDBPDatabase, taken: readonly Entry[]): Promise<Entry[]> {
  return transact(old.transaction(KEYVAL_STORE, 'readwrite', { durability: 'strict' }), async ({ store: entries }) => {
    for (const [name, value] of taken) if (isSame(await entries.get(name), value)) await entries.delete(name);
    return readAll(entries);
  });
}

async function readAll(entries: Readable): Promise<Entry[]> {
  const names = await entries.getAllKeys();
  const values = await entries.getAll();
  return names.map((name, place) => [String(name), values[place]]);
}

type Readable = { getAllKeys(): Promise<IDBValidKey[]>; getAll(): Promise<unknown[]> };
