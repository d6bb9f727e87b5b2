import { words } from '../words/words';
import { dateFormat } from './date-format';
import type { Viewer } from './viewer';

/**
 * What a browser says that hides where it is. Firefox's resistFingerprinting has said UTC, and now says that it is in Iceland,
 * where the clocks show the same.
 */
const HIDDEN = ['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT', 'Atlantic/Reykjavik'];

/** The viewer of an event whose calendar keeps this zone: its times are written as the calendar writes them. */
export function viewerIn(timeZone: string | undefined, viewer: Viewer): Viewer {
  return timeZone === undefined ? viewer : { ...viewer, timeZone, computerZone: viewer.timeZone ?? computerZone() };
}

/**
 * Why a time has to name its zone; null where it is the user's beyond doubt. `calendar`: it is written in the calendar's
 * zone, and the computer's clock shows another time. `hidden`: it is written in UTC, which may well not be where the user is.
 */
export function zoneDoubt(instant: number, viewer: Viewer): 'calendar' | 'hidden' | null {
  const { timeZone, computerZone: other } = viewer;
  if (other !== undefined) return clock(instant, timeZone) === clock(instant, other) ? null : 'calendar';
  return timeZone === undefined && HIDDEN.includes(computerZone()) ? 'hidden' : null;
}

/** The same in words, for a time's title. */
export function zoneTitle(instant: number, viewer: Viewer): string | undefined {
  switch (zoneDoubt(instant, viewer)) {
    case 'calendar':
      return words.time.calendarZone(longName(instant, viewer));
    case 'hidden':
      return words.time.hiddenZone;
    case null:
      return undefined;
  }
}

function longName(instant: number, { timeZone, locale }: Viewer): string {
  const parts = dateFormat(locale, { timeZone, timeZoneName: 'long' }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone ?? '';
}

function clock(instant: number, timeZone: string | undefined): string {
  return dateFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant);
}

/** To ask a format for its zone takes a thousand times as long as to ask whether it is the same format. */
const zones = new WeakMap<Intl.DateTimeFormat, string>();

function computerZone(): string {
  const format = dateFormat(undefined, {});
  const zone = zones.get(format) ?? format.resolvedOptions().timeZone;
  zones.set(format, zone);
  return zone;
}
