import type { CloseClient } from '../../close/client';
import { failed } from '../../domain/result';
import type { WriteRefusal, WriteResult } from '../../domain/write-result';
import type { Account, AccountStore } from '../accounts/account-store';
import type { CloseAccess } from '../close-access/account-client';
import { toRefusal } from '../failures/to-refusal';
import { withheldFromClose } from '../platform/host-permissions';
import { readManaged } from '../platform/managed-policy';
import type { Platform } from '../platform/ports';

/**
 * Writes to the chosen organization, unless an administrator forbids it. The client reads what Close has, without what is
 * remembered of our own writes. An answer or a refusal with words, never a throw.
 */
export type Write = <Value extends object>(
  change: (account: Account, client: CloseClient) => Promise<Value>,
) => Promise<WriteResult<Value>>;

/** Thrown by a change that must not be written after all, and why. */
export class Refused extends Error {
  constructor(readonly refusal: WriteRefusal) {
    super(refusal.reason);
  }
}

type WriteOptions = {
  platform: Pick<Platform, 'access' | 'isOnline' | 'now' | 'readManaged'>;
  accounts: Pick<AccountStore, 'readChosen'>;
  close: Pick<CloseAccess, 'createClient'>;
};

export function createWrite({ platform, accounts, close }: WriteOptions): Write {
  return async (change) => {
    if ((await readManaged(platform)).readOnly) return failed({ reason: 'read-only' });
    const account = await accounts.readChosen();
    if (!account) return failed({ reason: 'needs-key' });
    const origins = await withheldFromClose(platform.access);
    if (origins.length > 0) return failed({ reason: 'needs-access', origins });
    const client = close.createClient(account);
    try {
      return { ok: true, value: { ...(await change(account, client)), savedAt: platform.now() } };
    } catch (error) {
      if (error instanceof Refused) return failed(error.refusal);
      return failed(await toRefusal(error, client, { now: platform.now(), online: platform.isOnline() }));
    }
  };
}
