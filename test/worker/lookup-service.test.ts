import { beforeEach, describe, expect, test } from 'vitest';
import { createLookupService, type LookupRun } from '../../src/background/lookup/lookup-service';
import { eventKey } from '../../src/calendar/event-key';
import type { EventReference } from '../../src/calendar/event-reference';
import type { NotFound, PanelState } from '../../src/domain/panel-state';

const event = (eventId: string): EventReference => ({ provider: 'microsoft', eventId, series: null });

const YEAR = 365 * 24 * 3_600_000;

/** Lookups that go on when the test says so. */
function setUp() {
  let clock = 1_000_000;
  const runs: (LookupRun & {
    event: string;
    emit(state: PanelState): Promise<void>;
    end(error?: Error): Promise<void>;
  })[] = [];
  const told: [event: string, state: PanelState][] = [];
  const service = createLookupService({
    now: () => clock,
    onState: (reference, state) => told.push([reference.eventId, state]),
    run(reference, how) {
      const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
      return new ReadableStream<PanelState>({
        start(controller) {
          runs.push({
            ...how,
            event: reference.eventId,
            emit(state) {
              controller.enqueue(state);
              return settle();
            },
            end(error) {
              if (error) controller.error(error);
              else controller.close();
              return settle();
            },
          });
        },
      });
    },
  });
  const run = (index: number) => {
    const found = runs[index];
    if (!found) throw new Error(`no lookup ${index}`);
    return found;
  };
  return { service, runs, run, told, now: () => clock, later: (ms: number) => (clock += ms) };
}

let { service, runs, run, told, now, later } = setUp();
beforeEach(() => ({ service, runs, run, told, now, later } = setUp()));

const found = (): PanelState => ({ kind: 'found', organization: 'Northwind', leads: [], askedAt: now() });
const notFound = (): NotFound => ({
  kind: 'not-found',
  organization: 'Northwind',
  provider: 'google',
  recurring: false,
  reasons: ['no-contact'],
  nextLookAt: null,
  near: null,
  askedAt: now(),
});

describe('one lookup at a time for an event', () => {
  test('a second tab joins the lookup under way', async () => {
    expect(service.ask(event('a')).kind).toBe('loading');
    expect(service.ask(event('a')).kind).toBe('loading');
    service.askAgain(event('a'));
    expect(runs).toHaveLength(1);
    await run(0).emit(found());
    expect(service.ask(event('a')).kind).toBe('found');
    expect(runs).toHaveLength(1);
  });

  test('other events have their own', () => {
    service.ask(event('a'));
    service.ask(event('b'));
    expect(runs.map((one) => one.event)).toEqual(['a', 'b']);
    expect(eventKey(event('a'))).not.toBe(eventKey(event('b')));
  });
});

describe('a short memory', () => {
  const memory: [what: string, state: () => PanelState, ms: number, again: boolean][] = [
    ['found, 59 s ago', found, 59_000, false],
    ['found, 61 s ago', found, 61_000, true],
    ['not found, 19 s ago', notFound, 19_000, false],
    ['not found, 21 s ago', notFound, 21_000, true],
    ['Close was down', () => ({ kind: 'failed', failure: { reason: 'close-down' }, askedAt: now() }), 0, true],
    ['no key', () => ({ kind: 'needs-key' }), 0, true],
    [
      'rate-limited for 5 s, 4 s ago',
      () => ({ kind: 'failed', failure: { reason: 'rate-limited', until: now() + 5000 }, askedAt: now() }),
      4000,
      false,
    ],
    [
      'rate-limited for 5 s, 6 s ago',
      () => ({ kind: 'failed', failure: { reason: 'rate-limited', until: now() + 5000 }, askedAt: now() }),
      6000,
      true,
    ],
  ];
  test.each(memory)('%s', async (_what, state, ms, again) => {
    service.ask(event('a'));
    await run(0).emit(state());
    await run(0).end();
    later(ms);
    service.ask(event('a'));
    expect(runs).toHaveLength(again ? 2 : 1);
  });

  test('what was found stays on the screen while it is asked again', async () => {
    service.ask(event('a'));
    await run(0).emit(found());
    await run(0).end();
    expect(service.askAgain(event('a')).kind).toBe('found');
    expect(runs).toHaveLength(2);
  });

  test('so does "nothing found" for the look that it announced, and for no other', async () => {
    service.ask(event('a'));
    await run(0).emit({ ...notFound(), nextLookAt: now() + 30_000 });
    await run(0).end();
    later(29_000);
    expect(service.askAgain(event('a')).kind).toBe('loading');
    await run(1).emit({ ...notFound(), nextLookAt: now() + 30_000 });
    await run(1).end();
    later(30_000);
    expect(service.askAgain(event('a')).kind).toBe('not-found');
    expect(runs).toHaveLength(3);
  });

  test('a worker that slept learns from the caller what is on the screen', () => {
    expect(service.askAgain(event('a'), found()).kind).toBe('found');
    expect(service.askAgain(event('b'), { ...notFound(), askedAt: now() - 30_000, nextLookAt: now() }).kind).toBe(
      'not-found',
    );
    expect(runs.map((one) => one.event)).toEqual(['a', 'b']);
  });
});

