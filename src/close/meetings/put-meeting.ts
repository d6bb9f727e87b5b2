import { idOf } from '../http/object-id';
import { parseRecord } from '../http/parse-record';
import type { CloseRequest } from '../http/request';
import type { Meeting } from './meeting';
import { meetingSchema } from './meeting-schema';

/**
 * Sets the rep's note of a meeting, in Close's rich text, and gives the meeting as Close has it then: its answer holds the
 * whole of it. https://developer.close.com/api/resources/activities/meetings/update, `user_note_html`
 */
export async function saveNote(request: CloseRequest, meetingId: string, html: string): Promise<Meeting> {
  return putMeeting(request, meetingId, { user_note_html: html });
}

/**
 * Gives a meeting its outcome, or takes it away with null. The documentation has no example of the latter; fields of
 * opportunities are emptied in that way. https://developer.close.com/api/resources/activities/meetings/update, `outcome_id`
 */
export async function setOutcome(request: CloseRequest, meetingId: string, outcomeId: string | null): Promise<Meeting> {
  return putMeeting(request, meetingId, { outcome_id: outcomeId === null ? null : idOf('outcome', outcomeId) });
}

/** What is not named in `change` stays as it is: https://developer.close.com/topics/fields/ */
async function putMeeting(request: CloseRequest, meetingId: string, change: object): Promise<Meeting> {
  return parseRecord(meetingSchema, await request.put(`/activity/meeting/${idOf('acti', meetingId)}/`, change));
}
