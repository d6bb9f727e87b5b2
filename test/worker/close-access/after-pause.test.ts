import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAfterPause } from '../../../src/background/close-access/after-pause';
import { addStories, readCards } from '../../../src/background/lookup/read-cards';
import { CloseError } from '../../../src/close/http/close-error';
import type { Lead } from '../../../src/close/leads/lead';
import { meeting } from '../../unit/lookup/records';
import { brief, card } from '../../unit/panel/cards';
import { createFakePlatform, someAccount } from '../fake-platform';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pause = (retryAfter: number) => new CloseError({ reason: 'rate-limited', retryAfter }, 429);

/** Refuses the first time, for so many seconds, and answers from then on. */
function refusingOnce<T>(retryAfter: number, answer: T) {
  const ask = vi.fn(async (): Promise<T> => {
    if (ask.mock.calls.length === 1) throw pause(retryAfter);
    return answer;
  });
  return ask;
}

test('what a short pause refused is asked for once more when it is over, and not before', async () => {
  const ask = refusingOnce(2, 'answer');
  const asked = askAfterPause(ask);
  await vi.advanceTimersByTimeAsync(1999);
  expect(ask).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(501);
  expect(await asked).toBe('answer');
});

test('a long pause, a second refusal and any other failure are the caller’s', async () => {
  await expect(askAfterPause(refusingOnce(10, 'answer'))).rejects.toEqual(pause(10));
  const always = vi.fn().mockRejectedValue(pause(1));
  const asked = expect(askAfterPause(always)).rejects.toEqual(pause(1));
  await vi.advanceTimersByTimeAsync(2000);
  await asked;
  expect(always).toHaveBeenCalledTimes(2);
  const down = vi.fn().mockRejectedValue(new CloseError({ reason: 'close-down' }, 503));
  await expect(askAfterPause(down)).rejects.toThrow();
  expect(down).toHaveBeenCalledTimes(1);
});

test('when the event is left meanwhile, nothing more is asked', async () => {
  const left = new AbortController();
  const ask = refusingOnce(2, 'answer');
  const asked = expect(askAfterPause(ask, left.signal)).rejects.toThrow('left');
  await vi.advanceTimersByTimeAsync(1000);
  left.abort(new Error('left'));
  await asked;
  expect(vi.getTimerCount()).toBe(0);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('the leads of a meeting that is on the screen, and what was done last, come after a short pause', async () => {
  const { platform } = createFakePlatform();
  const getLeads = refusingOnce<Lead[]>(1, []);
  const client = { getLeads, getOutcomes: async () => [], getCustomFields: async () => [] };
  const found = [{ meeting: meeting({ leadId: 'lead_1' }), match: { by: 'event-id', occurrence: 'exact' } as const }];
  const cards = readCards(found, someAccount, client as never, {
    platform,
    chosenFields: { read: async () => ({ lead: [], contact: [], opportunity: [] }), save: async () => {} },
  });
  await vi.advanceTimersByTimeAsync(2000);
  // The lead is not among those that Close shows; a refusal would be `failed`.
  expect((await cards).map(({ lead }) => lead.kind)).toEqual(['gone']);

  const shown = [card({ leadId: 'lead_1', brief: brief({ story: { kind: 'loading' } }) })];
  const listActivities = refusingOnce(1, { activities: [], hasMore: false });
  const stories = addStories(shown, someAccount, { listActivities, getOutcomes: async () => [] });
  await vi.advanceTimersByTimeAsync(2000);
  expect((await stories).map((one) => one.brief?.story.kind)).toEqual(['known']);
});
