import type { WriteResult } from '../writing/write-result';
import { accountId } from './account-store';
import { inTurn } from './in-turn';
import { putUntilKnown } from './put-until-known';
import { write } from './write';
import { rememberMeeting } from './written';

type Chosen = { meetingId: string; outcomeId: string | null };

/** Gives a meeting its outcome, or takes it away. Close: Meetings, `outcome_id`. */
export function setOutcome({ meetingId, outcomeId }: Chosen): Promise<WriteResult<{ outcomeId: string | null }>> {
  return write((account, client) =>
    inTurn(`${accountId(account)} ${meetingId} outcome`, async () => {
      const meeting = await putUntilKnown({
        put: () => client.setOutcome(meetingId, outcomeId),
        read: () => client.getMeeting(meetingId),
        isThere: (there) => there.outcomeId === outcomeId,
      });
      await rememberMeeting(account, meeting);
      return { outcomeId: meeting.outcomeId };
    }),
  );
}
