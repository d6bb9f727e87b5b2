import { CloseError } from '../http/close-error';
import { parseRecord } from '../http/parse-record';
import type { CloseRequest } from '../http/request';
import { isMeetingId, type Meeting } from './meeting';
import { meetingFields, meetingSchema } from './meeting-schema';

/** One meeting by its own id; null when Close shows none to this user, and without a request for what is no id. */
export async function getMeeting(request: CloseRequest, id: string, signal?: AbortSignal): Promise<Meeting | null> {
  if (!isMeetingId(id)) return null;
  try {
    const params = new URLSearchParams({ _fields: meetingFields });
    return parseRecord(
      meetingSchema,
      await request.get(`/activity/meeting/${encodeURIComponent(id)}/`, params, signal),
    );
  } catch (error) {
    if (error instanceof CloseError && error.failure.reason === 'not-found') return null;
    throw error;
  }
}
