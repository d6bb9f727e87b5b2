import type { OpportunityChange as CloseChange } from '../../close/opportunities/change-opportunity';
import type { Opportunity as CloseOpportunity } from '../../close/opportunities/opportunity';
import type { Opportunity } from '../../domain/opportunity/opportunity';
import {
  changedByOthers,
  hasChange,
  nameOf,
  noteHtml,
  type OpportunityChange,
  type SeenOpportunity,
} from '../../domain/opportunity/opportunity-change';
import type { WriteResult } from '../../domain/write-result';
import { toOpportunity } from '../../lookup/cards/opportunity';
import { offsetHours } from '../../time/zone-offset';
import type { WriteLog } from '../close-access/write-log';
import type { Platform } from '../platform/ports';
import { accountId } from '../storage/cache-keys';
import type { KeyedMutex } from '../storage/keyed-mutex';
import { putVerified } from './put-verified';
import { Refused, type Write } from './write';

export type OpportunityChoice = {
  opportunityId: string;
  leadId: string;
  change: OpportunityChange;
  /** As the user saw it. */
  seen: SeenOpportunity;
};

type OpportunityContext = {
  platform: Pick<Platform, 'now' | 'timeZone'>;
  write: Write;
  mutex: KeyedMutex;
  writeLog: Pick<WriteLog, 'logOpportunity' | 'newestOpportunity'>;
};

/**
 * Changes one value of an opportunity. It is read before: what a colleague has changed since the user saw it is shown to them,
 * and nothing is written then. Close: Opportunities.
 */
export function changeOpportunity(
  { opportunityId, leadId, change, seen }: OpportunityChoice,
  { platform, write, mutex, writeLog }: OpportunityContext,
): Promise<WriteResult<Opportunity>> {
  const shown = (opportunity: CloseOpportunity) => toOpportunity(opportunity, { timeZone: platform.timeZone() });
  return write((account, client) =>
    mutex(`${accountId(account)} ${opportunityId}`, async () => {
      const read = await client.getOpportunity(opportunityId);
      if (!read) throw new Refused({ reason: 'not-found' });
      const ours = await writeLog.newestOpportunity(account, leadId, opportunityId);
      // Close's reads lag behind its writes.
      const there = shown(ours && (ours.updatedAt ?? 0) > (read.updatedAt ?? 0) ? ours : read);
      if (changedByOthers(there, seen, ours && shown(ours), nameOf(change)).length > 0) {
        throw new Refused({ reason: 'overtaken', theirs: there });
      }
      const opportunity = await putVerified({
        put: () =>
          client.changeOpportunity(opportunityId, toClose(change), offsetHours(platform.now(), platform.timeZone())),
        read: () => client.getOpportunity(opportunityId),
        isThere: (found) => hasChange(shown(found), change),
      });
      await writeLog.logOpportunity(account, opportunity, leadId);
      return shown(opportunity);
    }),
  );
}

function toClose(change: OpportunityChange): CloseChange {
  if ('stageId' in change) return { statusId: change.stageId };
  if ('cents' in change) return { value: change.cents };
  if ('period' in change) return { period: change.period };
  if ('confidence' in change) return { confidence: change.confidence };
  if ('closeDate' in change) return { dateWon: change.closeDate };
  // Of the two notes that Close has, the rich one counts, and none takes both away.
  if ('note' in change) return { noteHtml: noteHtml(change.note) };
  return { userId: change.ownerId };
}
