import { parseInstant } from '../../close/http/instant';
import type { CustomField } from '../../close/leads/custom-field';
import type { Opportunity as CloseOpportunity, Task as CloseTask, Lead } from '../../close/leads/lead';
import type { LeadBrief, Opportunity, Task } from '../../domain/panel-state';
import { dayOf, whenIs } from '../../time/zone-day';

/** More than that is read in Close itself. */
const MAX_SHOWN = 3;

export type BriefOptions = {
  /** Epoch ms. */
  now: number;
  /** The user's, IANA name. */
  timeZone: string;
  customFields: {
    /** `cf_…` in the order the user picked them. */
    chosen: readonly string[];
    /** All of the organization, for their names; empty while they are not there. */
    known: readonly CustomField[];
  };
};

/** What a rep wants to know of the lead, except for its last activity, which is a question of its own. */
export function toLeadBrief(lead: Lead, options: BriefOptions): LeadBrief {
  const opportunities = openOpportunities(lead.opportunities);
  const tasks = openTasks(lead.tasks, options);
  return {
    opportunities: { shown: opportunities.slice(0, MAX_SHOWN), count: opportunities.length },
    tasks: { shown: tasks.slice(0, MAX_SHOWN), count: tasks.length },
    fields: chosenFields(lead, options.customFields),
    lastActivity: { kind: 'loading' },
  };
}

/** The most money a year first, then the likeliest; those without a value last. Close's own order breaks ties. */
function openOpportunities(opportunities: readonly CloseOpportunity[]): Opportunity[] {
  const worth = ({ annualizedValue, value }: CloseOpportunity) => annualizedValue ?? value ?? Number.NEGATIVE_INFINITY;
  return opportunities
    .filter(({ status }) => status === 'active')
    .sort((a, b) => compareNumbers(worth(b), worth(a)) || compareNumbers(b.confidence, a.confidence))
    .map(({ id, valueFormatted, statusLabel, confidence, userName }) => ({
      id,
      value: valueFormatted,
      stage: statusLabel,
      confidence: Math.min(Math.max(Math.round(confidence), 0), 100),
      owner: userName,
    }));
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
  const due = date === null ? null : dueDay(date, timeZone);
  return { id, text, due, when: due === null ? 'undated' : whenIs(due, dayOf(now, timeZone)), assignee: assigneeName };
}

/** Close gives a plain day, which is that day wherever one reads it, or an instant, which falls on a day of the user's. */
function dueDay(date: string, timeZone: string): string | null {
  const instant = parseInstant(date);
  if (instant === null) return null;
  return date.length === '2026-03-09'.length ? date : dayOf(instant, timeZone);
}

/** A field that was deleted since it was picked has no name any more, and is left out. */
function chosenFields(lead: Lead, { chosen, known }: BriefOptions['customFields']): LeadBrief['fields'] {
  return chosen.flatMap((fieldId) => {
    const name = known.find(({ id }) => id === fieldId)?.name;
    const values = lead.custom.find((field) => field.fieldId === fieldId)?.values ?? [];
    return name && values.length > 0 ? [{ name, values }] : [];
  });
}

/** Subtraction would make NaN of two infinities. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
