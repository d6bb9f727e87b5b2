import { beforeEach, describe, expect, test } from 'vitest';
import { CloseError } from '../../../src/close/http/close-error';
import { createGate, type Hold } from '../../../src/close/http/gate';

const YEAR = 365 * 24 * 3_600_000;

/** Requests that are answered when the test says so. */
function setUp() {
  const clock = { at: Date.UTC(2026, 2, 9) };
  const kept: { hold: Hold | null } = { hold: null };
  const wake = () =>
    createGate({
      now: () => clock.at,
      readHold: async () => kept.hold,
      keepHold: (hold) => {
        kept.hold = hold;
      },
    });
  const started: string[] = [];
  const answers = new Map<string, { ok(): void; fail(error: Error): void }>();
  const state = { gate: wake() };
  const ask = (name: string, { write = false, signal }: { write?: boolean; signal?: AbortSignal } = {}) => {
    const work = () =>
      new Promise<string>((resolve, fail) => {
        started.push(name);
        answers.set(name, { ok: () => resolve(name), fail });
      });
    const result = state.gate.pass(work, { write, signal });
    result.catch(() => {});
    return result;
  };
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  const answer = async (name: string, error?: Error) => {
    await settle();
    const to = answers.get(name);
    if (!to) throw new Error(`${name} was not asked`);
    if (error) to.fail(error);
    else to.ok();
    await settle();
  };
  return { clock, wake, state, ask, answer, settle, started };
}

let { clock, wake, state, ask, answer, settle, started } = setUp();
beforeEach(() => ({ clock, wake, state, ask, answer, settle, started } = setUp()));

const limited = (retryAfter: number) => new CloseError({ reason: 'rate-limited', retryAfter }, 429);
const pause = (retryAfter: number) => ({ failure: { reason: 'rate-limited', retryAfter } });

describe('a few at a time', () => {
  test('reads in the order they came, three at a time', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) ask(name);
    await settle();
    expect(started).toEqual(['a', 'b', 'c']);
    await answer('b');
    await answer('a', new Error('down'));
    expect(started).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('a write has a place of its own, and goes before every read that waits', async () => {
    for (const name of ['a', 'b', 'c', 'd']) ask(name);
    ask('write 1', { write: true });
    ask('write 2', { write: true });
    await settle();
    expect(started).toEqual(['a', 'b', 'c', 'write 1']);
    await answer('a');
    expect(started).toEqual(['a', 'b', 'c', 'write 1', 'write 2']);
    await answer('b');
    await answer('c');
    expect(started.at(-1)).toBe('d');
  });

  test('one that nobody wants any more leaves the queue at once, and asks nothing', async () => {
    for (const name of ['a', 'b', 'c']) ask(name);
    const leaving = new AbortController();
    const left = ask('d', { signal: leaving.signal });
    ask('e');
    await settle();
    leaving.abort(new Error('nobody looks'));
    await expect(left).rejects.toThrow('nobody looks');
    await answer('a');
    expect(started).toEqual(['a', 'b', 'c', 'e']);
  });
});

describe('Close asks for a pause', () => {
  test('all that wait and all that come are told how long, and nothing is asked until then', async () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((name) => ask(name));
    await answer('a', limited(30));
    expect(await Promise.allSettled(all.slice(3))).toMatchObject([{ reason: pause(30) }, { reason: pause(30) }]);
    clock.at += 10_000;
    await expect(ask('f')).rejects.toMatchObject(pause(20));
    await expect(ask('write', { write: true })).rejects.toMatchObject({ status: 429, ...pause(20) });
    clock.at += 20_000;
    await answer('b');
    await answer('c');
    ask('g');
    await settle();
    expect(started).toEqual(['a', 'b', 'c', 'g']);
  });

  test('a shorter pause that is heard of later does not end a longer one', async () => {
    ask('a');
    ask('b');
    await answer('a', limited(30));
    await answer('b', limited(2));
    clock.at += 5000;
    await expect(ask('c')).rejects.toMatchObject(pause(25));
  });

  test('a worker that was stopped meanwhile still waits', async () => {
    ask('a');
    await answer('a', limited(30));
    state.gate = wake();
    await expect(ask('b')).rejects.toMatchObject(pause(30));
  });

  test.each([
    ['back', -YEAR],
    ['ahead', YEAR],
  ])('with a clock that is put %s by a year nobody waits', async (_, step) => {
    ask('a');
    await answer('a', limited(30));
    clock.at += step;
    ask('b');
    await settle();
    expect(started).toEqual(['a', 'b']);
  });
});

describe('the user does not want to wait', () => {
  beforeEach(async () => {
    ask('a');
    await answer('a', limited(30));
    state.gate.insist();
  });

  test('one request tries, the others wait for what comes of it, and go', async () => {
    ask('b');
    ask('c');
    await settle();
    expect(started).toEqual(['a', 'b']);
    await answer('b');
    expect(started).toEqual(['a', 'b', 'c']);
  });

  test('or hear of the next pause', async () => {
    ask('b');
    const other = ask('c');
    await answer('b', limited(60));
    await expect(other).rejects.toMatchObject(pause(60));
    await expect(ask('d')).rejects.toMatchObject(pause(60));
    expect(started).toEqual(['a', 'b']);
  });
});
