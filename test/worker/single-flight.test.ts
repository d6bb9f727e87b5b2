import { expect, test } from 'vitest';
import { createSingleFlight } from '../../src/background/storage/single-flight';

/** A question whose answer comes when the test says so. */
function setUp() {
  const share = createSingleFlight();
  const asked: { signal: AbortSignal; answer(value: string): void; fail(error: Error): void }[] = [];
  const ask = (signal?: AbortSignal) =>
    share(
      'name',
      (shared) => new Promise<string>((answer, fail) => asked.push({ signal: shared, answer, fail })),
      signal,
    );
  return { ask, asked };
}

test('callers of one moment share one answer, or one failure; a later caller asks again', async () => {
  const { ask, asked } = setUp();
  const both = Promise.all([ask(), ask()]);
  asked[0]?.answer('one');
  expect(await both).toEqual(['one', 'one']);
  const third = ask();
  asked[1]?.fail(new Error('down'));
  await expect(third).rejects.toThrow('down');
  expect(asked).toHaveLength(2);
});

test('a caller that aborts hears of it at once, and takes the answer from nobody', async () => {
  const { ask, asked } = setUp();
  const leaving = new AbortController();
  const left = ask(leaving.signal);
  const stays = ask();
  leaving.abort(new Error('nobody looks'));
  await expect(left).rejects.toThrow('nobody looks');
  expect(asked[0]?.signal.aborted).toBe(false);
  asked[0]?.answer('one');
  expect(await stays).toBe('one');
});

test('when the last caller aborts, so does the question, and the next caller asks again', async () => {
  const { ask, asked } = setUp();
  const leaving = new AbortController();
  const left = [ask(leaving.signal), ask(leaving.signal)];
  leaving.abort(new Error('nobody looks'));
  expect((await Promise.allSettled(left)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(asked[0]?.signal.aborted).toBe(true);
  const next = ask();
  asked[1]?.answer('two');
  expect(await next).toBe('two');
});
