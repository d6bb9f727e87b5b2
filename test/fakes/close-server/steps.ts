import type { SandboxEvent } from '../sample-data/events';
import type { FakeClose } from './close';
import type { WireRecord } from './records';

/** The event's first meeting, as the fake Close keeps it. */
export function meetingOf({ data }: Pick<FakeClose, 'data'>, { eventId }: SandboxEvent): WireRecord {
  const meeting = data.meetings.find((record) => record.provider_calendar_event_id === eventId);
  if (!meeting) throw new Error('The sample has no such meeting.');
  return meeting;
}

/** Every request, in order, ids left out: `PUT /activity/meeting/acti_…/`. */
export function stepsOf({ requests }: Pick<FakeClose, 'requests'>): string[] {
  return requests.map(({ method, path }) => `${method} ${path.replace('/api/v1', '').replace(/_[^/]+\/$/, '_…/')}`);
}

/** Requests that change something in Close, in order, ids left out; its search is a POST that does not. */
export function writesOf(close: Pick<FakeClose, 'requests'>): string[] {
  return stepsOf(close).filter((step) => !step.startsWith('GET') && step !== 'POST /data/search/');
}

/** The rich text of the last note that was sent to Close. */
export function lastNoteSent({ requests }: Pick<FakeClose, 'requests'>): unknown {
  const put = requests.findLast(({ method, path }) => method === 'PUT' && path.includes('/activity/meeting/'));
  return put === undefined ? undefined : JSON.parse(put.body).user_note_html;
}

/** What the last request had in it that has this method and a path that begins so, below `/api/v1`. */
export function lastBody({ requests }: Pick<FakeClose, 'requests'>, method: 'PUT' | 'POST', path: string): unknown {
  const last = requests.findLast((request) => request.method === method && request.path.startsWith(`/api/v1${path}`));
  return JSON.parse(last?.body ?? 'null');
}
