import type { CloseClient } from '../../close/client';
import type { ListedEmail } from '../../close/emails/email-draft';
import type { Task as CloseTask, Lead } from '../../close/leads/lead';
import type { Meeting } from '../../close/meetings/meeting';
import type { Note } from '../../close/notes/notes';
import type { Opportunity as CloseOpportunity } from '../../close/opportunities/opportunity';
import type { NoteVersion } from '../../domain/draft';
import type { SentDraft } from '../../domain/keep-draft';
import type { Opportunity } from '../../domain/opportunity/opportunity';
import type { Task } from '../../domain/panel-state';
import type { ExistingContact, WriteRefusal, WriteResult, Written } from '../../domain/write-result';
import type { Account } from '../accounts/account-store';
import type { KeyedMutex } from '../storage/keyed-mutex';
import type { SingleFlight } from '../storage/single-flight';
import type { DraftStore } from './draft-store';

/** What sending needs of the worker, handed in. */
export type SendContext = {
  drafts: DraftStore;
  memory: SendMemory;
  mutex: KeyedMutex;
  /** Of sendings that are on their way. */
  flights: SingleFlight;
  /** All accounts, the chosen one first. */
  readAccounts(): Promise<Account[]>;
  /** Close as it answers, with nothing kept: to send is to know how things are now. */
  createClient(account: Account): CloseClient;
  isReadOnly(): Promise<boolean>;
  /** Sites that must be granted before Close can be asked; empty when it can be. */
  withheld(): Promise<string[]>;
  known: KnownToPanels;
  /** Words for whatever a request threw. */
  refuse(error: unknown, client: CloseClient): Promise<WriteRefusal>;
  toTask(task: CloseTask): Task;
  /** Likewise. */
  toOpportunity(opportunity: CloseOpportunity): Opportunity;
  now(): number;
  /** False when the browser is sure that there is no network. */
  online(): boolean;
  wait(milliseconds: number): Promise<void>;
};

/** Close's answers to our writes, for the panels and against reads that lag behind. */
export type KnownToPanels = {
  newestNote(account: Account, meetingId: string): Promise<NoteVersion | null>;
  logMeeting(account: Account, meeting: Meeting): Promise<void>;
  logTask(account: Account, task: CloseTask, leadId: string): Promise<void>;
  logOpportunity(account: Account, opportunity: CloseOpportunity, leadId: string): Promise<void>;
  logLead(account: Account, lead: Lead): Promise<void>;
  /** A note was made on this lead. */
  logNote(account: Account, leadId: string, note: Note): Promise<void>;
  /** The draft of an e-mail was made for this lead. */
  logEmail(account: Account, leadId: string, email: ListedEmail): Promise<void>;
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
