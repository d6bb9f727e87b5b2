import { beforeEach, expect, test } from 'vitest';
import type { PanelState } from '../../src/domain/panel-state';
import { faults } from '../fakes/close-server/fault';
import {
  accountIdOf,
  createWorkerWorld,
  lookAgain,
  openDiscoveryCall as open,
  robinsAccount,
  shownState,
  stateOf,
  type WorkerWorld,
} from './worker-world';

let here: WorkerWorld;
let elsewhere: WorkerWorld;

beforeEach(async () => {
  [here, elsewhere] = await Promise.all([createWorkerWorld(), createWorkerWorld()]);
});

const acme = { kind: 'found', leads: [{ meeting: { title: 'Discovery call' } }] };

test('two workers in one process share nothing: neither a key, nor an answer, nor a pause', async () => {
  elsewhere.browser.database.clear();
  elsewhere.restart();
  expect(await open(here)).toMatchObject(acme);
  expect(await open(elsewhere)).toMatchObject({ kind: 'needs-key' });
  expect(elsewhere.close.requests).toEqual([]);

  elsewhere.browser.database.set('accounts', [robinsAccount]);
  elsewhere.close.setFault(null, faults.rateLimited);
  await elsewhere.worker.send('retry', 1, 'own page');
  const paused = (state: PanelState) => state.kind === 'failed' && state.failure.reason === 'rate-limited';
  await shownState(elsewhere.browser, paused);
  // The same organization and key, and no pause.
  expect(await here.worker.send('find', { text: 'acme', near: null }, 'own page')).toMatchObject({ ok: true });
});

test('a worker that was stopped in between shows what its predecessor found, and asks nothing', async () => {
  await open(here);
  here.close.clearRequests();
  here.restart();
  expect(await open(here)).toMatchObject(acme);
  expect(await here.worker.send('getPanelState', 1, 'own page')).toMatchObject({ state: acme });
  // A question that comes after any that the event would have asked.
  expect(await here.worker.send('getToday', null, 'own page')).toMatchObject({ ok: true });
  const asked = here.close.requests.map(({ params }) => params.has('provider_calendar_event_id'));
  expect(asked).not.toContain(true);
});

test('an outcome is in Close, on the panel, and in what the next worker knows', async () => {
  await open(here);
  const meeting = here.close.data.meetings.find(({ title }) => title === 'Discovery call');
  const outcome = here.close.data.outcomes.find(({ name }) => name === 'Interested') ?? here.close.data.outcomes[0];
  const choice = { meetingId: meeting?.id ?? '', outcomeId: String(outcome?.id) };
  // From now on Close reads as it was a minute ago.
  here.close.settings.staleReads = 60;
  const written = await here.worker.send('setOutcome', choice, 'own page');
  expect(written).toMatchObject({ ok: true, value: { outcomeId: outcome?.id } });
  expect(meeting?.outcome_id).toBe(outcome?.id);
  const given = [{ meeting: { outcome: { id: outcome?.id } } }];
  expect(stateOf(here.browser)).toMatchObject({ leads: given });
  here.restart();
  expect(await lookAgain(here)).toMatchObject({ leads: given });
});

test('a key that is removed takes along what Close answered to it, and its drafts', async () => {
  await open(here);
  const content = { kind: 'task', leadId: here.close.data.leads[0]?.id, text: 'Call', date: null, assigneeId: null };
  const about = { title: '', leadName: null, startsAt: null };
  const draft = await here.worker.send('keepDraft', { id: 'draft-one', revision: 0, content, about }, 'own page');
  expect(draft).toMatchObject({ revision: 1 });
  await here.worker.send('removeAccount', accountIdOf(robinsAccount), 'own page');
  expect([...here.browser.database]).toEqual([['accounts', []]]);
  const cached = (await here.browser.session.area.keys()).filter((key) => key.startsWith('cache:'));
  expect(cached).toEqual([]);
  expect(await shownState(here.browser, ({ kind }) => kind === 'needs-key')).toBeTruthy();
});
