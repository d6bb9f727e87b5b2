import * as v from 'valibot';
import { requiredId } from '../http/lenient';

/** A status that the organization has for its leads. https://developer.close.com/api/resources/lead-statuses */
export type LeadStatus = {
  /** `stat_…` */
  id: string;
  label: string;
};

/** Refuses what has no label: nobody could choose it. */
export const leadStatusSchema = v.object({
  id: requiredId,
  label: v.pipe(v.string(), v.trim(), v.nonEmpty()),
});

/** The `_fields` of a request for statuses. */
export const leadStatusFields = Object.keys(leadStatusSchema.entries).join(',');
