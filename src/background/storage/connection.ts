import { deleteDB, type IDBPTransaction } from 'idb';
import type { Platform } from '../platform/ports';
import { DATABASE, type Database, openDatabase, type Schema, type StoreName } from './database';
import { IMPORT_LOCK, importKeyval, KEYVAL_DATABASE } from './import-keyval';
import { transact } from './transact';

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, StoreName[], Mode>;
type Work<Mode extends IDBTransactionMode, Result> = (transaction: Transaction<Mode>) => Promise<Result>;

/**
 * The database, opened when it is first needed and again when it was closed: by the browser, which is short of memory, or by
 * us, because another context upgrades or deletes it. Transactions begin in the order in which they are asked for.
 */
export type Connection = {
  read<Result>(stores: StoreName[], work: Work<'readonly', Result>): Promise<Result>;
  /** Resolves when everything is stored. Rejects with what `work` or the browser throws, and then nothing is changed. */
  write<Result>(stores: StoreName[], work: Work<'readwrite', Result>): Promise<Result>;
  /** Deletes our databases, that of earlier versions among them. */
  deleteAll(): Promise<void>;
};

export function createConnection({ locks, newId }: Pick<Platform, 'locks' | 'newId'>): Connection {
  let current: Promise<Database> | null = null;
  /** Resolves when the last deletion is over: nobody opens in between. */
  let free: Promise<void> = Promise.resolve();

  function connect(): Promise<Database> {
    if (current) return current;
    const opening = free.then(() => open(() => lose(opening)));
    opening.catch(() => lose(opening));
    current = opening;
    return opening;
  }

  /** What earlier versions have stored is taken over before anyone reads: a key that is still to come would look like none. */
  async function open(onGone: () => void): Promise<Database> {
    const database = await openDatabase(onGone);
    try {
      await importKeyval(database, { locks, newId });
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  function lose(gone: Promise<Database>) {
    if (current === gone) current = null;
  }

  async function begin<Mode extends IDBTransactionMode>(stores: StoreName[], mode: Mode): Promise<Transaction<Mode>> {
    const opening = connect();
    const database = await opening;
    try {
      return database.transaction(stores, mode);
    } catch (error) {
      if (!isClosed(error)) throw error;
      lose(opening);
      return (await connect()).transaction(stores, mode);
    }
  }

  return {
    read: (stores, work) => begin(stores, 'readonly').then((transaction) => transact(transaction, work)),
    write: (stores, work) => begin(stores, 'readwrite').then((transaction) => transact(transaction, work)),
    async deleteAll() {
      const before = current;
      current = null;
      const deleting = (async () => {
        await before?.then(
          (database) => database.close(),
          () => {},
        );
        await locks.whenFree(IMPORT_LOCK, async () => {
          await Promise.all([deleteDB(KEYVAL_DATABASE), deleteDB(DATABASE)]);
        });
      })();
      free = deleting.catch(() => {});
      await deleting;
    },
  };
}

/** https://w3c.github.io/IndexedDB/#dom-idbdatabase-transaction: of a database that is closed, or about to be. */
function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
