import { toTask } from '../lookup/brief';
import type { PrivateMessages } from '../messages/contract';
import { createClient } from './account-client';
import { type Account, accountId, readAccounts, readChosenAccount } from './account-store';
import { ask } from './answers';
import { readerTimeZone } from './card-options';
import { checkDraft } from './check-draft';
import { draftStore, draftsAbout } from './draft-store';
import { findDuplicates } from './find-duplicates';
import { inTurn } from './in-turn';
import { forgetKept, keep, readKept } from './kept-answers';
import { readManaged } from './managed-policy';
import type { SendContext, SendMemory } from './send-context';
import { sendDraft } from './send-draft';
import { toRefusal } from './to-refusal';
import { newestNote, rememberLead, rememberMeeting, rememberTask, tellOfNote } from './written';

type Payload<Name extends keyof PrivateMessages> = Parameters<PrivateMessages[Name]>[0];

/** What the user has typed: keeping it, and sending it to Close when they say so. */
export const drafts = {
  /** One after the other, as they were sent: a panel counts on it when it sends two at once. */
  keepDraft: (input: Payload<'keepDraft'>) =>
    inTurn('keep drafts', async () => {
      const account = await readChosenAccount();
      // Words are kept also where what was sent lately cannot be read.
      const sent = await memory.readSent(input.id).catch(() => null);
      return draftStore.keep(input, { organizationId: account?.organizationId ?? null, sent });
    }),
  getDrafts: async (of: Payload<'getDrafts'>) => {
    const all = await draftStore.readAll();
    if (of === null) return all;
    // An address is the same in every organization, and what is written for one is no business of another.
    const account = await readChosenAccount();
    return draftsAbout(all, of).filter((draft) => draft.organizationId === account?.organizationId);
  },
  discardDraft: (draft: Payload<'discardDraft'>) => inTurn('keep drafts', () => draftStore.discard(draft)),
  sendDraft: (draft: Payload<'sendDraft'>) => sendDraft(draft, context),
  checkDraft: (draft: Payload<'checkDraft'>) => checkDraft(draft, context),
  findDuplicates: (email: string) => ask((_, client) => findDuplicates(email, client)),
};

const LIFETIME = 10 * 60_000;

const memory: SendMemory = {
  readSent: async (id) => {
    const found = await Promise.all(
      (await readAccounts()).map((account) => readKept<Remembered>(sentName(account, id))),
    );
    return found.find((sent) => sent !== null) ?? null;
  },
  keepSent: (account, id, sent) => keep(sentName(account, id), LIFETIME, sent),
  readMade: async (account, email) => (await readKept<Made>(madeName(account, email))) ?? [],
  keepMade: (account, email, made) => keep(madeName(account, email), LIFETIME, made),
};

type Remembered = NonNullable<Awaited<ReturnType<SendMemory['readSent']>>>;
type Made = Awaited<ReturnType<SendMemory['readMade']>>;

const context: SendContext = {
  drafts: draftStore,
  memory,
  readAccounts,
  createClient: ({ apiKey }) => createClient(apiKey),
  isReadOnly: async () => (await readManaged()).readOnly,
  known: { newestNote, rememberMeeting, rememberTask, rememberLead, rememberNote, forgetLead },
  refuse: toRefusal,
  toTask: (task) => toTask(task, { now: Date.now(), timeZone: readerTimeZone() }),
  now: () => Date.now(),
  online: () => navigator.onLine,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Its contacts and its last activity have changed. */
async function forgetLead(account: Account, leadId: string): Promise<void> {
  const id = accountId(account);
  const kept = [`${id}:lead:${leadId}`, `${id}:activity:${leadId}`, `${id}:seen:`];
  await Promise.all(kept.map(forgetKept));
}

async function rememberNote(account: Account, leadId: string): Promise<void> {
  await forgetLead(account, leadId);
  await tellOfNote(account, leadId);
}

function sentName(account: Account, id: string): string {
  return `${accountId(account)}:sent:${id}`;
}

function madeName(account: Account, email: string): string {
  return `${accountId(account)}:made:${email}`;
}
