import type { Activity, ActivityPage } from '../../close/activities/activity';
import type { ContactFields } from '../../close/custom-fields/set-custom-field';
import { isWithin } from '../../close/http/is-within';
import type { Contact, Lead, Task } from '../../close/leads/lead';
import type { Meeting } from '../../close/meetings/meeting';
import type { Opportunity } from '../../close/opportunities/opportunity';
import type { SubscriptionState } from '../../close/people/subscription';

/**
 * What Close answered to a write of ours, laid over what it is read to have later. Close's reads lag behind its writes, by up
 * to a minute as seen, and an older record must not take the place of what the user was told is saved. Where the record
 * that was read is newer, a colleague has changed it since, and it counts.
 */

/** A task as a write left it. It has no time of change, so it counts for a while, whatever is read. */
export type LoggedTask = { task: Task; at: number };

/** A contact in a workflow as a write left it, likewise. */
export type LoggedSubscription = { subscription: SubscriptionState; at: number };

/** The meeting that was read, with our note and outcome where it is from before our write. */
export function mergeMeeting(read: Meeting, written: Meeting | null): Meeting {
  if (!written || !isOlder(read, written)) return read;
  const { userNoteHtml, userNoteUpdatedAt, outcomeId, outcomeSuggested, outcomeReasoning, updatedAt } = written;
  return { ...read, userNoteHtml, userNoteUpdatedAt, outcomeId, outcomeSuggested, outcomeReasoning, updatedAt };
}

/** The lead that was read, with our status and custom fields where it is from before our write. */
export function mergeLead(read: Lead, written: Lead | null): Lead {
  if (!written || !isOlder(read, written)) return read;
  const { statusId, statusLabel, custom, updatedAt } = written;
  return { ...read, statusId, statusLabel, custom, updatedAt };
}

/** The lead's open tasks with those we wrote: a completed one goes, a changed one keeps its place, a new one is last. */
export function mergeTasks(read: Lead, written: readonly LoggedTask[]): Lead {
  if (written.length === 0) return read;
  const ours = new Map(written.map(({ task }) => [task.id, task]));
  const added = [...ours.values()].filter(({ id }) => !read.tasks.some((task) => task.id === id));
  const tasks = [...read.tasks.map((task) => ours.get(task.id) ?? task), ...added];
  return { ...read, tasks: tasks.filter(({ isComplete }) => !isComplete) };
}

/** The lead whose contacts stand in their workflows as we wrote it. */
export function mergeSubscriptions(read: Lead, written: readonly LoggedSubscription[]): Lead {
  if (written.length === 0) return read;
  const ours = new Map(written.map(({ subscription }) => [subscription.id, subscription]));
  const contacts = read.contacts.map((contact) => ({
    ...contact,
    subscriptions: contact.subscriptions.map((one) => ({ ...one, ...ours.get(one.id) })),
  }));
  return { ...read, contacts };
}

/** A contact's custom fields as a write left them, likewise. */
export type LoggedContact = { contact: ContactFields; at: number };

/** The lead whose contacts have the custom fields that we wrote. */
export function mergeContacts(read: Lead, written: readonly LoggedContact[]): Lead {
  if (written.length === 0) return read;
  const ours = new Map(written.map(({ contact }) => [contact.id, contact]));
  const custom = (contact: Contact) => ours.get(contact.id)?.custom ?? contact.custom;
  return { ...read, contacts: read.contacts.map((contact) => ({ ...contact, custom: custom(contact) })) };
}

/** The contacts in workflows to remember after another write. */
export function addSubscription(
  written: readonly LoggedSubscription[],
  added: LoggedSubscription,
  lifetime: number,
): LoggedSubscription[] {
  const { id } = added.subscription;
  return [
    ...written.filter(({ subscription, at }) => subscription.id !== id && isWithin(at, lifetime, added.at)),
    added,
  ];
}

/** An opportunity as a write left it. */
export type LoggedOpportunity = { opportunity: Opportunity; at: number };

/** The lead's opportunities with those we wrote, where they are from before that; a new one is last. */
export function mergeOpportunities(read: Lead, written: readonly LoggedOpportunity[]): Lead {
  if (written.length === 0) return read;
  const ours = new Map(written.map(({ opportunity }) => [opportunity.id, opportunity]));
  const added = [...ours.values()].filter(({ id }) => !read.opportunities.some((one) => one.id === id));
  const newest = (one: Opportunity) => {
    const own = ours.get(one.id);
    return own && isOlder(one, own) ? own : one;
  };
  return { ...read, opportunities: [...read.opportunities.map(newest), ...added] };
}

/** The tasks to remember after another write: those of the last `lifetime` milliseconds. */
export function addTask(written: readonly LoggedTask[], added: LoggedTask, lifetime: number): LoggedTask[] {
  return [...written.filter(({ task, at }) => task.id !== added.task.id && isWithin(at, lifetime, added.at)), added];
}

/** An e-mail as we have made it. It has no time of change either. */
export type LoggedEmail = { email: Activity; loggedAt: number };

/** What happened with the lead, and the e-mails of ours that are not in it yet, the newest first. */
export function mergeEmails(read: ActivityPage, written: readonly LoggedEmail[]): ActivityPage {
  const added = written.map(({ email }) => email).filter(({ id }) => !read.activities.some((one) => one.id === id));
  if (added.length === 0) return read;
  return { ...read, activities: [...added, ...read.activities].sort((a, b) => b.at - a.at) };
}

/** A record without a time cannot say that it is newer. */
function isOlder(read: { updatedAt: number | null }, written: { updatedAt: number | null }): boolean {
  return written.updatedAt !== null && (read.updatedAt ?? 0) < written.updatedAt;
}
