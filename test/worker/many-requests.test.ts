import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NewerDataError } from '../../src/background/storage/newer-data-error';
import type { LeadCard, PanelState } from '../../src/domain/panel-state';
import type { TabRecord } from '../../src/protocol/tab-record';
import { sandboxId } from '../fakes/close-server/records';
import { northwind, robin } from '../fakes/sample-data/people';
import { bookEvent, createCloseInMemory, robinsAccount } from './close-in-memory';
import { createFakePlatform, startWorker } from './fake-platform';

let network = createCloseInMemory();
let browser = createFakePlatform({ fetch: network.fetch });
let worker = startWorker(browser);
const asked = () => network.close.requests;
const activities = () => asked().filter(({ path }) => path.endsWith('/activity/'));

/** Opens an event that Close knows. */
function open(eventId: string, leads = 1): Promise<unknown> {
  if (network.close.data.meetings.every((one) => one.provider_calendar_event_id !== eventId)) {
    bookEvent(network.close, eventId, { leads });
  }
  return worker.open(eventId);
}

function askForPause(): void {
  network.close.setFault(null, {
    kind: 'status',
    status: 429,
    headers: { ratelimit: 'limit=100, remaining=0, reset=30' },
  });
}

/** The state of the tab once it is as `isIt` says. */
async function shown(isIt: (state: PanelState) => boolean): Promise<PanelState> {
  for (;;) {
    const record = browser.session.peek('tab:1') as TabRecord | null;
    if (record && isIt(record.state)) return record.state;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
const isDone = (state: PanelState) =>
  state.kind === 'failed' ||
  (state.kind === 'found' &&
    state.leads.every(({ lead, brief }) => lead.kind !== 'loading' && brief?.story.kind !== 'loading'));
const kinds = (state: PanelState) =>
  state.kind === 'found' ? state.leads.map(({ brief }: LeadCard) => brief?.story.kind) : [];

beforeEach(() => {
  network = createCloseInMemory();
  browser = createFakePlatform({ fetch: (input, init) => network.fetch(input, init) });
  browser.database.set('accounts', [robinsAccount]);
  worker = startWorker(browser);
});

describe('an event with 150 leads', () => {
  test('asks for the last activity of the first ten, a few at a time, and of another one when it is looked at', async () => {
    await open('crowd', 150);
    const state = await shown(isDone);
    expect(kinds(state)).toEqual([...Array(10).fill('known'), ...Array(140).fill('unasked')]);
    expect(asked().length).toBeLessThan(20);
    expect(network.traffic.most).toBeLessThanOrEqual(4);

    // A panel that comes up finds nothing missing, and asks for nothing.
    const before = asked().length;
    await worker.send('getPanelState', 1, 'own page');
    expect(asked()).toHaveLength(before);

    await worker.send('loadStory', sandboxId('lead', 'crowdx111'), 'own page');
    expect(kinds(await shown((now) => kinds(now)[11] === 'known')).filter((kind) => kind === 'known')).toHaveLength(11);
    expect(activities().at(-1)?.params.get('lead_id')).toBe(sandboxId('lead', 'crowdx111'));
    expect(asked()).toHaveLength(before + 1);
  });

  test('when Close asks for a pause in the middle of it, only what is on its way already still arrives', async () => {
    const { fetch } = network;
    network.fetch = (input, init) => {
      if (asked().length === 8) askForPause();
      return fetch(input, init);
    };
    await open('crowd', 150);
    await shown(isDone);
    expect(asked().length).toBeLessThanOrEqual(8 + 4);
  });
});

test('while Close has asked for a pause the next events show it and ask nothing, also after the worker has slept', async () => {
  askForPause();
  await open('first');
  const first = await shown(isDone);
  if (first.kind !== 'failed' || first.failure.reason !== 'rate-limited') throw new Error(first.kind);
  const { until } = first.failure;
  const before = asked().length;
  for (const eventId of ['second', 'third', 'fourth']) {
    if (eventId === 'fourth') worker = startWorker(browser);
    await open(eventId);
    const state = await shown((now) => now.kind === 'failed' && now.askedAt > first.askedAt);
    expect(state).toMatchObject({ failure: { reason: 'rate-limited' } });
    // The very same end, but for what the clock rounds.
    if (state.kind === 'failed' && state.failure.reason === 'rate-limited')
      expect(Math.abs(state.failure.until - until)).toBeLessThan(50);
  }
  expect(asked()).toHaveLength(before);
});

test('150 events that are left at once cost the requests of the first and the last', async () => {
  for (let index = 0; index < 150; index += 1) await open(`event${index}`);
  const state = await shown(
    (now) => isDone(now) && now.kind === 'found' && now.leads[0]?.meeting.title === 'Meeting event149',
  );
  expect(state.kind).toBe('found');
  expect(asked().length).toBeLessThan(20);
});

test.each([
  ['breaks says that it was us, and not Close', new Error('the disk is full'), 'stumbled'],
  ['refuses, because a newer version has used it, says so', new NewerDataError(), 'newer-data'],
])('a lookup that our own storage %s', async (_what, error, reason) => {
  vi.spyOn(browser.stores.accounts, 'readAll').mockRejectedValue(error);
  // The one before remembers what it has read.
  worker = startWorker(browser);
  await open('first');
  expect(await shown(isDone)).toMatchObject({ kind: 'failed', failure: { reason } });
});

test('a pause holds for another key of the organization too, also when the key that heard of it is removed', async () => {
  askForPause();
  await open('first');
  await shown(isDone);
  const [account] = browser.database.get('accounts') as object[];
  browser.database.set('accounts', [account, { ...account, apiKey: 'api_z.y', userId: 'user_s' }]);
  await worker.send('removeAccount', `${northwind} ${robin.id}`, 'own page');
  worker = startWorker(browser);
  const before = asked().length;
  await open('second');
  expect(await shown(isDone)).toMatchObject({ failure: { reason: 'rate-limited' } });
  expect(asked()).toHaveLength(before);
});
