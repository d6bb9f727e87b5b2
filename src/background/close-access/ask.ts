import type { Answer } from '../../domain/answers';
import { failed } from '../../domain/result';
import type { Account, AccountStore } from '../accounts/account-store';
import { disambiguateUnauthorized } from '../failures/disambiguate-unauthorized';
import { toPanelFailure } from '../failures/to-panel-failure';
import { withheldFromClose } from '../platform/host-permissions';
import type { Platform } from '../platform/ports';
import type { AccountClient, CloseAccess } from './account-client';

/** Asks for the chosen organization, as its account sees it. An answer or a failure with words, never a throw. */
export type Ask = <T>(question: (account: Account, client: AccountClient) => Promise<T>) => Promise<Answer<T>>;

type AskOptions = {
  platform: Pick<Platform, 'access' | 'isOnline' | 'now'>;
  accounts: Pick<AccountStore, 'readChosen'>;
  close: Pick<CloseAccess, 'clientOf'>;
};

export function createAsk({ platform, accounts, close }: AskOptions): Ask {
  return async (question) => {
    const account = await accounts.readChosen();
    if (!account) return failed({ reason: 'needs-key' });
    const origins = await withheldFromClose(platform.access);
    if (origins.length > 0) return failed({ reason: 'needs-access', origins });
    const client = close.clientOf(account);
    try {
      return { ok: true, value: await question(account, client) };
    } catch (error) {
      const settled = await disambiguateUnauthorized(error, client);
      return failed(toPanelFailure(settled, { now: platform.now(), online: platform.isOnline() }));
    }
  };
}
