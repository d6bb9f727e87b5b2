import * as v from 'valibot';
import { optionalText, readableItems, requiredId } from '../http/lenient';

/** What can come of a meeting, as the organization words it. https://developer.close.com/api/resources/outcomes */
export type Outcome = {
  /** `outcome_…` */
  id: string;
  /** May be empty. */
  name: string;
  /** Whether a meeting can have it; others are for calls alone. */
  forMeetings: boolean;
};

const wireSchema = v.object({
  id: requiredId,
  name: v.fallback(v.string(), ''),
  type: optionalText,
  // Since March 2026 no longer written; should it go from answers too, an outcome is for everything.
  applies_to: v.optional(readableItems(v.string()), ['meetings']),
});

/** The `_fields` of a request for outcomes. */
export const outcomeFields = Object.keys(wireSchema.entries).join(',');

export const outcomeSchema = v.pipe(
  wireSchema,
  v.transform(
    ({ id, name, type, applies_to: appliesTo }): Outcome => ({
      id,
      name,
      forMeetings: appliesTo.includes('meetings') && type !== 'vm-dropped',
    }),
  ),
);
