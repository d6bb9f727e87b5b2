import { failed } from '../../domain/result';
import type { WriteResult } from '../../domain/write-result';
import type { WriteLog } from '../close-access/write-log';
import { accountId } from '../storage/cache-keys';
import type { KeyedMutex } from '../storage/keyed-mutex';
import { putVerified } from './put-verified';
import type { Write } from './write';

export type OutcomeChoice = { meetingId: string; outcomeId: string | null };

/** Gives a meeting its outcome, or takes it away. Close: Meetings, `outcome_id`. */
export async function setOutcome(
  { meetingId, outcomeId }: OutcomeChoice,
  { write, mutex, writeLog }: { write: Write; mutex: KeyedMutex; writeLog: Pick<WriteLog, 'logMeeting'> },
): Promise<WriteResult<{ outcomeId: string | null }>> {
  const result = await write((account, client) =>
    mutex(`${accountId(account)} ${meetingId} outcome`, async () => {
      const meeting = await putVerified({
        put: () => client.setOutcome(meetingId, outcomeId),
        read: () => client.getMeeting(meetingId),
        isThere: (there) => there.outcomeId === outcomeId,
      });
      await writeLog.logMeeting(account, meeting);
      return { outcomeId: meeting.outcomeId };
    }),
  );
  // Close may keep an outcome that the meeting's playbook does not have, and says nothing of it.
  return result.ok && result.value.outcomeId !== outcomeId ? failed({ reason: 'ignored' }) : result;
}
