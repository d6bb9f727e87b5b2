import type { AccountView } from '../../domain/account-view';
import { accountId } from '../storage/cache-keys';
import type { Account } from './account-store';

/** How many drafts of an organization can be read. */
export type CountDrafts = (organizationId: string) => Promise<number>;

/** One of these accounts, as far as it may leave the worker. */
export async function toAccountView(
  account: Account,
  all: readonly Account[],
  countDrafts: CountDrafts,
): Promise<AccountView> {
  const { apiKey, organizationId, userName, organizationName } = account;
  // Removing an account leaves the drafts of an organization that another key is kept for.
  const isOnlyKey = all.filter((other) => other.organizationId === organizationId).length <= 1;
  return {
    id: accountId(account),
    organizationId,
    userName,
    organizationName,
    keyEnding: apiKey.slice(-4),
    drafts: isOnlyKey ? await countDrafts(organizationId) : 0,
  };
}
