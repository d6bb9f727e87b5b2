import { type Fault, faults as known } from '../../fakes/close-server/fault';
import type { Random } from '../random';

/** How the user comes to the event. */
const waysWeights = { editor: 66, bubble: 28, load: 6 };
export type Way = keyof typeof waysWeights;

/** What Close and the network do wrong while it is opened: to every request, until the next event. */
const closeFaults = {
  '401': known.keyRejected,
  '403': known.notAllowed,
  '429': { kind: 'status', status: 429, headers: { 'retry-after': '1' }, body: {} },
  '500': { kind: 'status', status: 500 },
  '503': { kind: 'status', status: 503 },
  reset: { kind: 'reset' },
  'reset in the middle of the answer': { kind: 'reset-mid-body' },
  'half an answer': { kind: 'truncated' },
  'a sign-in page': { kind: 'html' },
  'late answer': { kind: 'delay', milliseconds: 300 },
} as const satisfies Record<string, Fault>;
export type CloseFaultName = keyof typeof closeFaults;
export const closeFault = (name: CloseFaultName): Fault => closeFaults[name];

/** What else happens, before the event is opened or right after. */
const happeningWeights = {
  'worker stopped before': 20,
  'worker stopped after': 12,
  offline: 4,
  'left before the answer': 16,
};
export type Happening = keyof typeof happeningWeights;

/** What a colleague does to the event's meeting in Close, before it is opened. */
const changeWeights = { renamed: 8, moved: 6, 'another lead': 6, deleted: 4, 'created again': 10 };
export type Change = keyof typeof changeWeights;

export type OpeningPlan = {
  way: Way;
  closeFault: CloseFaultName | null;
  happening: Happening | null;
  change: Change | null;
  /** Presses "Look again" in the end: what is shown then is what Close has. */
  looksAgain: boolean;
};

/** Most openings are plain: a fault is met by an event that the one before has left in order. */
export function drawOpening(random: Random): OpeningPlan {
  const faultNames = Object.fromEntries(Object.keys(closeFaults).map((name) => [name, 1])) as Record<
    CloseFaultName,
    number
  >;
  return {
    way: random.weighted(waysWeights),
    closeFault: random.chance(0.12) ? random.weighted(faultNames) : null,
    happening: random.chance(0.06) ? random.weighted(happeningWeights) : null,
    change: random.chance(0.06) ? random.weighted(changeWeights) : null,
    looksAgain: random.chance(0.1),
  };
}
