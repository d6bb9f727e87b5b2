import { type DBSchema, type IDBPDatabase, openDB, unwrap } from 'idb';
import { type Migration, migrations } from './migrations';
import { NewerDataError } from './newer-data-error';
import type { StorableDraft } from './stores';
import { transact } from './transact';

/** Ours alone; the worker is the only one that opens it. */
export const DATABASE = 'sidecar';

/** What `migrations` leads to. */
export interface Schema extends DBSchema {
  /** By place in the user's order, the chosen one at 0. */
  accounts: { key: number; value: unknown };
  /** By organization and `SettingName`. */
  settings: { key: [organizationId: string, name: string]; value: unknown };
  drafts: { key: string; value: StorableDraft; indexes: { 'by-organization': string } };
  /** By `accountId`. */
  agendas: { key: string; value: unknown };
}

export type StoreName = 'accounts' | 'settings' | 'drafts' | 'agendas';
export type Database = IDBPDatabase<Schema>;

/**
 * Opens the database in the shape of this version, and brings an older one there.
 *
 * @param onGone the database is closed: by the browser, or by us because somebody is about to delete or to upgrade it
 * @throws NewerDataError when a newer version has used it; it stays as it is
 */
export async function openDatabase(onGone: () => void, steps: readonly Migration[] = migrations): Promise<Database> {
  const opening = openDB<Schema>(DATABASE, steps.length, {
    upgrade(database, from, _, transaction) {
      const run = async () => {
        for (const step of steps.slice(from)) await step(unwrap(database), unwrap(transaction));
      };
      // What breaks off undoes all of it: a rejection alone would let the browser commit half. The opening rejects as well, and is heard.
      transact(transaction, run).catch(() => {});
    },
    blocking(_, __, event) {
      onGone();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: onGone,
  });
  return opening.catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'VersionError' ? new NewerDataError() : error;
  });
}
