import type { CloseClient } from '../close/client';
import type { WriteRefusal, WriteResult } from '../writing/write-result';
import { createClient } from './account-client';
import { type Account, readChosenAccount } from './account-store';
import { readManaged } from './managed-policy';
import { toRefusal } from './to-refusal';

/**
 * Writes to the chosen organization, unless an administrator forbids it. The client reads what Close has, without what is
 * remembered of our own writes. An answer or a refusal with words, never a throw.
 */
export async function write<Value>(
  change: (account: Account, client: CloseClient) => Promise<Value>,
): Promise<WriteResult<Value>> {
  if ((await readManaged()).readOnly) return refused({ reason: 'read-only' });
  const account = await readChosenAccount();
  if (!account) return refused({ reason: 'needs-key' });
  const client = createClient(account.apiKey);
  try {
    return { ok: true, value: await change(account, client), savedAt: Date.now() };
  } catch (error) {
    return refused(await toRefusal(error, client));
  }
}

function refused(refusal: WriteRefusal): { ok: false; refusal: WriteRefusal } {
  return { ok: false, refusal };
}
