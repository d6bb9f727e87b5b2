import type { Lead, Task } from '../close/lead';
import type { Meeting } from '../close/meeting';
import type { NoteVersion } from '../writing/draft';
import { type Account, accountId } from './account-store';
import { inTurn } from './in-turn';
import { keep, readKept, readKeptAll } from './kept-answers';
import { addTask, mergeLead, mergeMeeting, mergeTasks, type WrittenTask } from './written-merge';

/**
 * What Close answered to our own writes, kept beside the answers to questions: by account, and for as long as a read may lag
 * behind, with some to spare. Every read of the panel passes through it (`account-client.ts`), and whoever shows such records
 * is told at once.
 */

const MINUTE = 60_000;
const RECORD_LIFETIME = 10 * MINUTE;
/** Shorter: a task has no time of change by which a colleague's later one could be told. */
const TASK_LIFETIME = 2 * MINUTE;

/** A record as it is after our write. */
export type WrittenRecord =
  | { kind: 'meeting'; account: Account; meeting: Meeting }
  | { kind: 'lead'; account: Account; lead: Lead }
  | { kind: 'task'; account: Account; leadId: string; task: Task }
  /** A note on a lead, which nothing that is read shows but as the lead's last activity. */
  | { kind: 'note'; account: Account; leadId: string; at: number };

type Listener = (written: WrittenRecord) => Promise<void>;
const listeners: Listener[] = [];

/** To be called once, while the worker starts. A write has ended when everyone who was told is done. */
export function onWritten(listener: Listener): void {
  listeners.push(listener);
}

/** To be called with each answer to a write of a meeting. Of two answers that cross on their way the newer one stays. */
export function rememberMeeting(account: Account, answered: Meeting): Promise<void> {
  const name = meetingName(account, answered.id);
  return inTurn(name, async () => {
    const meeting = mergeMeeting(answered, await readKept<Meeting>(name));
    await keep(name, RECORD_LIFETIME, meeting);
    await tell({ kind: 'meeting', account, meeting });
  });
}

/** To be called with each answer to a write of a lead. */
export function rememberLead(account: Account, answered: Lead): Promise<void> {
  const name = leadName(account, answered.id);
  return inTurn(name, async () => {
    const lead = mergeLead(answered, await readKept<Lead>(name));
    await keep(name, RECORD_LIFETIME, lead);
    await tell({ kind: 'lead', account, lead });
  });
}

/** To be called with each answer to a write of a task, a new one or an old one. */
export function rememberTask(account: Account, task: Task, leadId: string): Promise<void> {
  const name = tasksName(account, leadId);
  return inTurn(name, async () => {
    const now = Date.now();
    const known = (await readKept<WrittenTask[]>(name)) ?? [];
    await keep(name, TASK_LIFETIME, addTask(known, { task, at: now }, now - TASK_LIFETIME));
    await tell({ kind: 'task', account, leadId, task });
  });
}

/** To be called when Close has a new note on a lead. */
export function tellOfNote(account: Account, leadId: string): Promise<void> {
  return tell({ kind: 'note', account, leadId, at: Date.now() });
}

/** The newest note of the meeting that Close has told us of in an answer to a write; null where it has not lately. */
export async function newestNote(account: Account, meetingId: string): Promise<NoteVersion | null> {
  const meeting = await readKept<Meeting>(meetingName(account, meetingId));
  return meeting && { html: meeting.userNoteHtml, updatedAt: meeting.userNoteUpdatedAt };
}

/** Meetings that were read, each as new as we know it. */
export async function withWrittenMeetings(account: Account, read: readonly Meeting[]): Promise<Meeting[]> {
  const written = await readKeptAll<Meeting>(read.map(({ id }) => meetingName(account, id)));
  return read.map((meeting, index) => mergeMeeting(meeting, written[index] ?? null));
}

/** Leads that were read, each with status and tasks as new as we know them. */
export async function withWrittenLeads(account: Account, read: readonly Lead[]): Promise<Lead[]> {
  const written = await readKeptAll<Lead>(read.map(({ id }) => leadName(account, id)));
  const tasks = await readKeptAll<WrittenTask[]>(read.map(({ id }) => tasksName(account, id)));
  const since = Date.now() - TASK_LIFETIME;
  return read.map((lead, index) => {
    const fresh = (tasks[index] ?? []).filter(({ at }) => at > since);
    return mergeTasks(mergeLead(lead, written[index] ?? null), fresh);
  });
}

async function tell(written: WrittenRecord): Promise<void> {
  // Close has it; what fails here only shows it later.
  await Promise.allSettled(listeners.map((listener) => listener(written)));
}

function meetingName(account: Account, meetingId: string): string {
  return `${accountId(account)}:written:meeting:${meetingId}`;
}

function leadName(account: Account, leadId: string): string {
  return `${accountId(account)}:written:lead:${leadId}`;
}

function tasksName(account: Account, leadId: string): string {
  return `${accountId(account)}:written:tasks:${leadId}`;
}
