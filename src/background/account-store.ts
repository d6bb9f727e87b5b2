import { clear, delMany, get, keys, update } from 'idb-keyval';
import * as v from 'valibot';

/**
 * A key and whom it belongs to. Kept in IndexedDB of the extension's origin: `storage.local` can be read by content
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

const ACCOUNTS = 'accounts';

/** All of them, the chosen one first. What cannot be read is left out: its user connects again. */
export async function readAccounts(): Promise<Account[]> {
  return toAccounts(await get(ACCOUNTS));
}

function toAccounts(stored: unknown): Account[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry) => {
    const account = v.safeParse(accountSchema, entry);
    return account.success ? [account.output] : [];
  });
}

/** The one that is asked first; null when none is connected. */
export async function readChosenAccount(): Promise<Account | null> {
  return (await readAccounts())[0] ?? null;
}

/** Keeps the account as the chosen one, in the place of an older key of the same user and organization. */
export async function saveAccount(account: Account): Promise<void> {
  await changeAccounts((accounts) => [account, ...accounts.filter((other) => accountId(other) !== accountId(account))]);
}

export async function chooseAccount(id: string): Promise<void> {
  await changeAccounts((accounts) => [
    ...accounts.filter((account) => accountId(account) === id),
    ...accounts.filter((account) => accountId(account) !== id),
  ]);
}

/** Wipes the key and, unless another key of its organization is here, what IndexedDB holds for the organization. */
export async function removeAccount(id: string): Promise<void> {
  const gone = (await readAccounts()).find((account) => accountId(account) === id);
  await changeAccounts((accounts) => accounts.filter((account) => accountId(account) !== id));
  const stays = (await readAccounts()).some(({ organizationId }) => organizationId === gone?.organizationId);
  if (!gone || stays) return;
  // Names are `fields:<organization>` and the like.
  await delMany((await keys()).filter((key) => String(key).split(':')[1] === gone.organizationId));
}

/**
 * In one transaction, so that whoever reads after the call waits for the change: the question that follows a change of the
 * organization never goes out with the key before it.
 */
function changeAccounts(change: (accounts: Account[]) => Account[]): Promise<void> {
  return update<unknown>(ACCOUNTS, (stored) => change(toAccounts(stored)));
}

/** Wipes everything that is in the extension's IndexedDB, not the accounts alone. */
export async function forgetAll(): Promise<void> {
  await clear();
}

/** Tells accounts apart; one user may be in several organizations, one organization have several users here. */
export function accountId({ organizationId, userId }: Account): string {
  return `${organizationId} ${userId}`;
}
