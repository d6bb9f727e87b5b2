import type { AccountStore } from '../accounts/account-store';
import { cacheKeys, SENT_LIFETIME_MS } from '../storage/cache-keys';
import type { SessionCache } from '../storage/session-cache';
import type { SendMemory } from './send-context';

/** Without it the same may be made twice. */
const FIRM = { firm: true };

type Remembered = NonNullable<Awaited<ReturnType<SendMemory['readSent']>>>;
type Made = Awaited<ReturnType<SendMemory['readMade']>>;

type SendMemoryOptions = { accounts: Pick<AccountStore, 'readAll'>; cache: Pick<SessionCache, 'get' | 'set'> };

/** The session cache as the memory of what was sent. */
export function createSendMemory({ accounts, cache }: SendMemoryOptions): SendMemory {
  return {
    async readSent(id) {
      const all = await accounts.readAll();
      const found = await Promise.all(all.map((account) => cache.get<Remembered>(cacheKeys.sent(account, id))));
      return found.find((sent) => sent !== null) ?? null;
    },
    keepSent: (account, id, sent) => cache.set(cacheKeys.sent(account, id), SENT_LIFETIME_MS, sent, FIRM),
    readMade: async (account, email) => (await cache.get<Made>(cacheKeys.made(account, email))) ?? [],
    keepMade: (account, email, made) => cache.set(cacheKeys.made(account, email), SENT_LIFETIME_MS, made, FIRM),
  };
}
