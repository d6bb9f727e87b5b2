import type { PageEvent } from '../src/calendar/page-event';

/** What Google's page says of an event in its bubble. */
export function bubbleOf(eventId: string, calendarId: string): PageEvent {
  return { provider: 'google', address: '', mark: btoa(`${eventId} ${calendarId}`) };
}

/** What a calendar's page says where its address is all that counts. */
export function pageAt(address: string): PageEvent {
  const provider = new URL(address).hostname === 'calendar.google.com' ? 'google' : 'microsoft';
  return { provider, address, mark: '' };
}
