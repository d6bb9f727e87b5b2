import type { Random } from '../soak/random';
import { allHands, HOUR, MIDNIGHT, MINUTE, type RepDay, standUpOf } from './company';

/** What a rep does at a moment of the day. */
export type Deed =
  /** The calendar's page loads, without an event. */
  | { at: number; kind: 'page' }
  /** Looks at an event for so long, and perhaps says how the meeting went. */
  | { at: number; kind: 'event'; eventId: string; staysMs: number; outcomeOf?: string }
  /** Opens one event after the other, as with the arrow keys. */
  | { at: number; kind: 'arrowing'; eventIds: string[] }
  | { at: number; kind: 'today' }
  /** Looks for a name by hand. */
  | { at: number; kind: 'find' };

const SECOND = 1000;
/** The evening before, when the agendas were asked for last. */
export const EVENING = MIDNIGHT - 6 * HOUR;
export const DAY_BEGINS = MIDNIGHT + 7.75 * HOUR;
export const DAY_ENDS = MIDNIGHT + 18 * HOUR;
const NINE = MIDNIGHT + 9 * HOUR;

/** Of one rep, in order. `before`: those of whom the rep has a colleague's meeting besides. */
export function planOf(rep: number, day: RepDay, colleague: RepDay | null, random: Random): Deed[] {
  const start = startOf(random);
  const deeds: Deed[] = [{ at: start, kind: 'page' }];
  for (const meeting of day.today) deeds.push(...aroundMeeting(meeting, random));
  // A colleague's meeting, to which this rep was asked along: it is in nobody else's agenda.
  const shared = colleague?.today[0];
  if (shared) deeds.push(event(shared.eventId, shared.startsAt - normal(random, 120, 90), random));
  const standUp = standUpOf(rep);
  if (random.chance(0.25)) deeds.push(event(standUp.eventId, standUp.startsAt - normal(random, 60, 60), random));
  if (random.chance(0.25)) deeds.push(event(allHands.eventId, allHands.startsAt - normal(random, 60, 60), random));
  // The calendar is in front now and then; what is looked at is some meeting of these days.
  for (let count = 0; count < 16; count += 1) {
    const at = start + random.next() * (DAY_ENDS - start);
    const some = day.agenda[Math.floor(random.next() * day.agenda.length)];
    if (some) deeds.push(event(some.eventId, at, random));
  }
  for (let count = 0; count < 4; count += 1) {
    const at = start + random.next() * (DAY_ENDS - start);
    const eventIds = day.agenda.filter(() => random.chance(0.5)).map(({ eventId }) => eventId);
    deeds.push({ at, kind: 'arrowing', eventIds });
  }
  deeds.push({ at: start + random.next() * 10 * MINUTE, kind: 'today' });
  for (let count = 0; count < 2; count += 1) deeds.push({ at: start + random.next() * 9 * HOUR, kind: 'today' });
  for (let count = 0; count < 2; count += 1) deeds.push({ at: start + random.next() * 9 * HOUR, kind: 'find' });
  return deeds.filter(({ at }) => at >= start && at < DAY_ENDS).sort((a, b) => a.at - b.at);
}

/** Four of five open the laptop at nine, within some minutes; the others when they like. */
function startOf(random: Random): number {
  if (random.chance(0.8)) return Math.max(DAY_BEGINS, NINE + normal(random, 0, 60));
  return DAY_BEGINS + random.next() * 2.25 * HOUR;
}

function aroundMeeting({ eventId, startsAt, rep, number }: RepDay['today'][number], random: Random): Deed[] {
  const deeds: Deed[] = [];
  if (random.chance(0.9)) deeds.push(event(eventId, startsAt - normal(random, 120, 90), random));
  if (random.chance(0.6)) {
    const after = event(eventId, startsAt + 30 * MINUTE + normal(random, 60, 90), random);
    deeds.push({ ...after, outcomeOf: `acti_r${rep}m${number}` });
  }
  return deeds;
}

function event(eventId: string, at: number, random: Random) {
  return {
    at: Math.round(at),
    kind: 'event' as const,
    eventId,
    staysMs: Math.round((8 + random.next() * 60) * SECOND),
  };
}

/** Seconds in, milliseconds out; by Box and Muller. */
function normal(random: Random, mean: number, deviation: number): number {
  const length = Math.sqrt(-2 * Math.log(1 - random.next()));
  return Math.round((mean + deviation * length * Math.cos(2 * Math.PI * random.next())) * SECOND);
}
