import type { CloseClient } from '../close/client';
import type { ConnectResult } from '../messages/contract';
import { type Account, saveAccount } from './account-store';
import { toAccountView } from './account-view';
import { toPanelFailure } from './to-panel-failure';

/** Checks the key with Close and keeps it if Close knows it. A key that fails replaces nothing. */
export async function connect(typed: string, createClient: (apiKey: string) => CloseClient): Promise<ConnectResult> {
  const apiKey = typed.trim();
  // Basic authentication ends the user name at the first colon; no key has one, nor a space.
  if (apiKey === '' || /[\s:]/.test(apiKey)) return { ok: false, failure: { reason: 'key-rejected' } };
  try {
    const { userId, userName, organizations } = await createClient(apiKey).getMe();
    const [organization] = organizations;
    if (!organization) return { ok: false, failure: { reason: 'unexpected' } };
    const account: Account = {
      apiKey,
      userId,
      userName,
      organizationId: organization.id,
      organizationName: organization.name,
    };
    await saveAccount(account);
    return { ok: true, account: await toAccountView(account) };
  } catch (error) {
    return { ok: false, failure: toPanelFailure(error, { now: Date.now(), online: navigator.onLine }) };
  }
}
