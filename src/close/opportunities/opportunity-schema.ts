import * as v from 'valibot';
import { customValues } from '../custom-fields/custom-field';
import { parseInstant } from '../http/instant';
import { optionalText, requiredId } from '../http/lenient';
import type { Opportunity } from './opportunity';
import { suggestionSchema } from './suggestion-schema';

const amount = v.fallback(v.nullable(v.pipe(v.number(), v.finite())), null);
const instant = v.fallback(v.nullable(v.pipe(v.string(), v.transform(parseInstant), v.number())), null);
const date = v.fallback(
  v.nullable(
    v.pipe(
      v.string(),
      v.check((text) => parseInstant(text) !== null),
    ),
  ),
  null,
);

/** Close: `status_type`; in the list of pipelines the same is called `type`. */
export const statusType = v.fallback(v.picklist(['active', 'won', 'lost', 'unknown']), 'unknown');

const opportunityEntries = {
  id: requiredId,
  value: amount,
  value_period: v.fallback(v.nullable(v.picklist(['one_time', 'monthly', 'annual'])), null),
  value_currency: optionalText,
  annualized_value: amount,
  value_formatted: optionalText,
  status_type: statusType,
  status_id: optionalText,
  status_label: optionalText,
  pipeline_id: optionalText,
  pipeline_name: optionalText,
  confidence: v.fallback(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(100)), 0),
  date_won: date,
  date_lost: date,
  user_id: optionalText,
  user_name: optionalText,
  note: optionalText,
  note_html: optionalText,
  suggested_action: suggestionSchema,
  created_by: optionalText,
  date_created: instant,
  date_updated: instant,
};

/** The `_fields` of a request for opportunities. `custom` means every `custom.cf_…` that is set. */
export const opportunityFields = [...Object.keys(opportunityEntries), 'custom'].join(',');

/** Refuses only an opportunity without an id. */
export const opportunitySchema = v.pipe(
  v.looseObject(opportunityEntries),
  v.transform(
    (wire): Opportunity => ({
      id: wire.id,
      valueFormatted: wire.value_formatted,
      value: wire.value,
      period: wire.value_period,
      currency: wire.value_currency,
      annualizedValue: wire.annualized_value,
      status: wire.status_type,
      statusId: wire.status_id,
      statusLabel: wire.status_label,
      pipelineId: wire.pipeline_id,
      pipelineName: wire.pipeline_name,
      confidence: wire.confidence,
      dateWon: wire.date_won,
      dateLost: wire.date_lost,
      userId: wire.user_id,
      userName: wire.user_name,
      note: wire.note,
      noteHtml: wire.note_html,
      custom: customValues(wire),
      suggestion: wire.suggested_action,
      createdBy: wire.created_by,
      createdAt: wire.date_created,
      updatedAt: wire.date_updated,
    }),
  ),
);
