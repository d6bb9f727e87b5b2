import type { TodayMeeting } from '../lookup/answers';

/** Where a meeting of the day stands. `next` is the first that is still to come. */
export type DayStanding = 'over' | 'now' | 'next' | 'later' | 'off';

/** A meeting without an end is taken for running this long, in milliseconds. */
const ASSUMED = 60 * 60_000;

/** Standings of a day's meetings, which are in order. Two that run at once are both on now. */
export function dayStandings(meetings: readonly TodayMeeting[], now: number): DayStanding[] {
  const next = meetings.find((meeting) => !isOff(meeting) && meeting.startsAt > now);
  return meetings.map((meeting) => {
    if (isOff(meeting)) return 'off';
    if (meeting === next) return 'next';
    if (meeting.startsAt > now) return 'later';
    return now < (meeting.endsAt ?? meeting.startsAt + ASSUMED) ? 'now' : 'over';
  });
}

function isOff({ status }: TodayMeeting): boolean {
  return status === 'canceled' || status === 'declined-by-lead' || status === 'declined-by-org';
}
