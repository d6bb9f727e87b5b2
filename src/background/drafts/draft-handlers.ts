import { toTask } from '../../lookup/cards/brief';
import type { Payload } from '../../protocol/contract';
import type { Account, AccountStore } from '../accounts/account-store';
import type { CloseAccess } from '../close-access/account-client';
import type { Ask } from '../close-access/ask';
import type { WriteLog } from '../close-access/write-log';
import { toRefusal } from '../failures/to-refusal';
import { withheldFromClose } from '../platform/host-permissions';
import { readManaged } from '../platform/managed-policy';
import type { Platform } from '../platform/ports';
import { cacheKeys, cachePrefixes } from '../storage/cache-keys';
import type { KeyedMutex } from '../storage/keyed-mutex';
import type { SessionCache } from '../storage/session-cache';
import { createSingleFlight } from '../storage/single-flight';
import { checkDraft } from './check-draft';
import { type DraftStore, draftsAbout } from './draft-store';
import { findDuplicates } from './find-duplicates';
import type { SendContext } from './send-context';
import { sendDraft } from './send-draft';
import { createSendMemory } from './send-memory';

type DraftContext = {
  platform: Platform;
  accounts: AccountStore;
  drafts: DraftStore;
  cache: SessionCache;
  mutex: KeyedMutex;
  writeLog: WriteLog;
  close: CloseAccess;
  ask: Ask;
};

/** What the user has typed: keeping it, and sending it to Close when they say so. */
export function createDraftHandlers(worker: DraftContext) {
  const { platform, accounts, drafts, cache, mutex, writeLog, close, ask } = worker;
  const memory = createSendMemory({ accounts, cache });
  const { newestNote, logMeeting, logTask, logLead } = writeLog;

  /** Its contacts and its last activity have changed. */
  async function forgetLead(account: Account, leadId: string): Promise<void> {
    const { lead, activity } = cacheKeys;
    const outdated = [lead(account, leadId), activity(account, leadId), cachePrefixes.seen(account)];
    await Promise.all(outdated.map(cache.invalidate));
  }

  async function logNote(account: Account, leadId: string): Promise<void> {
    await forgetLead(account, leadId);
    await writeLog.tellOfNote(account, leadId);
  }

  const context: SendContext = {
    drafts,
    memory,
    mutex,
    flights: createSingleFlight(),
    readAccounts: accounts.readAll,
    createClient: close.createClient,
    withheld: () => withheldFromClose(platform.access),
    isReadOnly: async () => (await readManaged(platform)).readOnly,
    known: { newestNote, logMeeting, logTask, logLead, logNote, forgetLead },
    refuse: (error, client) => toRefusal(error, client, { now: platform.now(), online: platform.isOnline() }),
    toTask: (task) => toTask(task, { now: platform.now(), timeZone: platform.timeZone() }),
    now: platform.now,
    online: platform.isOnline,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };

  return {
    /** One after the other, as they were sent: a panel counts on it when it sends two at once. */
    keepDraft: (input: Payload<'keepDraft'>) =>
      mutex('keep drafts', async () => {
        const account = await accounts.readChosen();
        // Words are kept also where what was sent lately cannot be read.
        const sent = await memory.readSent(input.id).catch(() => null);
        return drafts.keep(input, { organizationId: account?.organizationId ?? null, sent });
      }),
    getDrafts: async (of: Payload<'getDrafts'>) => {
      const all = await drafts.readAll();
      if (of === null) return all;
      // An address is the same in every organization, and what is written for one is no business of another.
      const account = await accounts.readChosen();
      return draftsAbout(all, of).filter((draft) => draft.organizationId === account?.organizationId);
    },
    discardDraft: (draft: Payload<'discardDraft'>) => mutex('keep drafts', () => drafts.discard(draft)),
    sendDraft: (draft: Payload<'sendDraft'>) => sendDraft(draft, context),
    checkDraft: (draft: Payload<'checkDraft'>) => checkDraft(draft, context),
    findDuplicates: (email: string) => ask((_, client) => findDuplicates(email, client)),
  };
}
