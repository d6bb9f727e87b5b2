import { dateFormat } from './date-format';
import { HOUR_MS, MINUTE_MS } from './durations';

/** Hours of a zone (IANA name) east of UTC at an instant: 1, -2.5. */
export function offsetHours(instant: number, timeZone: string): number {
  return offsetAt(instant, timeZone) / HOUR_MS;
}

/** How far the clocks of a zone (the computer's own when left out) are ahead of UTC then, milliseconds. */
export function offsetAt(instant: number, timeZone?: string): number {
  const parts = dateFormat('en-US-u-ca-gregory-nu-latn-hc-h23', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant);
  const part = (name: string) => Number(parts.find(({ type }) => type === name)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return shown - Math.floor(instant / MINUTE_MS) * MINUTE_MS;
}
