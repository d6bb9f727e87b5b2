import type { TodayMeeting } from '../../../domain/answers';
import { ASSUMED_MEETING_MS } from '../../../domain/assumed-meeting';
import { isCalledOff } from '../../../domain/called-off';

/** The place of a meeting in the day. `next` is the first that is still to come. */
export type DayStanding = 'over' | 'now' | 'next' | 'later' | 'off';

/** Standings of a day's meetings, which are in order. Two that run at once are both on now. */
export function dayStandings(meetings: readonly TodayMeeting[], now: number): DayStanding[] {
  const next = meetings.find((meeting) => !isCalledOff(meeting.status) && meeting.startsAt > now);
  return meetings.map((meeting) => {
    if (isCalledOff(meeting.status)) return 'off';
    if (meeting === next) return 'next';
    if (meeting.startsAt > now) return 'later';
    return now < (meeting.endsAt ?? meeting.startsAt + ASSUMED_MEETING_MS) ? 'now' : 'over';
  });
}
