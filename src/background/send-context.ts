import type { CloseClient } from '../close/client';
import type { Task as CloseTask, Lead } from '../close/lead';
import type { Meeting } from '../close/meeting';
import type { Task } from '../lookup/panel-state';
import type { NoteVersion } from '../writing/draft';
import type { SentDraft } from '../writing/keep-draft';
import type { ExistingContact, WriteRefusal, WriteResult, Written } from '../writing/write-result';
import type { Account } from './account-store';
import type { DraftStore } from './draft-store';

/** What sending needs of the worker, handed in. */
export type SendContext = {
  drafts: DraftStore;
  memory: SendMemory;
  /** All accounts, the chosen one first. */
  readAccounts(): Promise<Account[]>;
  /** Close as it answers, with nothing kept: to send is to know how things are now. */
  createClient(account: Account): CloseClient;
  isReadOnly(): Promise<boolean>;
  known: KnownToPanels;
  /** Words for whatever a request threw. */
  refuse(error: unknown, client: CloseClient): Promise<WriteRefusal>;
  toTask(task: CloseTask): Task;
  now(): number;
  /** False when the browser is sure that there is no network. */
  online(): boolean;
  wait(milliseconds: number): Promise<void>;
};

/** Close's answers to our writes, for the panels and against reads that lag behind. */
export type KnownToPanels = {
  newestNote(account: Account, meetingId: string): Promise<NoteVersion | null>;
  rememberMeeting(account: Account, meeting: Meeting): Promise<void>;
  rememberTask(account: Account, task: CloseTask, leadId: string): Promise<void>;
  rememberLead(account: Account, lead: Lead): Promise<void>;
  /** A note was made on this lead. */
  rememberNote(account: Account, leadId: string): Promise<void>;
  /** What is kept of this lead is from before our write. */
  forgetLead(account: Account, leadId: string): Promise<void>;
};

/** What was sent in the last minutes. It outlives the worker, not the browser. */
export type SendMemory = {
  /** Of any account. */
  readSent(id: string): Promise<(SentDraft & { result: Sent }) | null>;
  keepSent(account: Account, id: string, sent: SentDraft & { result: Sent }): Promise<void>;
  /** People that were made with this address: Close's search does not find them for up to a minute. */
  readMade(account: Account, email: string): Promise<ExistingContact[]>;
  keepMade(account: Account, email: string, made: ExistingContact[]): Promise<void>;
};

export type Sent = Extract<WriteResult<Written>, { ok: true }>;

/** One draft on its way: the account of its organization, and a client with its key. */
export type Sending = SendContext & { account: Account; client: CloseClient };

export function refused(refusal: WriteRefusal): { ok: false; refusal: WriteRefusal } {
  return { ok: false, refusal };
}
