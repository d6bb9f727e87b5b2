import { expect, test } from 'vitest';
import { createTroubleTelling } from '../../../src/content/tell-trouble';
import type { Trouble } from '../../../src/domain/sidebar';

/** `heard`: what becomes of each message. */
function start(heard: () => Promise<boolean>) {
  const told: (Trouble | null)[] = [];
  const telling = createTroubleTelling((trouble) => {
    told.push(trouble);
    return heard();
  });
  return {
    told,
    telling,
    async beats(trouble: Trouble | null, times: number) {
      for (let beat = 0; beat < times; beat += 1) {
        telling.beat(trouble);
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
  };
}

test.each<[string, () => Promise<boolean>]>([
  ['there is no frame', async () => false],
  ['the worker is gone', () => Promise.reject(new Error('gone'))],
])('that there is no trouble is not told for ever where nobody hears it: %s', async (_, fails) => {
  let heard = async () => true;
  const { told, telling, beats } = start(() => heard());
  await beats('inert', 2);
  heard = fails;
  telling.tellAgain();
  await beats(null, 500);
  expect(told.length).toBeLessThan(30);
  heard = async () => true;
  await beats('inert', 1);
  await beats(null, 3);
  expect(told.slice(-2)).toEqual(['inert', null]);
});

test('a trouble is told until it is heard', async () => {
  let heard = false;
  const { told, beats } = start(async () => heard);
  await beats('inert', 40);
  expect(told).toHaveLength(40);
  heard = true;
  await beats('inert', 5);
  expect(told).toHaveLength(41);
});
