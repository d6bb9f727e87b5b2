import * as v from 'valibot';
import { valuePeriods } from '../../domain/opportunity/opportunity-change';
import { idOf, leadId } from './ids';
import { fields, ownFields } from './own-fields';
import { day, integer, shortText } from './values';

const opportunityId = idOf('oppo');
const stageId = idOf('stat');
const ownerId = idOf('user');
const period = v.picklist(valuePeriods);
const confidence = v.pipe(integer, v.minValue(0), v.maxValue(100));
const cents = v.nullable(v.pipe(integer, v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)));
const closeDate = v.nullable(day);

const names = ['stageId', 'cents', 'period', 'confidence', 'closeDate', 'ownerId'];

/** One value, never more. */
const change = v.pipe(
  ownFields,
  v.check((given) => names.filter((name) => name in given).length === 1),
  v.union([
    v.object({ stageId }),
    v.object({ period }),
    v.object({ confidence }),
    v.object({ ownerId }),
    v.object({ cents }),
    v.object({ closeDate }),
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
});

export const opportunityChange = fields({ opportunityId, leadId, change, seen });
