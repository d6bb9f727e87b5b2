import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addLastActivities } from '../../src/background/lookup/read-cards';
import { brief, card } from '../unit/panel/cards';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const cards = Array.from({ length: 3 }, (_, index) =>
  card({ leadId: `lead_${index}`, brief: brief({ lastActivity: { kind: 'loading' } }) }),
);

/** Of the first lead Close answers at once; of all others nothing comes. */
const getLastActivity = (leadId: string, signal?: AbortSignal): Promise<null> =>
  leadId === 'lead_0'
    ? Promise.resolve(null)
    : new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

test('what has not come in eight seconds has failed, long before the browser stops the worker', async () => {
  const all = addLastActivities(cards, { getLastActivity });
  await vi.advanceTimersByTimeAsync(8000);
  const kinds = (await all).map((one) => one.brief?.lastActivity.kind);
  expect(kinds).toEqual(['none', 'failed', 'failed']);
  expect(vi.getTimerCount()).toBe(0);
});

test('when the event is left, nothing comes of them', async () => {
  const left = new AbortController();
  const all = addLastActivities(cards, { getLastActivity }, left.signal);
  left.abort(new Error('left'));
  await expect(all).rejects.toThrow('left');
});
