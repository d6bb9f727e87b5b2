import { isIdOf } from '../http/object-id';

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
};

/** https://developer.close.com/api/resources/opportunities */
export type Opportunity = {
  /** `oppo_…` */
  id: string;
  /** With currency and period, as Close writes it: `$12,345 annually`. */
  valueFormatted: string | null;
  /** Cents, for its own period. */
  value: number | null;
  /** Cents a year. */
  annualizedValue: number | null;
  /** `unknown` for values that came later than this code. */
  status: 'active' | 'won' | 'lost' | 'unknown';
  /** The label of its status: `Proposal`. */
  statusLabel: string | null;
  /** Per cent, 0 to 100. */
  confidence: number;
  userName: string | null;
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

/** A custom field's value; its name is in the organization's list (`CustomField`). */
export type CustomValue = {
  /** `cf_…` */
  fieldId: string;
  /** One, or several for a field that takes several; at least one. Numbers and yes/no as text. */
  values: string[];
};

export function isLeadId(id: string): boolean {
  return isIdOf('lead', id);
}
