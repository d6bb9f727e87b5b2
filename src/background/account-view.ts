import type { AccountView } from '../messages/contract';
import { type Account, accountId, readAccounts } from './account-store';
import { countDrafts } from './draft-store';

/** Who is connected, as far as it may leave the worker; the chosen one first. */
export async function readAccountViews(): Promise<AccountView[]> {
  return Promise.all((await readAccounts()).map(toAccountView));
}

export async function toAccountView(account: Account): Promise<AccountView> {
  const { apiKey, organizationId, userName, organizationName } = account;
  return {
    id: accountId(account),
    organizationId,
    userName,
    organizationName,
    keyEnding: apiKey.slice(-4),
    drafts: await draftsThatGoWith(account),
  };
}

/** `removeAccount` leaves the drafts of an organization that another key is kept for. */
async function draftsThatGoWith({ organizationId }: Account): Promise<number> {
  const keys = (await readAccounts()).filter((account) => account.organizationId === organizationId);
  return keys.length > 1 ? 0 : countDrafts(organizationId);
}
