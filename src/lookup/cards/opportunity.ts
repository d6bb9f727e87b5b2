import type { Opportunity as CloseOpportunity } from '../../close/opportunities/opportunity';
import type { Opportunity, OpportunitySuggestion } from '../../domain/opportunity/opportunity';
import { toDay } from './day';

/** What the panel shows of an opportunity, open or not. `timeZone`: the user's, for its days. */
export function toOpportunity(opportunity: CloseOpportunity, { timeZone }: { timeZone: string }): Opportunity {
  const { pipelineId, pipelineName, note, noteHtml } = opportunity;
  const day = (date: string | null) => (date === null ? null : toDay(date, timeZone));
  return {
    id: opportunity.id,
    value: opportunity.valueFormatted,
    cents: opportunity.value,
    period: opportunity.period,
    currency: opportunity.currency,
    stage: opportunity.statusLabel,
    stageId: opportunity.statusId,
    status: opportunity.status,
    pipeline: pipelineId === null ? null : { id: pipelineId, name: pipelineName },
    confidence: Math.min(Math.max(Math.round(opportunity.confidence), 0), 100),
    closeDate: day(opportunity.dateWon),
    lostDate: day(opportunity.dateLost),
    owner: opportunity.userName,
    ownerId: opportunity.userId,
    note: noteHtml !== null ? { html: noteHtml } : note !== null ? { text: note } : null,
    custom: opportunity.custom,
    suggestion: opportunity.suggestion && toSuggestion(opportunity.suggestion, day),
    updatedAt: opportunity.updatedAt,
  };
}

function toSuggestion(
  suggestion: NonNullable<CloseOpportunity['suggestion']>,
  day: (date: string) => string | null,
): OpportunitySuggestion | null {
  const { because } = suggestion;
  switch (suggestion.action) {
    case 'change-stage':
      return { action: 'change-stage', stageId: suggestion.statusId, because };
    case 'move-close-date': {
      const closeDate = day(suggestion.date);
      return closeDate === null ? null : { action: 'move-close-date', closeDate, because };
    }
    case 'follow-up':
      return { action: 'follow-up', by: suggestion.by, subject: suggestion.subject, text: suggestion.text, because };
  }
}
