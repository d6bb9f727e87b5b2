import type { TypedValue } from '../../../domain/draft';
import type { Opportunity } from '../../../domain/opportunity/opportunity';
import type { SeenOpportunity } from '../../../domain/opportunity/opportunity-change';
import { baseOf, seenIn } from '../../../domain/opportunity/value-base';
import { words } from '../../../words/words';
import type { Writing } from '../../drafts/context/write-context';
import { type KeptField, useFieldDraft } from '../../drafts/sync/use-field-draft';
import { stageLine } from '../../parts/stage-line';
import type { FieldLead } from '../custom-fields/use-custom-field';

/** What is typed into one of an opportunity's own fields. */
export type ValueDraft = KeptField & {
  /** The value that the user saw before they typed, which may have been in an earlier panel. */
  saw: () => Partial<SeenOpportunity>;
};

export type ValueDrafts = Record<TypedValue, ValueDraft>;

type Use = { opportunity: Opportunity; lead: FieldLead; writing: Pick<Writing, 'writer'> };

/**
 * Keeps what is typed into an opportunity's fields, like a note's words.
 *
 * @param use.opportunity as Close has it, as far as this panel knows
 */
export function useValueDrafts(use: Use): ValueDrafts {
  return {
    cents: useValueDraft('cents', use),
    confidence: useValueDraft('confidence', use),
    closeDate: useValueDraft('closeDate', use),
    note: useValueDraft('note', use),
  };
}

function useValueDraft(name: TypedValue, { opportunity, lead, writing }: Use): ValueDraft {
  const draft = useFieldDraft({
    writer: writing.writer,
    leadId: lead.leadId,
    leadName: lead.name,
    of: opportunity.id,
    field: name,
    name: `${opportunity.value ?? words.brief.noValue} · ${stageLine(opportunity)}`,
    there: baseOf(opportunity, name),
  });
  return { ...draft, saw: () => seenIn(name, draft.seen()) };
}
