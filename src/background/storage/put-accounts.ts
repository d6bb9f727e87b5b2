import type { IDBPObjectStore } from 'idb';
import type { Schema, StoreName } from './database';

/** Stores these accounts in this order, in the place of all that are there. */
export async function putAccounts(
  entries: IDBPObjectStore<Schema, StoreName[], 'accounts', 'readwrite'>,
  accounts: readonly unknown[],
): Promise<void> {
  await entries.clear();
  for (const [place, account] of accounts.entries()) await entries.put(account, place);
}
