import type { CustomValue } from '../custom-fields/custom-field';

/** https://developer.close.com/api/resources/opportunities */
export type Opportunity = {
  /** `oppo_…` */
  id: string;
  /** With currency and period, as Close writes it: `$12,345 annually`. The period is not always in it. */
  valueFormatted: string | null;
  /** Cents, for its own period. */
  value: number | null;
  period: ValuePeriod | null;
  /** `USD` */
  currency: string | null;
  /** Cents a year. */
  annualizedValue: number | null;
  /** `unknown` for values that came later than this code. */
  status: 'active' | 'won' | 'lost' | 'unknown';
  /** `stat_…` */
  statusId: string | null;
  /** The label of its status: `Proposal`. */
  statusLabel: string | null;
  /** `pipe_…` */
  pipelineId: string | null;
  pipelineName: string | null;
  /** Per cent, 0 to 100. */
  confidence: number;
  /** When it was won, and of one that is open when that is expected. As it came: a date or a date-time. Close: `date_won`. */
  dateWon: string | null;
  /** Likewise. */
  dateLost: string | null;
  /** `user_…` */
  userId: string | null;
  userName: string | null;
  /** Plain text; of the two notes the rich one counts. */
  note: string | null;
  noteHtml: string | null;
  /** Its custom fields that have a value. */
  custom: CustomValue[];
  suggestion: Suggestion | null;
  /** `user_…` */
  createdBy: string | null;
  createdAt: number | null;
  /** The only mark of a change. */
  updatedAt: number | null;
};

export type ValuePeriod = 'one_time' | 'monthly' | 'annual';

/** What Close's AI would do with it, and why. Most have none. Close: `suggested_action`. */
export type Suggestion = { because: string | null } & (
  | { action: 'change-stage'; statusId: string }
  /** As it came: a date or a date-time. */
  | { action: 'move-close-date'; date: string }
  /** `text`: what to write or say. `subject`: of an e-mail alone. */
  | { action: 'follow-up'; by: 'email' | 'call' | 'sms'; subject: string | null; text: string | null }
);

/** An organization's way from the first talk to a decision. https://developer.close.com/api/resources/pipelines */
export type Pipeline = {
  /** `pipe_…` */
  id: string;
  name: string;
  stages: Stage[];
};

export type Stage = {
  /** `stat_…` */
  id: string;
  label: string;
  type: Opportunity['status'];
};
