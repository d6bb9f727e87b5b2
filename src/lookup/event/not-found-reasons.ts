import type { EventReference, GoogleEventReference } from '../../calendar/event-reference';
import type { ConnectedAccount } from '../../close/people/connected-account';
import type { NotFoundReason } from '../../domain/not-found-reason';
import { DAY_MS } from '../../time/durations';
import { middleOf } from './windows';

/**
 * Calendars that Close's own sync leaves out: holidays, birthdays, moon phases.
 * https://github.com/closeio/sync-engine, `inbox/events/google.py`.
 */
const NEVER_SYNCED = [
  /@group\.v\.calendar\.google\.com$/i,
  /@holiday\.calendar\.google\.com$/i,
  /^ht3jlfaac5lfd6263ulfh4tql8@group\.calendar\.google\.com$/i,
];

type Known = {
  /** Which calendars Close syncs; null when that could not be asked. */
  accounts: readonly ConnectedAccount[] | null;
  /** Epoch ms. */
  now: number;
};

/**
 * Why Close may have no meeting of an event, the likeliest first; never empty. What is certain comes before what is
 * common, and of that, a guest nobody knows is by far the commonest. What rules the others out is the only one.
 */
export function whyNotFound(reference: EventReference, known: Known): NotFoundReason[] {
  if (reference.provider === 'google' && isNeverSynced(reference)) return ['never-synced'];
  const notConnected: NotFoundReason[] = isNotConnected(reference, known.accounts) ? ['calendar-not-connected'] : [];
  if (isAllDay(reference)) return ['all-day', ...notConnected];
  return [
    ...notConnected,
    'no-contact',
    ...(isLongPast(reference, known.now) ? [] : (['just-booked'] as const)),
    ...(reference.provider === 'microsoft' ? (['newer-outlook-id'] as const) : []),
    'private',
  ];
}

/**
 * When the event starts, epoch ms, as far as its link tells: an occurrence's first start, where only its day is known noon
 * of that day in UTC. Null for single events, whose links say nothing about it.
 */
export function nearOf(reference: EventReference): number | null {
  const original = reference.series?.originalStart;
  return original ? middleOf(original) : null;
}

function isNeverSynced({ calendarId }: GoogleEventReference): boolean {
  return NEVER_SYNCED.some((calendar) => calendar.test(calendarId));
}

/** Google gives the occurrences of an all-day series a day where others have an instant. No other link tells. */
function isAllDay({ series }: EventReference): boolean {
  const original = series?.originalStart;
  return original ? 'date' in original && original.allDay : false;
}

/** An occurrence of a day that is over was not booked a minute ago. */
function isLongPast(reference: EventReference, now: number): boolean {
  const near = nearOf(reference);
  return near !== null && near < now - DAY_MS;
}

/**
 * Whether no user of the organization syncs the calendar. An account that syncs all its calendars may have this one
 * among them, so that is no "no". Outlook's links name no calendar: there only an account of that kind can be missing.
 */
function isNotConnected(reference: EventReference, accounts: Known['accounts']): boolean {
  if (accounts === null) return false;
  const ofProvider = accounts.filter(({ provider, active }) => active && provider === reference.provider);
  if (reference.provider === 'microsoft')
    return ofProvider.every(({ calendars, allCalendars }) => !allCalendars && calendars.length === 0);
  const calendarId = reference.calendarId.toLowerCase();
  return !ofProvider.some(
    ({ calendars, allCalendars }) =>
      allCalendars || calendars.some((calendar) => calendar.toLowerCase() === calendarId),
  );
}
