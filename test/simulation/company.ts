import { createRandom, type Random } from '../soak/random';

/** A company that sells: who meets whom and when. Everything follows from the seed and the rep's number. */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** Monday, 30 November 2026, midnight in Berlin. */
export const MIDNIGHT = Date.UTC(2026, 10, 29, 23);

/** A meeting with a customer, as Close has it. Instants are epoch ms. */
export type SoldMeeting = { rep: number; number: number; eventId: string; startsAt: number; leadId: string };

export type RepDay = {
  /** Those of today, in order. */
  today: SoldMeeting[];
  /** Those and some of the days around: what their agenda holds. */
  agenda: SoldMeeting[];
};

const A_DAY = 3;
const AROUND = 9;
/** Half hours from 9:00 on; a full hour is taken twice as often. */
const SLOTS = Array.from({ length: 16 }, (_, half) => half).flatMap((half) => (half % 2 === 0 ? [half, half] : [half]));

export function dayOfRep(seed: number, rep: number): RepDay {
  const random = createRandom(seed, rep, 1);
  const today = slots(random).map((half, number) => meeting(rep, number, MIDNIGHT + 9 * HOUR + half * 30 * MINUTE));
  const around = Array.from({ length: AROUND }, (_, index) => {
    const day = index < 3 ? index - 3 : index - 2;
    return meeting(rep, A_DAY + index, MIDNIGHT + (day * 24 + 10 + index) * HOUR);
  });
  return { today, agenda: [...today, ...around] };
}

function slots(random: Random): number[] {
  const chosen = new Set<number>();
  while (chosen.size < A_DAY) chosen.add(SLOTS[Math.floor(random.next() * SLOTS.length)] ?? 0);
  return [...chosen].sort((a, b) => a - b);
}

/** Each third is one of a series. */
function meeting(rep: number, number: number, startsAt: number): SoldMeeting {
  const id = `rep${rep}m${number}`;
  const eventId = number % 3 === 0 ? `${id}_${stampOf(startsAt)}` : id;
  return { rep, number, eventId, startsAt, leadId: `lead_r${rep}m${number}` };
}

/** As Google names an occurrence: `20261130T080000Z`. */
function stampOf(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** The daily stand-up of a team of ten, at nine, half past nine or ten. Close has it not. */
export function standUpOf(rep: number): { eventId: string; startsAt: number } {
  const team = Math.floor(rep / 10);
  const startsAt = MIDNIGHT + (9 + (team % 3) / 2) * HOUR;
  return { eventId: `team${team}u_${stampOf(startsAt)}`, startsAt };
}

/** The one event that everybody has; Close has it not. */
export const allHands = { eventId: 'allhands2026', startsAt: MIDNIGHT + 11 * HOUR };
