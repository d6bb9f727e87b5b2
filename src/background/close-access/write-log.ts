import type { Activity, ActivityPage } from '../../close/activities/activity';
import type { ContactFields } from '../../close/custom-fields/set-custom-field';
import { isWithin } from '../../close/http/is-within';
import type { Lead, Task } from '../../close/leads/lead';
import type { Meeting } from '../../close/meetings/meeting';
import type { Note } from '../../close/notes/notes';
import type { Opportunity } from '../../close/opportunities/opportunity';
import type { SubscriptionState } from '../../close/people/subscription';
import type { NoteVersion } from '../../domain/draft';
import type { Account } from '../accounts/account-store';
import { cacheKeys, TASK_WRITE_LIFETIME_MS, WRITE_LIFETIME_MS } from '../storage/cache-keys';
import type { KeyedMutex } from '../storage/keyed-mutex';
import type { SessionCache } from '../storage/session-cache';
import {
  addSubscription,
  addTask,
  type LoggedContact,
  type LoggedEmail,
  type LoggedOpportunity,
  type LoggedSubscription,
  type LoggedTask,
  mergeContacts,
  mergeEmails,
  mergeLead,
  mergeMeeting,
  mergeOpportunities,
  mergeSubscriptions,
  mergeTasks,
} from './write-overlay';

const FIRM = { firm: true };

/** A record as it is after our write. */
export type LoggedWrite =
  | { kind: 'meeting'; account: Account; meeting: Meeting }
  | { kind: 'lead'; account: Account; lead: Lead }
  | { kind: 'task'; account: Account; leadId: string; task: Task }
  /** A note on a lead, which nothing that is read shows but the lead's story. */
  | { kind: 'note'; account: Account; leadId: string; note: Note; at: number }
  /** An e-mail that stays a draft. */
  | { kind: 'email'; account: Account; leadId: string; email: Activity }
  | { kind: 'subscription'; account: Account; leadId: string; subscription: SubscriptionState }
  | { kind: 'contact'; account: Account; leadId: string; contact: ContactFields }
  | { kind: 'opportunity'; account: Account; leadId: string };

/**
 * What Close answered to our own writes, kept in the session cache: by account, and for as long as a read may lag behind, with
 * some to spare. Every read of the panel passes through it (`account-client.ts`), and the panels that show such records are
 * told at once.
 */
export type WriteLog = {
  /** To be called with each answer to a write of a meeting. Of two answers that cross on their way the newer one stays. */
  logMeeting(account: Account, answered: Meeting): Promise<void>;
  /** To be called with each answer to a write of a lead. */
  logLead(account: Account, answered: Lead): Promise<void>;
  /** To be called with each answer to a write of a task, a new one or an old one. */
  logTask(account: Account, task: Task, leadId: string): Promise<void>;
  /** To be called with each answer to a write of a contact's workflow. */
  logSubscription(account: Account, subscription: SubscriptionState, leadId: string): Promise<void>;
  /** To be called with each answer to a write of an opportunity, a new one or an old one. */
  logOpportunity(account: Account, opportunity: Opportunity, leadId: string): Promise<void>;
  /** The opportunity as Close has answered to our last write of it; null where we have written none lately. */
  newestOpportunity(account: Account, leadId: string, id: string): Promise<Opportunity | null>;
  /** To be called with each answer to a write of a contact's custom fields. */
  logContact(account: Account, contact: ContactFields, leadId: string): Promise<void>;
  /** A contact's custom fields as Close has answered to our last write of them; null where we have written none lately. */
  newestContact(account: Account, leadId: string, id: string): Promise<ContactFields | null>;
  /** To be called when Close has a new note on a lead. */
  tellOfNote(account: Account, leadId: string, note: Note): Promise<void>;
  /** To be called when Close has a new e-mail of a lead. */
  logEmail(account: Account, email: Activity, leadId: string): Promise<void>;
  /** The newest note of the meeting that Close has told us of in an answer to a write; null where it has not lately. */
  newestNote(account: Account, meetingId: string): Promise<NoteVersion | null>;
  /** Meetings that were read, each as new as we know it. */
  overlayMeetings(account: Account, read: readonly Meeting[]): Promise<Meeting[]>;
  /** What was read to have happened with a lead, with the e-mails we made. */
  overlayActivities(account: Account, leadId: string, read: ActivityPage): Promise<ActivityPage>;
  /** Leads that were read, each with status, tasks and workflows as new as we know them. */
  overlayLeads(account: Account, read: readonly Lead[]): Promise<Lead[]>;
};

type WriteLogOptions = {
  cache: SessionCache;
  mutex: KeyedMutex;
  now(): number;
  /** A write has ended when this is done. */
  onWrite(written: LoggedWrite): Promise<void>;
};

