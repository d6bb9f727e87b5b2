import type { MeetingStatus } from '../close/meetings/meeting';

/** Whether a meeting does not take place, for the organizer or the lead. */
export function isCalledOff(status: MeetingStatus): boolean {
  return status === 'canceled' || status === 'declined-by-lead' || status === 'declined-by-org';
}
