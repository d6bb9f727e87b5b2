import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isTurn } from '../../../src/background/agenda/refresh-turn';
import type { Answer, Today } from '../../../src/domain/answers';
import type { FoundState, PanelState } from '../../../src/domain/panel-state';
import { faults } from '../../fakes/close-server/fault';
import { type CloseSandbox, createCloseSandbox } from '../../fakes/close-server/server';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { kim, northwind, robin } from '../../fakes/sample-data/people';
import { createFakePlatform, type FakePlatform, startWorker } from '../fake-platform';

/** The user's meetings, kept by the whole worker, on a browser in memory and before a Close over HTTP. */

const account = {
  apiKey: sandboxKeys.robin,
  userId: robin.id,
  userName: robin.name,
  organizationId: northwind,
  organizationName: 'Northwind Sales',
};
const ofRobin = `agenda:${northwind} ${robin.id}`;

let close: CloseSandbox;
let browser: FakePlatform;
let time: number;
/** What the list of meetings waits for. */
let holding: Promise<void>;
let stop: () => Promise<void>;

beforeEach(async () => {
  close = createCloseSandbox();
  const server = await close.listen();
  stop = server.close;
  time = Date.now();
  holding = Promise.resolve();
  browser = createFakePlatform({
    keeping: 'always',
    now: () => time,
    fetch: async (address, init) => {
      if (!browser.network.online) throw new TypeError('no network');
      const answer = await fetch(String(address).replace('https://api.close.com/api/v1', server.url), init);
      if (String(address).includes('user_id=')) await holding;
      return answer;
    },
  });
  browser.database.set('accounts', [account]);
});
afterEach(() => stop());

type Worker = ReturnType<typeof startWorker>;

