import * as v from 'valibot';
import { valueNames, valuePeriods } from '../../domain/opportunity/opportunity-change';
import { idOf, leadId } from './ids';
import { fields, ownFields } from './own-fields';
import { day, integer, shortText, textUpTo } from './values';

const opportunityId = idOf('oppo');
const stageId = idOf('stat');
const ownerId = idOf('user');
const period = v.picklist(valuePeriods);
const confidence = v.pipe(integer, v.minValue(0), v.maxValue(100));
const cents = v.nullable(v.pipe(integer, v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)));
const closeDate = v.nullable(day);

/** Characters, of a note that is written here, and of one that is in Close already. */
const MAX_NOTE = 200_000;
const MAX_SEEN_NOTE = 1_000_000;
const note = v.nullable(fields({ text: textUpTo(MAX_NOTE) }));
const seenText = textUpTo(MAX_SEEN_NOTE);

/** One value, never more. */
const change = v.pipe(
  ownFields,
  v.check((given) => valueNames.filter((name) => name in given).length === 1),
  v.union([
    v.object({ stageId }),
    v.object({ period }),
    v.object({ confidence }),
    v.object({ ownerId }),
    v.object({ cents }),
    v.object({ closeDate }),
    v.object({ note }),
  ]),
);

/** As the panel showed them, which is as Close had them, whatever that was. */
const seen = fields({
  stageId: v.nullish(shortText, null),
  cents: v.nullish(v.pipe(v.number(), v.finite()), null),
  period: v.nullish(period, null),
  confidence: v.number(),
  closeDate: v.nullish(shortText, null),
  ownerId: v.nullish(shortText, null),
  note: v.nullish(v.union([fields({ html: seenText }), fields({ text: seenText })]), null),
});

export const opportunityChange = fields({ opportunityId, leadId, change, seen });
