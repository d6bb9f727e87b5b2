import { DAY_MS, MINUTE_MS } from './durations';
import { westernDigits } from './fold';
import { parseDay } from './parse-day';
import type { Viewer } from './viewer';
import { dayOf } from './zone-day';
import { offsetAt } from './zone-offset';
import { instantOf } from './zone-time';

/** "9:30", "17h05", "2 pm", "2:15 p.m.", "午後2:15": hours, minutes, and the half of the day before or behind them. */
const CLOCK =
  /(?<ahead>午前|午後|오전|오후|上午|下午)?\s*(?<![\d./-])(?<hours>\d{1,2})(?:[:h](?<minutes>\d\d))?(?![\d./:-])\s*(?<half>(?:[ap]\.?\s?m|ص|م)(?!\p{L})\.?)?/giu;

/**
 * The instant that someone has typed; null where it cannot be told. A day as `parseDay` reads it, with its time behind or before it:
 * "fri 9:30", "11/27 2 pm". A day alone is its first minute, a time alone is today's. Of several such days it is the nearest.
 */
export function parseMoment(text: string, viewer: Viewer): number | null {
  const typed = westernDigits(text);
  const clocks = [...typed.matchAll(CLOCK)].filter(({ groups }) => groups?.minutes ?? groups?.half ?? groups?.ahead);
  const [clock] = clocks;
  if (clocks.length > 1) return null;
  const rest = (clock ? typed.replace(clock[0], ' ') : typed).trim();
  const today = dayOf(viewer.now, viewer.timeZone);
  const day = rest === '' && clock ? today : parseDay(rest, viewer, 'nearest');
  const minutes = clock ? minutesSaid(clock.groups) : 0;
  return day === null || minutes === null ? null : instantOf(day, minutes, viewer.timeZone);
}

/** The minutes that have passed of the day of an instant, by the clocks of its zone. */
export function minutesOf(instant: number, timeZone?: string): number {
  const shown = instant + offsetAt(instant, timeZone);
  return Math.floor((shown - Math.floor(shown / DAY_MS) * DAY_MS) / MINUTE_MS);
}

function minutesSaid(groups: Record<string, string | undefined> = {}): number | null {
  const [hours, minutes] = [Number(groups.hours), Number(groups.minutes ?? 0)];
  const half = groups.half ?? groups.ahead;
  if (minutes > 59 || hours > 23) return null;
  if (half === undefined) return hours * 60 + minutes;
  const isLater = /^p|م|午後|오후|下午/iu.test(half);
  return hours > 12 ? null : ((hours % 12) + (isLater ? 12 : 0)) * 60 + minutes;
}