/** The calendar is open, without an event, until the worker has asked for the agenda and kept it. */
async function keepAgenda(worker: Worker): Promise<void> {
  await worker.send('eventOpened', null, 'calendar');
  await until(() => browser.database.has(ofRobin));
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

const record = () => browser.session.peek('tab:1') as { state: PanelState } | null;

async function shown(isIt: (state: PanelState) => boolean): Promise<PanelState> {
  await until(() => isIt(record()?.state ?? { kind: 'needs-key' }));
  return record()?.state ?? { kind: 'needs-key' };
}

const isFound = (state: PanelState): state is FoundState => state.kind === 'found';
const isChecked = (state: PanelState) => isFound(state) && !state.unchecked;
const searches = () => close.requests.filter(({ params }) => params.has('provider_calendar_event_id'));
const open = (worker: Worker) => worker.open(close.events.discoveryCall.eventId);
const acme = { meeting: { title: 'Discovery call' }, lead: { kind: 'known', name: 'Acme Robotics GmbH' } };

test('an event of theirs is there before Close has answered, by another worker too; Close is asked behind it', async () => {
  await keepAgenda(startWorker(browser));
  const keptAt = time;
  time += 10 * 60_000;
  const worker = startWorker(browser);
  close.clearRequests();
  close.setFault(null, { kind: 'hang' });
  await open(worker);
  const state = await shown(isFound);
  expect(state).toMatchObject({ askedAt: keptAt, unchecked: { at: time, failure: null }, leads: [acme] });
  expect(state).toMatchObject({ leads: [{ brief: { tasks: { count: expect.any(Number) } } }] });
  await until(() => searches().length > 0);
});

test('what Close says then takes its place', async () => {
  await keepAgenda(startWorker(browser));
  time += 10 * 60_000;
  const meeting = close.data.meetings.find(({ title }) => title === 'Discovery call');
  Object.assign(meeting ?? {}, { title: 'Discovery, moved up' });
  await open(startWorker(browser));
  await shown(isFound);
  expect(await shown(isChecked)).toMatchObject({
    askedAt: time,
    leads: [{ meeting: { title: 'Discovery, moved up' } }],
  });
});

test('what Close has deleted goes with the answer', async () => {
  await keepAgenda(startWorker(browser));
  close.data.meetings = close.data.meetings.filter(({ title }) => title !== 'Discovery call');
  await open(startWorker(browser));
  expect(await shown(({ kind }) => kind === 'not-found')).toBeTruthy();
});

test('an outcome that was written is in it when the log of writes has forgotten them', async () => {
  const worker = startWorker(browser);
  await keepAgenda(worker);
  const kickoff = close.data.meetings.find(({ title }) => title === 'Project kick-off');
  const outcomeId = close.data.outcomes.find(({ name }) => name === 'Qualified')?.id ?? null;
  const written = await worker.send('setOutcome', { meetingId: String(kickoff?.id), outcomeId }, 'own page');
  expect(written).toMatchObject({ ok: true });
  time += 20 * 60_000;
  browser.network.online = false;
  const recalled = async () => {
    const answer = (await startWorker(browser).send('recallToday', undefined, 'own page')) as Answer<Today>;
    return answer.ok ? answer.value.finished.find(({ meetingId }) => meetingId === kickoff?.id)?.outcome : null;
  };
  await expect.poll(recalled).toMatchObject({ id: outcomeId, name: 'Qualified', suggested: null });
});

test('without a network it stays, says why and from when it is, and is checked when the network is back', async () => {
  await keepAgenda(startWorker(browser));
  const keptAt = time;
  time += 60 * 60_000;
  browser.network.online = false;
  const worker = startWorker(browser);
  await open(worker);
  const hasFailed = (state: PanelState) => isFound(state) && state.unchecked?.failure?.reason === 'offline';
  const state = await shown(hasFailed);
  expect(state).toMatchObject({ askedAt: keptAt, unchecked: { at: time }, leads: [acme] });
  // Nothing of it is on its way any more.
  expect(state).toMatchObject({ leads: [{ brief: { story: { kind: 'failed' } } }] });

  browser.network.online = true;
  await worker.send('retry', 1, 'own page');
  expect(await shown(isChecked)).toMatchObject({ askedAt: time, leads: [acme] });
});

test('a key that Close takes no more shows nothing of what was kept', async () => {
  await keepAgenda(startWorker(browser));
  time += 60 * 60_000;
  close.setFault(null, faults.keyRejected);
  await open(startWorker(browser));
  expect(await shown(({ kind }) => kind === 'failed')).toMatchObject({ failure: { reason: 'key-rejected' } });
});

test('what was written is in it, also where the agenda is from before', async () => {
  const worker = startWorker(browser);
  await keepAgenda(worker);
  await open(worker);
  await shown(isChecked);
  const meeting = close.data.meetings.find(({ title }) => title === 'Discovery call');
  const outcome = close.data.outcomes[0];
  const choice = { meetingId: meeting?.id, outcomeId: outcome?.id };
  expect(await worker.send('setOutcome', choice, 'own page')).toMatchObject({ ok: true });
  await worker.send('eventOpened', null, 'calendar');
  time += 2 * 60_000;
  browser.network.online = false;
  await open(startWorker(browser));
  expect(await shown(isFound)).toMatchObject({ leads: [{ meeting: { outcome: { id: outcome?.id } } }] });
});

describe('asked for', () => {
  const lists = () => close.requests.filter(({ params }) => params.has('user_id'));
  test('with one list and one request for the leads; again when it is the user’s turn', async () => {
    const worker = startWorker(browser);
    await keepAgenda(worker);
    expect(lists()).toHaveLength(1);
    expect(close.requests.filter(({ path }) => path.startsWith('/api/v1/lead/'))).toHaveLength(1);
    browser.database.delete(ofRobin);
    const askedAt = time;
    while (!isTurn(robin.id, askedAt, time)) time += 60_000;
    await keepAgenda(worker);
    expect(lists()).toHaveLength(2);
  });
});

describe('kept', () => {
  test('not where the user or the administrator wants nothing kept', async () => {
    const worker = startWorker(browser);
    await keepAgenda(worker);
    await worker.send('chooseAgendaKeeping', 'never', 'own page');
    expect(browser.database.has(ofRobin)).toBe(false);
    browser.network.online = false;
    await open(worker);
    expect(await shown(({ kind }) => kind === 'failed')).toMatchObject({ failure: { reason: 'offline' } });
    expect(await worker.send('getAgendaKeeping', null, 'own page')).toEqual({ keeping: 'never', allowed: true });
    await worker.send('chooseAgendaKeeping', 'always', 'own page');
    browser.platform.readManaged = async () => ({ keepAgenda: 'no' });
    expect(await worker.send('getAgendaKeeping', null, 'own page')).toEqual({ keeping: 'never', allowed: false });
  });

  test('in memory, where it is to go when the browser closes', async () => {
    const worker = startWorker(browser);
    await worker.send('chooseAgendaKeeping', 'browser', 'own page');
    await worker.send('eventOpened', null, 'calendar');
    const name = `lasting:agenda:${northwind} ${robin.id}`;
    await until(() => browser.session.peek(name) !== undefined && browser.session.peek(name) !== null);
    expect(browser.database.has(ofRobin)).toBe(false);
    browser.network.online = false;
    await open(startWorker(browser));
    expect(await shown(isFound)).toMatchObject({ leads: [acme] });
  });

  test('no longer than the key, and not past "Forget everything"', async () => {
    const worker = startWorker(browser);
    await keepAgenda(worker);
    await worker.send('removeAccount', `${northwind} ${robin.id}`, 'own page');
    expect(browser.database.has(ofRobin)).toBe(false);

    browser.database.set('accounts', [account]);
    const next = startWorker(browser);
    await keepAgenda(next);
    await next.send('forgetEverything', null, 'own page');
    expect(browser.database.has(ofRobin)).toBe(false);
  });

  test('by no other version of the extension', async () => {
    await keepAgenda(startWorker(browser));
    browser.platform.self.version = '2.0';
    browser.network.online = false;
    await open(startWorker(browser));
    expect(await shown(({ kind }) => kind === 'failed')).toMatchObject({ failure: { reason: 'offline' } });
  });

  test('not for a key that is removed while Close is asked', async () => {
    const worker = startWorker(browser);
    let answer = () => {};
    holding = new Promise((resolve) => {
      answer = resolve;
    });
    await worker.send('eventOpened', null, 'calendar');
    await until(() => close.requests.length > 0);
    await worker.send('removeAccount', `${northwind} ${robin.id}`, 'own page');
    answer();
    // One refresh at a time: when that of another account is kept, the one before it is over.
    browser.database.set('accounts', [{ ...account, userId: kim.id }]);
    while (!browser.database.has(`agenda:${northwind} ${kim.id}`)) {
      await worker.send('eventOpened', null, 'calendar');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(browser.database.has(ofRobin)).toBe(false);
  });
});
