import type { EventReference } from '../../../src/calendar/event-reference';
import { google } from '../../../src/calendar/google/google';
import { outlook } from '../../../src/calendar/outlook/outlook';
import { parsePageEvent } from '../../../src/calendar/page-event';
import type { CalendarProvider } from '../../../src/calendar/provider';
import { toReference } from '../../../src/calendar/to-reference';

/** A mark of the page as the worker reads it. */
export const readGoogleMark = (mark: string) => readMark(google, mark);
export const readOutlookMark = (mark: string) => readMark(outlook, mark);

function readMark(provider: CalendarProvider, mark: string): EventReference | null {
  const ids = parsePageEvent({ provider: provider.id, address: '', mark });
  return ids && toReference(ids);
}
