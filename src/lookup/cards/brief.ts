import type { Task as CloseTask, Lead } from '../../close/leads/lead';
import type { Meeting } from '../../close/meetings/meeting';
import type { Opportunity as CloseOpportunity } from '../../close/opportunities/opportunity';
import { type ByOwner, byOwner, shownFields } from '../../domain/custom-field';
import type { Opportunity } from '../../domain/opportunity/opportunity';
import type { LeadBrief, Task } from '../../domain/panel-state';
import { dayOf, whenIs } from '../../time/zone-day';
import { toDay } from './day';
import { type Fields, offeredFields } from './fields';
import { toOpportunity } from './opportunity';
import { toWorkflows } from './workflows';

/** More than that is read in Close itself. */
const MAX_SHOWN = 3;

export type BriefOptions = {
  /** Epoch ms. */
  now: number;
  /** The user's, IANA name. */
  timeZone: string;
  customFields: ByOwner<Fields>;
};

/** A meeting that keeps workflows waiting. */
type PausedBy = Pick<Meeting, 'pausedWorkflows'>;

/** What a rep wants to know of the lead, except for what happened with it, which is a question of its own. */
export function toLeadBrief(lead: Lead, options: BriefOptions, meeting?: PausedBy): LeadBrief {
  const opportunities = openOpportunities(lead.opportunities, options.timeZone);
  const tasks = openTasks(lead.tasks, options);
  const offered = byOwner((owner) => offeredFields(options.customFields[owner]));
  return {
    opportunities: { shown: opportunities.slice(0, MAX_SHOWN), count: opportunities.length },
    tasks: { shown: tasks.slice(0, MAX_SHOWN), count: tasks.length },
    fields: shownFields(offered.lead, lead.custom),
    fieldsOf: { contact: offered.contact, opportunity: offered.opportunity },
    story: { kind: 'loading' },
    workflows: toWorkflows(lead.contacts, meeting?.pausedWorkflows ?? []),
  };
}

/** The most money a year first, then the likeliest; those without a value last. Close's own order breaks ties. */
function openOpportunities(opportunities: readonly CloseOpportunity[], timeZone: string): Opportunity[] {
  const worth = ({ annualizedValue, value }: CloseOpportunity) => annualizedValue ?? value ?? Number.NEGATIVE_INFINITY;
  return opportunities
    .filter(({ status }) => status === 'active')
    .sort((a, b) => compareNumbers(worth(b), worth(a)) || compareNumbers(b.confidence, a.confidence))
    .map((opportunity) => toOpportunity(opportunity, { timeZone }));
}

/** By their day, so what is overdue comes first; those without a day last. */
function openTasks(tasks: readonly CloseTask[], options: BriefOptions): Task[] {
  return tasks
    .filter(({ isComplete }) => !isComplete)
    .map((task) => toTask(task, options))
    .sort((a, b) => compareTexts(a.due ?? '9999', b.due ?? '9999'));
}

/** What the panel shows of a task, open or done. */
export function toTask(
  { id, text, date, assigneeName }: CloseTask,
  { now, timeZone }: Pick<BriefOptions, 'now' | 'timeZone'>,
): Task {
  const due = date === null ? null : toDay(date, timeZone);
  return { id, text, due, when: due === null ? 'undated' : whenIs(due, dayOf(now, timeZone)), assignee: assigneeName };
}

/** Subtraction would make NaN of two infinities. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
