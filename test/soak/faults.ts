import { type Fault, faults as known } from '../fakes/close-server/fault';
import type { RecordedRequest } from '../fakes/close-server/request';
import type { CloseSandbox } from '../fakes/close-server/server';

/** What is written, and how it looks on the wire. */
export type Subject = 'note' | 'task' | 'lead-note' | 'outcome';

export const wire = {
  note: { method: 'PUT', path: /^\/activity\/meeting\/acti_/ },
  outcome: { method: 'PUT', path: /^\/activity\/meeting\/acti_/ },
  task: { method: 'POST', path: /^\/task\// },
  'lead-note': { method: 'POST', path: /^\/activity\/note\// },
} as const satisfies Record<Subject, { method: string; path: RegExp }>;

/** The read that goes before a note is written. */
export const meetingRead = { method: 'GET', path: /^\/activity\/meeting\/acti_/ };

type ServerFault = {
  /** The heading under which it is counted. */
  kind: '401' | '403' | '429' | '5xx' | 'hang' | 'reset' | 'answer spoilt' | 'not Close';
  fault: Fault;
  /** `write`: the write itself, once. `read`: the read before. `all`: every request until the step ends. */
  meets: 'write' | 'read' | 'all';
  /** How often it is drawn. */
  weight: number;
};

const status = (code: number, carriedOut = false): Fault => ({ kind: 'status', status: code, carriedOut });

/** What Close and the network do wrong. A hang is rare, for it takes as long as the extension waits. */
export const serverFaults = {
  '401 on the write': { kind: '401', fault: known.keyRejected, meets: 'write', weight: 3 },
  '401 on everything': { kind: '401', fault: known.keyRejected, meets: 'all', weight: 1 },
  '403 on the write': { kind: '403', fault: known.notAllowed, meets: 'write', weight: 3 },
  '403 on the read before': { kind: '403', fault: known.notAllowed, meets: 'read', weight: 1 },
  '429 on the write': { kind: '429', fault: retryAfterOne(), meets: 'write', weight: 2 },
  '429 on the read before': { kind: '429', fault: retryAfterOne(), meets: 'read', weight: 1 },
  '500, nothing done': { kind: '5xx', fault: status(500), meets: 'write', weight: 2 },
  '500, done': { kind: '5xx', fault: status(500, true), meets: 'write', weight: 3 },
  '503 on everything': { kind: '5xx', fault: status(503), meets: 'all', weight: 2 },
  'hang, done': { kind: 'hang', fault: { kind: 'hang' }, meets: 'write', weight: 1 },
  'hang, nothing done': { kind: 'hang', fault: { kind: 'hang', carriedOut: false }, meets: 'write', weight: 1 },
  'hang in the middle of the answer': { kind: 'hang', fault: { kind: 'stall' }, meets: 'write', weight: 1 },
  'reset, done': { kind: 'reset', fault: { kind: 'lost-answer' }, meets: 'write', weight: 4 },
  'reset, nothing done': { kind: 'reset', fault: { kind: 'reset-before' }, meets: 'write', weight: 3 },
  'reset in the middle of the answer': { kind: 'reset', fault: { kind: 'reset-mid-body' }, meets: 'write', weight: 3 },
  'reset of everything': { kind: 'reset', fault: { kind: 'reset-before' }, meets: 'all', weight: 1 },
  'half an answer': { kind: 'answer spoilt', fault: { kind: 'truncated' }, meets: 'write', weight: 2 },
  'a sign-in page': { kind: 'not Close', fault: { kind: 'html' }, meets: 'write', weight: 2 },
} as const satisfies Record<string, ServerFault>;

export type ServerFaultName = keyof typeof serverFaults;

export const serverFaultWeights = Object.fromEntries(
  Object.entries(serverFaults).map(([name, { weight }]) => [name, weight]),
) as Record<ServerFaultName, number>;

/** Arms them for one step; they meet requests in this order. Returns what tells which have met one since then. */
export function arm(
  close: Pick<CloseSandbox, 'requests' | 'setFault'>,
  names: readonly ServerFaultName[],
  places: Places,
): () => ServerFaultName[] {
  const from = close.requests.length;
  // The latest that is set counts first.
  for (const name of names.toReversed()) {
    const { fault } = serverFaults[name];
    const place = placeOf(name, places);
    if (place) close.setFault(place.path, fault, { method: place.method, times: 1 });
    else close.setFault(null, fault);
  }
  return () => {
    const since = close.requests.slice(from);
    return names.filter((name, index) => {
      const place = placeOf(name, places);
      if (!place) return since.length > 0;
      const rank = names.slice(0, index).filter((other) => placeOf(other, places) === place).length;
      return since.filter((request) => isAt(request, place)).length > rank;
    });
  };
}

type Place = { method: string; path: RegExp };

/** Where the write of a subject goes, and the read before it. */
export type Places = { write: Place; read: Place };

export function placesOf(subject: Subject): Places {
  return { write: wire[subject], read: subject === 'note' ? meetingRead : wire[subject] };
}

/** Null for every request. */
function placeOf(name: ServerFaultName, { write, read }: Places): Place | null {
  const { meets } = serverFaults[name];
  if (meets === 'all') return null;
  return meets === 'read' ? read : write;
}

function isAt({ method, path }: RecordedRequest, place: Place): boolean {
  return method === place.method && place.path.test(path.replace('/api/v1', ''));
}

/** One second is the least that Close names. */
function retryAfterOne(): Fault {
  return { kind: 'status', status: 429, headers: { 'retry-after': '1' }, body: {} };
}
