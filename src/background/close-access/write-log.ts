import { isWithin } from '../../close/http/is-within';
import type { Lead, Task } from '../../close/leads/lead';
import type { Meeting } from '../../close/meetings/meeting';
import type { NoteVersion } from '../../domain/draft';
import type { Account } from '../accounts/account-store';
import { cacheKeys, TASK_WRITE_LIFETIME_MS, WRITE_LIFETIME_MS } from '../storage/cache-keys';
import type { KeyedMutex } from '../storage/keyed-mutex';
import type { SessionCache } from '../storage/session-cache';
import { addTask, type LoggedTask, mergeLead, mergeMeeting, mergeTasks } from './write-overlay';

const FIRM = { firm: true };

/** A record as it is after our write. */
export type LoggedWrite =
  | { kind: 'meeting'; account: Account; meeting: Meeting }
  | { kind: 'lead'; account: Account; lead: Lead }
  | { kind: 'task'; account: Account; leadId: string; task: Task }
  /** A note on a lead, which nothing that is read shows but as the lead's last activity. */
  | { kind: 'note'; account: Account; leadId: string; at: number };

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
  /** To be called when Close has a new note on a lead. */
  tellOfNote(account: Account, leadId: string): Promise<void>;
  /** The newest note of the meeting that Close has told us of in an answer to a write; null where it has not lately. */
  newestNote(account: Account, meetingId: string): Promise<NoteVersion | null>;
  /** Meetings that were read, each as new as we know it. */
  overlayMeetings(account: Account, read: readonly Meeting[]): Promise<Meeting[]>;
  /** Leads that were read, each with status and tasks as new as we know them. */
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
    tellOfNote: (account, leadId) => tell({ kind: 'note', account, leadId, at: now() }),
    async newestNote(account, meetingId) {
      const meeting = await cache.get<Meeting>(cacheKeys.writtenMeeting(account, meetingId));
      return meeting && { html: meeting.userNoteHtml, updatedAt: meeting.userNoteUpdatedAt };
    },
    async overlayMeetings(account, read) {
      const written = await cache.getMany<Meeting>(read.map(({ id }) => cacheKeys.writtenMeeting(account, id)));
      return read.map((meeting, index) => mergeMeeting(meeting, written[index] ?? null));
    },
    async overlayLeads(account, read) {
      const written = await cache.getMany<Lead>(read.map(({ id }) => cacheKeys.writtenLead(account, id)));
      const tasks = await cache.getMany<LoggedTask[]>(read.map(({ id }) => cacheKeys.writtenTasks(account, id)));
      const at = now();
      return read.map((lead, index) => {
        const fresh = (tasks[index] ?? []).filter((task) => isWithin(task.at, TASK_WRITE_LIFETIME_MS, at));
        return mergeTasks(mergeLead(lead, written[index] ?? null), fresh);
      });
    },
  };
}
