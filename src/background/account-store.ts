import { clear, get, set } from 'idb-keyval';
import * as v from 'valibot';
import type { AccountView } from '../messages/contract';

/**
 * The key and whom it belongs to. Kept in IndexedDB of the extension's origin: `storage.local` can be read by content
 * scripts in Firefox, where `setAccessLevel` covers `storage.session` only
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/StorageArea/setAccessLevel).
 */
export type Account = {
  apiKey: string;
  userId: string;
  userName: string;
  organizationId: string;
  organizationName: string;
};

const accountSchema = v.object({
  apiKey: v.pipe(v.string(), v.nonEmpty()),
  userId: v.string(),
  userName: v.string(),
  organizationId: v.string(),
  organizationName: v.string(),
});

const ACCOUNT = 'account';

/** Null when none is kept, and when what is kept cannot be read: the user then connects again. */
export async function readAccount(): Promise<Account | null> {
  const stored = v.safeParse(accountSchema, await get(ACCOUNT));
  return stored.success ? stored.output : null;
}

export async function saveAccount(account: Account): Promise<void> {
  await set(ACCOUNT, account);
}

/** Wipes everything that is in the extension's IndexedDB, not the account alone. */
export async function forgetAll(): Promise<void> {
  await clear();
}

/** What may leave the worker. */
export function toAccountView({ apiKey, userName, organizationName }: Account): AccountView {
  return { userName, organizationName, keyEnding: apiKey.slice(-4) };
}
