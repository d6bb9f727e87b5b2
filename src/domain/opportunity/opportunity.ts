import type { CustomValue } from '../../close/custom-fields/custom-field';
import type { ValuePeriod } from '../../close/opportunities/opportunity';

/** What a lead may buy. Close: Opportunities. */
export type Opportunity = {
  /** `oppo_…` */
  id: string;
  /** As Close formats it, and nobody else: `$12,345 annually`. */
  value: string | null;
  /** Cents, for its own period. */
  cents: number | null;
  period: ValuePeriod | null;
  /** `USD` */
  currency: string | null;
  /** The label of its status: `Proposal`. */
  stage: string | null;
  /** `stat_…` */
  stageId: string | null;
  /** What its stage means. `unknown` for what came later than this code. */
  status: 'active' | 'won' | 'lost' | 'unknown';
  pipeline: { id: string; name: string | null } | null;
  /** Per cent, 0 to 100. */
  confidence: number;
  /** `2026-12-15`: the day it was won; of one that is open, the day that is expected. Close: `date_won`. */
  closeDate: string | null;
  /** `2026-12-15`. Close: `date_lost`. */
  lostDate: string | null;
  owner: string | null;
  /** `user_…` */
  ownerId: string | null;
  /** Rich text as Close has it, to be cleaned; or plain text, of one without rich text. */
  note: { html: string } | { text: string } | null;
  /** Its custom fields that have a value. */
  custom: CustomValue[];
  suggestion: OpportunitySuggestion | null;
  /** When it was last changed in Close, to tell a colleague's change. Close: `date_updated`. */
  updatedAt: number | null;
};

/** What Close's AI would do with it, and why. */
export type OpportunitySuggestion = { because: string | null } & (
  | { action: 'change-stage'; stageId: string }
  /** `2026-12-15` */
  | { action: 'move-close-date'; closeDate: string }
  /** `text`: what to write or say, by Close's AI. `subject`: of an e-mail alone. */
  | { action: 'follow-up'; by: 'email' | 'call' | 'sms'; subject: string | null; text: string | null }
);
