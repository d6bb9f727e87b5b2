import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../src/words/words';
import { faults } from '../fakes/close-server/fault';
import { expectMeeting, expectTitle } from './pages/panel';
import { createWorld } from './world';

test('a worker that was stopped is started by the next message, over what the one before has stored', async () => {
  const world = createWorld();
  const { discoveryCall, checkInToday } = world.close.events;
  await world.open(discoveryCall);
  await expectMeeting(discoveryCall);
  await expect.element(page.getSection(words.story.sinceThen)).toHaveAttribute('aria-busy', 'false');
  world.close.clearRequests();
  world.stopWorker();
  world.reopen();
  await expectMeeting(discoveryCall);
  expect(world.close.requests.filter(({ path }) => path.endsWith('/activity/meeting/'))).toEqual([]);
  // The key is in IndexedDB, what was shown in the session's storage.
  world.stopWorker();
  await world.host.goTo(checkInToday.url);
  await expectMeeting(checkInToday);
});

test('a request that was under way goes with its worker, and the panel’s own clock asks again', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  const held = world.network.hold(['/activity/meeting/'], { next: true });
  await world.open(discoveryCall);
  await expect.poll(held.waiting).toBe(1);
  world.stopWorker();
  expect(held.calledOff()).toBe(1);
  held.release();
  await world.turnClock(16_000);
  await expectMeeting(discoveryCall);
});

test('a time limit that Close has set is over when the clock was turned past it', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  world.close.setFault('/activity/meeting/', faults.rateLimitedQuotaLeft, { times: 1 });
  await world.open(discoveryCall);
  await expectTitle(words.failed['rate-limited'].title);
  await world.turnClock(3000);
  await expectMeeting(discoveryCall);
});

test('a panel beside the first has the same worker, and can be shut alone', async () => {
  const world = createWorld();
  const { discoveryCall, checkInToday } = world.close.events;
  const first = await world.open(discoveryCall);
  const second = world.beside('popup');
  for (const { panel } of [first, second])
    await expect.element(panel.getByRole('heading', { level: 2, name: discoveryCall.title })).toBeVisible();
  await world.host.goTo(checkInToday.url);
  for (const { panel } of [first, second])
    await expect.element(panel.getByRole('heading', { level: 2, name: checkInToday.title })).toBeVisible();
  second.shut();
  await expectMeeting(checkInToday);
});