describe('a clock that was ahead and is right again', () => {
  const limited = (): PanelState => ({
    kind: 'failed',
    failure: { reason: 'rate-limited', until: now() + 5000 },
    askedAt: now(),
  });
  test.each([
    ['found', found],
    ['not found', notFound],
    ['a pause', limited],
  ])('%s in the future is not fresh: Close is asked', async (_, state) => {
    later(YEAR);
    service.ask(event('a'));
    await run(0).emit(state());
    await run(0).end();
    later(-YEAR);
    service.ask(event('a'));
    expect(runs).toHaveLength(2);
  });
});

describe('an event that nobody shows any more', () => {
  test('its lookup is aborted, what comes of it is dropped, and opening it again asks again', async () => {
    service.ask(event('a'));
    service.leave(event('a'));
    expect(run(0).signal.aborted).toBe(true);
    await run(0).emit(found());
    expect(told).toEqual([]);
    expect(service.ask(event('a')).kind).toBe('loading');
    expect(runs).toHaveLength(2);
  });

  test('an answer that is there already stays fresh', async () => {
    service.ask(event('a'));
    await run(0).emit(found());
    await run(0).end();
    service.leave(event('a'));
    expect(service.ask(event('a')).kind).toBe('found');
    expect(runs).toHaveLength(1);
  });
});

test('only the user insists while Close has asked for a pause; the panel comes back when it is over', async () => {
  service.ask(event('a'));
  await run(0).emit({ kind: 'failed', failure: { reason: 'rate-limited', until: now() + 5000 }, askedAt: now() });
  await run(0).end();
  later(3000);
  service.askAgain(event('a'));
  expect(run(1)).toMatchObject({ again: true, insist: true });
  await run(1).emit({ kind: 'failed', failure: { reason: 'rate-limited', until: now() + 5000 }, askedAt: now() });
  await run(1).end();
  later(5000);
  service.askAgain(event('a'));
  expect(run(2)).toMatchObject({ again: true, insist: false });
});

describe('a panel that has just come up', () => {
  const failed = (): PanelState => ({ kind: 'failed', failure: { reason: 'close-down' }, askedAt: now() });
  const cases: [what: string, state: () => PanelState, ms: number, again: boolean][] = [
    ['the lookup failed meanwhile', failed, 4_999, false],
    ['the lookup failed before', failed, 5_000, true],
    ['nothing was found a while ago', notFound, 21_000, true],
    ['a meeting was found', found, 59_000, false],
  ];
  test.each(cases)('%s', async (_what, state, ms, again) => {
    service.ask(event('a'));
    await run(0).emit(state());
    await run(0).end();
    later(ms);
    service.resume(event('a'));
    expect(runs).toHaveLength(again ? 2 : 1);
  });

  test('a worker that was stopped knows nothing of it and asks', () => {
    expect(service.resume(event('a')).kind).toBe('loading');
    expect(runs).toHaveLength(1);
  });
});

describe('another key', () => {
  test('an answer that was under way is dropped, and the event is asked for again', async () => {
    service.ask(event('a'));
    service.reset();
    expect(service.ask(event('a')).kind).toBe('loading');
    await run(0).emit(found());
    expect(told).toEqual([]);
    expect(service.ask(event('a')).kind).toBe('loading');
    await run(1).emit(notFound());
    expect(told.map(([, state]) => state.kind)).toEqual(['not-found']);
  });
});

describe('something was written', () => {
  const amend = (state: PanelState): PanelState =>
    state.kind === 'found' ? { ...state, organization: 'as written' } : state;
  const organization = (state: PanelState | undefined) => (state?.kind === 'found' ? state.organization : null);

  test('what is remembered has it, and nobody is told or asked', async () => {
    service.ask(event('a'));
    await run(0).emit(found());
    await run(0).end();
    service.amend(amend);
    expect(organization(service.ask(event('a')))).toBe('as written');
    expect(told).toHaveLength(1);
    expect(runs).toHaveLength(1);
  });

  test('a lookup under way may have read the record before: its later states have it too', async () => {
    service.ask(event('a'));
    await run(0).emit(found());
    service.amend(amend);
    await run(0).emit(found());
    expect(told.map(([, state]) => organization(state))).toEqual(['Northwind', 'as written']);
  });

  test('one that begins after it asks Close again, and shows what Close says', async () => {
    service.ask(event('a'));
    await run(0).emit(found());
    await run(0).end();
    service.amend(amend);
    later(61_000);
    service.ask(event('a'));
    await run(1).emit(found());
    expect(organization(told.at(-1)?.[1])).toBe('Northwind');
  });
});

test('a lookup that breaks ends in words, and can be asked again', async () => {
  service.ask(event('a'));
  await run(0).end(new Error('IndexedDB is gone'));
  expect(told).toEqual([['a', { kind: 'failed', failure: { reason: 'stumbled' }, askedAt: now() }]]);
  service.ask(event('a'));
  expect(runs).toHaveLength(2);
});
