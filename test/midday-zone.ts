/** Around the world, so that it is between eight and two o'clock somewhere at any time. None of them is UTC, which is named beside times. */
const ZONES = [
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/New_York',
  'America/Sao_Paulo',
  'Europe/Paris',
  'Asia/Dubai',
  'Asia/Bangkok',
  'Asia/Tokyo',
  'Pacific/Auckland',
];

const MIDDAY = 11;

/**
 * The zone in which `now` (milliseconds since 1970) is nearest to eleven in the morning. The sample's events lie some hours
 * around now; seen from there all of them are today's, whatever the hour at which the tests run.
 */
export function middayZone(now: number): string {
  const distance = (timeZone: string) => Math.abs(hourIn(timeZone, now) - MIDDAY);
  return ZONES.reduce((best, zone) => (distance(zone) < distance(best) ? zone : best));
}

function hourIn(timeZone: string, now: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' });
  const at = (type: string) => Number(parts.formatToParts(now).find((part) => part.type === type)?.value);
  return at('hour') + at('minute') / 60;
}
