import * as v from 'valibot';
import type { FindQuery } from '../../domain/answers';
import { fields } from './own-fields';
import { instant, shortText, shortTexts, textUpTo } from './values';

/** What "Find in Close" reads of a text, `MAX_TYPED` in `panel/features/find/find-query`; the longest are links in links. */
const MAX_FIND = 20_000;

/** A field under "More". What cannot be read there is as good as empty: the text is what is searched for. */
function lenient<Value>(schema: v.GenericSchema<unknown, Value>) {
  return v.fallback(v.optional(schema), undefined);
}

export const findQuery: v.GenericSchema<unknown, FindQuery> = v.pipe(
  fields({
    text: textUpTo(MAX_FIND),
    calendarId: lenient(shortText),
    leadId: lenient(shortText),
    startsAt: lenient(instant),
    startsFrom: lenient(instant),
    startsBefore: lenient(instant),
    calendarType: lenient(v.picklist(['google', 'microsoft'])),
  }),
  v.transform(
    ({ text, calendarId, leadId, startsAt, startsFrom, startsBefore, calendarType }): FindQuery => ({
      text,
      ...(calendarId !== undefined && { calendarId }),
      ...(leadId !== undefined && { leadId }),
      ...(startsAt !== undefined && { startsAt }),
      ...(startsFrom !== undefined && { startsFrom }),
      ...(startsBefore !== undefined && { startsBefore }),
      ...(calendarType !== undefined && { calendarType }),
    }),
  ),
);

export const guestQuestion = fields({ emails: shortTexts, near: v.fallback(v.nullish(v.number(), null), null) });