export function createWriteLog({ cache, mutex, now, onWrite }: WriteLogOptions): WriteLog {
  // Close has it; what fails here only shows it later.
  const tell = (written: LoggedWrite) => onWrite(written).catch(() => {});

  async function recentOpportunities(account: Account, leadId: string): Promise<LoggedOpportunity[]> {
    const known = (await cache.get<LoggedOpportunity[]>(cacheKeys.writtenOpportunities(account, leadId))) ?? [];
    return known.filter(({ at }) => isWithin(at, WRITE_LIFETIME_MS, now()));
  }

  async function recentEmails(account: Account, leadId: string): Promise<LoggedEmail[]> {
    const known = (await cache.get<LoggedEmail[]>(cacheKeys.writtenEmails(account, leadId))) ?? [];
    return known.filter(({ loggedAt }) => isWithin(loggedAt, TASK_WRITE_LIFETIME_MS, now()));
  }

  async function recentContacts(account: Account, leadId: string): Promise<LoggedContact[]> {
    const known = (await cache.get<LoggedContact[]>(cacheKeys.writtenContacts(account, leadId))) ?? [];
    return known.filter(({ at }) => isWithin(at, TASK_WRITE_LIFETIME_MS, now()));
  }

  return {
    logMeeting(account, answered) {
      const key = cacheKeys.writtenMeeting(account, answered.id);
      return mutex(key, async () => {
        const meeting = mergeMeeting(answered, await cache.get<Meeting>(key));
        await cache.set(key, WRITE_LIFETIME_MS, meeting, FIRM);
        await tell({ kind: 'meeting', account, meeting });
      });
    },
    logLead(account, answered) {
      const key = cacheKeys.writtenLead(account, answered.id);
      return mutex(key, async () => {
        const lead = mergeLead(answered, await cache.get<Lead>(key));
        await cache.set(key, WRITE_LIFETIME_MS, lead, FIRM);
        await tell({ kind: 'lead', account, lead });
      });
    },
    logTask(account, task, leadId) {
      const key = cacheKeys.writtenTasks(account, leadId);
      return mutex(key, async () => {
        const known = (await cache.get<LoggedTask[]>(key)) ?? [];
        const tasks = addTask(known, { task, at: now() }, TASK_WRITE_LIFETIME_MS);
        await cache.set(key, TASK_WRITE_LIFETIME_MS, tasks, FIRM);
        await tell({ kind: 'task', account, leadId, task });
      });
    },
    logEmail(account, email, leadId) {
      const key = cacheKeys.writtenEmails(account, leadId);
      return mutex(key, async () => {
        const known = await recentEmails(account, leadId);
        await cache.set(key, TASK_WRITE_LIFETIME_MS, [...known, { email, loggedAt: now() }], FIRM);
        await tell({ kind: 'email', account, leadId, email });
      });
    },
    tellOfNote: (account, leadId, note) => tell({ kind: 'note', account, leadId, note, at: now() }),
    logSubscription(account, subscription, leadId) {
      const key = cacheKeys.writtenSubscriptions(account, leadId);
      return mutex(key, async () => {
        const known = (await cache.get<LoggedSubscription[]>(key)) ?? [];
        const all = addSubscription(known, { subscription, at: now() }, TASK_WRITE_LIFETIME_MS);
        await cache.set(key, TASK_WRITE_LIFETIME_MS, all, FIRM);
        await tell({ kind: 'subscription', account, leadId, subscription });
      });
    },
    logContact(account, contact, leadId) {
      const key = cacheKeys.writtenContacts(account, leadId);
      return mutex(key, async () => {
        const others = (await recentContacts(account, leadId)).filter((one) => one.contact.id !== contact.id);
        await cache.set(key, TASK_WRITE_LIFETIME_MS, [...others, { contact, at: now() }], FIRM);
        await tell({ kind: 'contact', account, leadId, contact });
      });
    },
    async newestContact(account, leadId, id) {
      const known = await recentContacts(account, leadId);
      return known.find(({ contact }) => contact.id === id)?.contact ?? null;
    },
    logOpportunity(account, opportunity, leadId) {
      const key = cacheKeys.writtenOpportunities(account, leadId);
      return mutex(key, async () => {
        const known = await recentOpportunities(account, leadId);
        const others = known.filter((one) => one.opportunity.id !== opportunity.id);
        await cache.set(key, WRITE_LIFETIME_MS, [...others, { opportunity, at: now() }], FIRM);
        await tell({ kind: 'opportunity', account, leadId });
      });
    },
    async newestOpportunity(account, leadId, id) {
      const known = await recentOpportunities(account, leadId);
      return known.find(({ opportunity }) => opportunity.id === id)?.opportunity ?? null;
    },
    async newestNote(account, meetingId) {
      const meeting = await cache.get<Meeting>(cacheKeys.writtenMeeting(account, meetingId));
      return meeting && { html: meeting.userNoteHtml, updatedAt: meeting.userNoteUpdatedAt };
    },
    async overlayMeetings(account, read) {
      const written = await cache.getMany<Meeting>(read.map(({ id }) => cacheKeys.writtenMeeting(account, id)));
      return read.map((meeting, index) => mergeMeeting(meeting, written[index] ?? null));
    },
    async overlayActivities(account, leadId, read) {
      return mergeEmails(read, await recentEmails(account, leadId));
    },
    async overlayLeads(account, read) {
      const written = await cache.getMany<Lead>(read.map(({ id }) => cacheKeys.writtenLead(account, id)));
      const tasks = await cache.getMany<LoggedTask[]>(read.map(({ id }) => cacheKeys.writtenTasks(account, id)));
      const workflows = await cache.getMany<LoggedSubscription[]>(
        read.map(({ id }) => cacheKeys.writtenSubscriptions(account, id)),
      );
      const opportunities = await Promise.all(read.map(({ id }) => recentOpportunities(account, id)));
      const contacts = await Promise.all(read.map(({ id }) => recentContacts(account, id)));
      const at = now();
      const fresh = <Logged extends { at: number }>(logged: Logged[] | null | undefined) =>
        (logged ?? []).filter((one) => isWithin(one.at, TASK_WRITE_LIFETIME_MS, at));
      return read.map((lead, index) => {
        const ours = mergeTasks(mergeLead(lead, written[index] ?? null), fresh(tasks[index]));
        const whole = mergeContacts(mergeSubscriptions(ours, fresh(workflows[index])), contacts[index] ?? []);
        return mergeOpportunities(whole, opportunities[index] ?? []);
      });
    },
  };
}
