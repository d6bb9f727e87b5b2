import type { Activity } from '../../close/activities/activity';
import { firstWords } from '../../close/activities/first-words';
import type { ListedEmail } from '../../close/emails/email-draft';
import type { Note } from '../../close/notes/notes';
import { isDraftAbout } from '../../domain/draft';
import { toTask } from '../../lookup/cards/brief';
import { toOpportunity } from '../../lookup/cards/opportunity';
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
import type { DraftStore } from './draft-store';
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
  const { newestNote, logMeeting, logTask, logOpportunity, logLead } = writeLog;

  /** Its contacts and its story have changed. */
  async function forgetLead(account: Account, leadId: string): Promise<void> {
    const { lead, activity } = cacheKeys;
    const outdated = [lead(account, leadId), activity(account, leadId), cachePrefixes.seen(account)];
    await Promise.all(outdated.map(cache.invalidate));
  }

  async function logNote(account: Account, leadId: string, note: Note): Promise<void> {
    await forgetLead(account, leadId);
    await writeLog.tellOfNote(account, leadId, note);
  }

  async function logEmail(account: Account, leadId: string, email: ListedEmail): Promise<void> {
    await forgetLead(account, leadId);
    await writeLog.logEmail(account, toActivity(email, account, platform.now()), leadId);
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
    known: { newestNote, logMeeting, logTask, logOpportunity, logLead, logNote, logEmail, forgetLead },
    refuse: (error, client) => toRefusal(error, client, { now: platform.now(), online: platform.isOnline() }),
    toOpportunity: (opportunity) => toOpportunity(opportunity, { timeZone: platform.timeZone() }),
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
      const ours = all.filter((draft) => draft.organizationId === account?.organizationId);
      const wanted = [of].flat();
      return ours.filter((draft) => wanted.some((one) => isDraftAbout(draft, one)));
    },
    discardDraft: (draft: Payload<'discardDraft'>) => mutex('keep drafts', () => drafts.discard(draft)),
    getUnreadableDrafts: () => drafts.readUnreadable(),
    discardUnreadableDraft: (id: string) => mutex('keep drafts', () => drafts.discardUnreadable(id)),
    sendDraft: (draft: Payload<'sendDraft'>) => sendDraft(draft, context),
    checkDraft: (draft: Payload<'checkDraft'>) => checkDraft(draft, context),
    findDuplicates: (email: string) => ask((_, client) => findDuplicates(email, client)),
  };
}

/** The draft of an e-mail as it will stand among what happened with its lead. */
function toActivity(email: ListedEmail, { userId, userName }: Account, now: number): Activity {
  const head = { id: email.id, at: email.createdAt ?? now, userId, userName, contactId: null };
  const none = { text: null, workflow: null, replied: null };
  const address = firstWords(email.to[0] ?? null);
  return {
    ...head,
    kind: 'email',
    direction: 'out',
    status: 'draft',
    subject: firstWords(email.subject),
    address,
    ...none,
  };
}
