import type { EventReference } from '../../../src/calendar/event-reference';
import { google } from '../../../src/calendar/google/google';
import { outlook } from '../../../src/calendar/outlook/outlook';
import { parseEventIds } from '../../../src/calendar/parse-event-ids';
import type { CalendarProvider } from '../../../src/calendar/provider';
import { toReference } from '../../../src/calendar/to-reference';

/** A mark of the page as the content script and the worker read it between them. */
export const readGoogleMark = (mark: string) => readMark(google, mark);
export const readOutlookMark = (mark: string) => readMark(outlook, mark);

function readMark(provider: CalendarProvider, mark: string): EventReference | null {
  const ids = provider.parseMark(mark);
  return ids && toReference(ids);
}

/** A message's ids as the worker reads them. */
export function parseEventReference(message: unknown): EventReference | null {
  const ids = parseEventIds(message);
  return ids && toReference(ids);
}
