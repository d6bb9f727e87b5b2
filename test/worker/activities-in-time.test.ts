import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addStories } from '../../src/background/lookup/read-cards';
import type { ActivityPage } from '../../src/close/activities/activity';
import { brief, card } from '../unit/panel/cards';
import { someAccount } from './fake-platform';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const cards = Array.from({ length: 3 }, (_, index) =>
  card({ leadId: `lead_${index}`, brief: brief({ story: { kind: 'loading' } }) }),
);

const getOutcomes = async () => [];

/** Of the first lead Close answers at once; of all others nothing comes. */
const listActivities = (leadId: string, signal?: AbortSignal): Promise<ActivityPage> =>
  leadId === 'lead_0'
    ? Promise.resolve({ activities: [], hasMore: false })
    : new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

test('what has not come in eight seconds has failed, long before the browser stops the worker', async () => {
  const all = addStories(cards, someAccount, { listActivities, getOutcomes });
  await vi.advanceTimersByTimeAsync(8000);
  const kinds = (await all).map((one) => one.brief?.story.kind);
  expect(kinds).toEqual(['known', 'failed', 'failed']);
  expect(vi.getTimerCount()).toBe(0);
});

test('when the event is left, nothing comes of them', async () => {
  const left = new AbortController();
  const all = addStories(cards, someAccount, { listActivities, getOutcomes }, left.signal);
  left.abort(new Error('left'));
  await expect(all).rejects.toThrow('left');
});
