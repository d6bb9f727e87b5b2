import type { CustomValue } from '../custom-fields/custom-field';
import { isIdOf } from '../http/object-id';
import type { Opportunity } from '../opportunities/opportunity';
import type { Subscription } from '../people/subscription';

/**
 * A lead with what a rep wants to know of it, all from one request. https://developer.close.com/api/resources/leads.
 * Names and texts may be written by outsiders.
 */
export type Lead = {
  /** `lead_…` */
  id: string;
  /** What Close shows as its name; may be empty. */
  name: string;
  /** Its page in Close's web app, https and on Close's own host, or null. */
  url: string | null;
  /** The label of its status: `Qualified`. */
  statusLabel: string | null;
  /** `stat_…` */
  statusId: string | null;
  /** When Close's record last changed; not by its tasks or contacts. Reads may lag behind a write. */
  updatedAt: number | null;
  /** The company's own page, http or https. Close: Leads, `url`. */
  website: string | null;
  /** What its clock showed when Close answered, as it came: ISO 8601 with an offset. Close: Leads, `localtime`. */
  localTime: string | null;
  /** City, else country, of its first address. */
  place: string | null;
  contacts: Contact[];
  /** Close does not say whether these are all or only the open ones: look at `status`. */
  opportunities: Opportunity[];
  /** Since June 2024 Close gives only the incomplete ones here. https://developer.close.com/changelog */
  tasks: Task[];
  /** Its custom fields that have a value. */
  custom: CustomValue[];
};

/** A person of a lead. https://developer.close.com/api/resources/contacts */
export type Contact = {
  /** `cont_…` */
  id: string;
  name: string | null;
  /** Their job: `Head of Purchasing`. */
  title: string | null;
  emails: string[];
  phones: { /** As Close formats it. */ text: string /** A plus and digits, for `tel:`. */; number: string }[];
  /** Their custom fields that have a value. */
  custom: CustomValue[];
  /** The workflows they are in or were in. */
  subscriptions: Subscription[];
};

/** https://developer.close.com/api/resources/tasks */
export type Task = {
  /** `task_…` */
  id: string;
  /** May be empty. */
  text: string;
  /** As it came: a date or a date-time; null for a task without one. */
  date: string | null;
  isComplete: boolean;
  /** `user_…` */
  assigneeId: string | null;
  assigneeName: string | null;
};

export function isLeadId(id: string): boolean {
  return isIdOf('lead', id);
}
