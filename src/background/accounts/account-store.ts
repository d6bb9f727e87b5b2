import * as v from 'valibot';
import { accountId } from '../storage/cache-keys';
import type { Stores } from '../storage/stores';

/**
 * A key and whom it belongs to. Kept in IndexedDB of the extension's origin: `storage.local` can be read by content
 * scripts in Firefox, where `setAccessLevel` covers `storage.session` only
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/StorageArea/setAccessLevel).
 * In memory where the browser forgets (`storage/stores.ts`).
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

export type AccountStore = {
  /** All of them, the chosen one first. What cannot be read is left out: its user connects again. */
  readAll(): Promise<Account[]>;
  /** The one that is asked first; null when none is connected. */
  readChosen(): Promise<Account | null>;
  /** Keeps the account as the chosen one, in the place of an older key of the same user and organization. */
  save(account: Account): Promise<void>;
  choose(id: string): Promise<void>;
  /** Wipes the key and, unless another key of its organization is here, what lasts for the organization. */
  remove(id: string): Promise<void>;
  /** Wipes everything that lasts, not the accounts alone. */
  forgetAll(): Promise<void>;
};

export function createAccountStore({
  accounts: entries,
  forgetAll,
}: Pick<Stores, 'accounts' | 'forgetAll'>): AccountStore {
  /** Saves reading them for each event: nobody else writes them. Null where they must be read; that there are none is read each time. */
  let known: Account[] | null = null;
  /** How often they were changed: what was read before that counts no more. */
  let changes = 0;

  async function readAll(): Promise<Account[]> {
    if (known) return known;
    const before = changes;
    const accounts = toAccounts(await entries.readAll());
    if (before === changes && accounts.length > 0) known = accounts;
    return accounts;
  }

  async function changing(run: () => Promise<void>): Promise<void> {
    const forget = () => {
      changes += 1;
      known = null;
    };
    forget();
    await run().finally(forget);
  }

  /**
   * In one transaction, so that a reader who comes after the call waits for the change: the question that follows a change of
   * the organization never goes out with the key before it.
   */
  function change(work: (accounts: Account[]) => Account[]): Promise<void> {
    return changing(() => entries.change((stored) => ({ accounts: work(toAccounts(stored)) })));
  }

  return {
    readAll,
    readChosen: async () => (await readAll())[0] ?? null,
    save: (account) =>
      change((accounts) => [account, ...accounts.filter((other) => accountId(other) !== accountId(account))]),
    choose: (id) =>
      change((accounts) => [
        ...accounts.filter((account) => accountId(account) === id),
        ...accounts.filter((account) => accountId(account) !== id),
      ]),
    remove: (id) =>
      changing(() =>
        entries.change((stored) => {
          const all = toAccounts(stored);
          const accounts = all.filter((account) => accountId(account) !== id);
          const left = new Set(accounts.map(({ organizationId }) => organizationId));
          return { accounts, forget: all.map(({ organizationId }) => organizationId).filter((one) => !left.has(one)) };
        }),
      ),
    forgetAll: () => changing(forgetAll),
  };
}

function toAccounts(stored: unknown[]): Account[] {
  return stored.flatMap((entry) => {
    const account = v.safeParse(accountSchema, entry);
    return account.success ? [account.output] : [];
  });
}
