import type { CloseClient } from '../../close/client';
import type { ConnectResult } from '../../domain/account-view';
import { parsePastedKey } from '../../domain/pasted-key';
import { failed } from '../../domain/result';
import { toPanelFailure } from '../failures/to-panel-failure';
import type { Platform } from '../platform/ports';
import type { Account, AccountStore } from './account-store';
import { type CountDrafts, toAccountView } from './account-view';

type ConnectContext = {
  platform: Pick<Platform, 'now' | 'isOnline'>;
  accounts: Pick<AccountStore, 'save' | 'readAll'>;
  createClient(apiKey: string): Pick<CloseClient, 'getMe'>;
  countDrafts: CountDrafts;
};

/** Checks the key with Close and keeps it if Close knows it. A key that fails replaces nothing; what is none is not sent. */
export async function connect(
  typed: string,
  { platform, accounts, createClient, countDrafts }: ConnectContext,
): Promise<ConnectResult> {
  const pasted = parsePastedKey(typed);
  if (pasted.kind === 'none') return failed({ reason: 'not-one-key', fault: pasted.why });
  const { apiKey } = pasted;
  try {
    const { userId, userName, organizations } = await createClient(apiKey).getMe();
    const [organization] = organizations;
    if (!organization) return failed({ reason: 'unexpected' });
    const account: Account = {
      apiKey,
      userId,
      userName,
      organizationId: organization.id,
      organizationName: organization.name,
    };
    await accounts.save(account);
    return { ok: true, value: await toAccountView(account, await accounts.readAll(), countDrafts) };
  } catch (error) {
    return failed(toPanelFailure(error, { now: platform.now(), online: platform.isOnline() }));
  }
}
