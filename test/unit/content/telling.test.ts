import { expect, test } from 'vitest';
import { createTelling } from '../../../src/content/telling';

/** A page whose event is set by hand, and a worker that answers by hand. */
function page() {
  const sent: { told: string; arrive(): Promise<void>; refuse(): Promise<void> }[] = [];
  const it = { open: 'A', isTime: true };
  const telling = createTelling(
    () => it.open,
    (told) =>
      new Promise<void>((resolve, reject) => {
        const settled = (settle: () => void) => {
          settle();
          return new Promise<void>((done) => setTimeout(done));
        };
        sent.push({
          told,
          arrive: () => settled(resolve),
          refuse: () => settled(() => reject(new Error('refused'))),
        });
      }),
    () => it.isTime,
  );
  const beats = (count: number) => {
    for (let beat = 0; beat < count; beat += 1) telling.beat();
  };
  return { ...telling, it, sent, beats, told: () => sent.map(({ told }) => told).join('') };
}

test('what the worker has acknowledged is told once', async () => {
  const { tell, retry, sent, beats, told } = page();
  tell();
  tell();
  await sent[0]?.arrive();
  tell();
  retry();
  beats(1000);
  expect(told()).toBe('A');
});

test('what was refused is told again, ever less often, and at least once a minute', async () => {
  const { tell, sent, beats, told } = page();
  tell();
  const waits = [];
  for (let round = 0; round < 9; round += 1) {
    await sent.at(-1)?.refuse();
    let wait = 0;
    for (const before = sent.length; sent.length === before; wait += 1) beats(1);
    waits.push(wait);
  }
  expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60, 60, 60]);
  await sent.at(-1)?.arrive();
  beats(1000);
  expect(told()).toBe('A'.repeat(10));
});

test('looking again tells nothing again while the next attempt is waited for; an occasion does', async () => {
  const { tell, retry, sent, told } = page();
  tell();
  await sent[0]?.refuse();
  for (let look = 0; look < 100; look += 1) tell();
  expect(told()).toBe('A');
  retry();
  retry();
  expect(told()).toBe('AA');
});

test('another event is told at once, whatever became of the one before', async () => {
  const { tell, it, sent, told } = page();
  tell();
  it.open = 'B';
  tell();
  it.open = 'A';
  tell();
  expect(told()).toBe('ABA');
  // Late word on what is no longer the newest attempt changes nothing.
  await sent[0]?.refuse();
  await sent[1]?.refuse();
  tell();
  expect(told()).toBe('ABA');
  await sent[2]?.refuse();
  it.open = 'B';
  tell();
  expect(told()).toBe('ABAB');
});

test('an attempt of which nothing is heard counts as lost', async () => {
  const { tell, sent, beats, told } = page();
  tell();
  beats(9);
  expect(told()).toBe('A');
  beats(6);
  expect(told()).toBe('AA');
  await sent[1]?.arrive();
  beats(1000);
  expect(told()).toBe('AA');
});

test('nothing is told before it is time', async () => {
  const { tell, retry, it, sent, beats, told } = page();
  it.isTime = false;
  tell();
  beats(100);
  expect(told()).toBe('');
  it.isTime = true;
  retry();
  await sent[0]?.arrive();
  expect(told()).toBe('A');
});

test('back from where the worker may have heard of another page, all is told again', async () => {
  const { tell, tellAgain, sent, told } = page();
  tell();
  await sent[0]?.arrive();
  tellAgain();
  expect(told()).toBe('AA');
});
