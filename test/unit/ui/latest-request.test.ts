import { expect, test } from 'vitest';
import { createLatestRequest } from '../../../src/ui/hooks/latest-request';

/** Requests that are answered by hand, and what was heard of them. */
function requests() {
  const latest = createLatestRequest();
  const heard: string[] = [];
  return {
    heard,
    drop: latest.drop,
    ask() {
      let settle: { resolve: (text: string) => void; reject: (error: Error) => void } | undefined;
      const request = () =>
        new Promise<string>((resolve, reject) => {
          settle = { resolve, reject };
        });
      const done = latest.run(request, 'failed', (outcome) => heard.push(outcome));
      return {
        answer(text: string) {
          settle?.resolve(text);
          return done;
        },
        fail() {
          settle?.reject(new Error('the worker did not answer'));
          return done;
        },
      };
    },
  };
}

test('an answer is heard, and a failure is one', async () => {
  const { ask, heard } = requests();
  await ask().answer('a');
  await ask().fail();
  expect(heard).toEqual(['a', 'failed']);
});

test('only the last one counts, in whatever order they come', async () => {
  const { ask, heard } = requests();
  const [first, second, third] = [ask(), ask(), ask()];
  await second.fail();
  await third.answer('third');
  await first.answer('first');
  expect(heard).toEqual(['third']);
});

test('none counts once it is dropped, and the next one does again', async () => {
  const { ask, heard, drop } = requests();
  const first = ask();
  drop();
  await first.answer('first');
  expect(heard).toEqual([]);
  await ask().answer('second');
  expect(heard).toEqual(['second']);
});
