import { expect, test } from 'vitest';
import { createKeyedMutex } from '../../src/background/storage/keyed-mutex';

/** A job that ends when the test says so. */
function job(name: string, log: string[]) {
  let end: (error?: Error) => void = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve());
  });
  const run = async () => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
    return name;
  };
  return { run, end: (error?: Error) => end(error) };
}

const mutex = createKeyedMutex();
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

test('jobs of one name run one after the other, those of other names at once', async () => {
  const log: string[] = [];
  const [first, second, other] = [job('first', log), job('second', log), job('other', log)];
  const results = [mutex('a', first.run), mutex('a', second.run), mutex('b', other.run)];
  await settle();
  expect(log).toEqual(['first begins', 'other begins']);
  second.end();
  await settle();
  expect(log).toHaveLength(2);
  first.end();
  other.end();
  expect(await Promise.all(results)).toEqual(['first', 'second', 'other']);
  expect(log.indexOf('second begins')).toBeGreaterThan(log.indexOf('first ends'));
});

test('a job that fails fails for its own caller and holds up nobody', async () => {
  const log: string[] = [];
  const [first, second] = [job('first', log), job('second', log)];
  const failed = mutex('a', first.run);
  const next = mutex('a', second.run);
  first.end(new Error('lost'));
  second.end();
  await expect(failed).rejects.toThrow('lost');
  expect(await next).toBe('second');
});
