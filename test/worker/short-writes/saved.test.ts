import { expect, test } from 'vitest';
import type { LeadCard, PanelState } from '../../../src/domain/panel-state';
import type { Result } from '../../../src/domain/result';
import { wireTime } from '../../fakes/close-server/records';
import { stepsOf } from '../../fakes/close-server/steps';
import { accountIdOf, kimsAccount, lookAgain, robinsAccount, stateOf, type WorkerWorld } from '../worker-world';
import { beside, said, send, type Targets, writes } from './targets';

/** Outcome, status and tasks, at the level of messages: what the worker asks of Close, answers, and shows in every panel. */

test('each is one request; its answer comes back and is in the panels at once', async () => {
  const { world, targets } = await beside();
  const { close, browser } = world;
  const { outcomeId, statusId, taskId } = targets;
  const before = stateOf(browser);
  const status = close.data.users[0]?.me.organizations[0]?.lead_statuses.find(({ id }) => id === statusId);
  world.states.splice(0);
  const saved = (value: object) => ({ ok: true, value: { ...value, savedAt: expect.any(Number) } });
  expect(await send(world, 'setOutcome', targets)).toEqual(saved({ outcomeId }));
  expect(await send(world, 'setLeadStatus', targets)).toEqual(saved({ statusId, status: status?.label }));
  expect(await send(world, 'changeTask', targets)).toMatchObject(saved({ id: taskId }));
  expect(await send(world, 'setWorkflow', targets)).toEqual(saved({ status: 'paused', why: 'by-hand' }));
  expect(stepsOf(close)).toEqual(writes.map(({ step }) => step));
  expect(targets.meeting.outcome_id).toBe(outcomeId);
  expect(targets.lead.status_id).toBe(statusId);

  const after = stateOf(browser);
  expect(said(after)).toMatchObject({ outcomeId, statusId, workflow: 'paused' });
  expect(said(after).taskIds).not.toContain(taskId);
  const outcome = { name: expect.stringMatching(/\w/), deleted: false, suggested: null };
  expect(after).toMatchObject({ leads: [{ meeting: { outcome } }] });
  // The very same state otherwise: nothing of it is drawn anew.
  expect({ ...after, leads: [] }).toEqual({ ...before, leads: [] });
  expect(world.states).toHaveLength(writes.length);
});

test('a read that lags behind never takes their place, not in any panel and not after the worker slept', async () => {
  const { world, targets } = await beside();
  const { close } = world;
  const { meetingId } = targets;
  close.settings.staleReads = 600;
  for (const { name } of writes) expect(await send(world, name, targets)).toMatchObject({ ok: true });
  world.states.splice(0);
  for (const slept of [false, true]) {
    if (slept) world.restart();
    close.clearRequests();
    expectOurs(await lookAgain(world), targets);
    expectOurs(await openedCard(world, meetingId), targets);
    expect(stepsOf(close)).toContain('GET /activity/meeting/acti_…/');
  }
  for (const state of world.states) expect(said(state)).toMatchObject({ outcomeId: targets.outcomeId });

  // What a colleague changes later is newer, and shown.
  close.settings.staleReads = 0;
  const later = { date_updated: wireTime(Date.now() + 1000) };
  Object.assign(targets.meeting, { outcome_id: null, ...later });
  Object.assign(targets.lead, { status_id: 'stat_ofAColleague', ...later });
  const theirs = { outcomeId: null, statusId: 'stat_ofAColleague' };
  expect(said(await lookAgain(world))).toMatchObject(theirs);
  expect(said(await openedCard(world, meetingId))).toMatchObject(theirs);
});

test('written while the event is asked for again: what was read before does not come back', async () => {
  const { world, targets } = await beside();
  const held = world.holdNext('/lead/');
  const looking = lookAgain(world);
  await held.arrived;
  expect(await send(world, 'setOutcome', targets)).toMatchObject({ ok: true });
  world.states.splice(0);
  held.release();
  await looking;
  for (const state of [...world.states, stateOf(world.browser)]) expect(said(state).outcomeId).toBe(targets.outcomeId);
  // Nor is what that lookup found kept for the next worker.
  await expect.poll(() => cachedNames(world, ':seen:')).toEqual([]);
});

test('what was written goes with the account that wrote it', async () => {
  const { world, targets } = await beside();
  for (const { name } of writes) await send(world, name, targets);
  expect(await cachedNames(world, ':written:')).toHaveLength(writes.length);
  await world.worker.send('removeAccount', accountIdOf(robinsAccount), 'own page');
  expect(await cachedNames(world, ':written:')).toEqual([]);
  const refused = { ok: false, failure: { reason: 'needs-key' } };
  expect(await send(world, 'setOutcome', targets)).toEqual(refused);
});

test('drafts go with the last key of their organization, and not before', async () => {
  const { world, targets } = await beside();
  const { browser } = world;
  const ask = (name: string, payload: unknown = null) => world.worker.send(name, payload, 'own page');
  await keepDraft(world, targets);
  expect(await ask('getAccounts')).toMatchObject([{ drafts: 1 }]);
  browser.database.set('accounts', [robinsAccount, kimsAccount]);
  world.restart();
  // None of the two keys takes them along.
  expect(await ask('getAccounts')).toMatchObject([{ drafts: 0 }, { drafts: 0 }]);
  await ask('removeAccount', accountIdOf(robinsAccount));
  expect(await ask('getDrafts')).toHaveLength(1);
  expect(await ask('getAccounts')).toMatchObject([{ drafts: 1 }]);
  await ask('removeAccount', accountIdOf(kimsAccount));
  expect(await ask('getDrafts')).toEqual([]);
});

test('“Forget everything” takes drafts and what was written along', async () => {
  const { world, targets } = await beside();
  for (const { name } of writes) await send(world, name, targets);
  await keepDraft(world, targets);
  await world.worker.send('forgetEverything', null, 'own page');
  expect(await cachedNames(world, '')).toEqual([]);
  expect(await world.worker.send('getDrafts', null, 'own page')).toEqual([]);
});

function expectOurs(shown: PanelState | LeadCard | null, { outcomeId, statusId, taskId }: Targets): void {
  expect(said(shown)).toMatchObject({ outcomeId, statusId, workflow: 'paused' });
  expect(said(shown).taskIds).not.toContain(taskId);
}

/** The meeting as another way in shows it. */
async function openedCard({ worker }: WorkerWorld, meetingId: string): Promise<LeadCard | null> {
  const opened = (await worker.send('openMeeting', meetingId, 'own page')) as Result<LeadCard[], unknown>;
  return opened.ok ? (opened.value[0] ?? null) : null;
}

function keepDraft({ worker }: WorkerWorld, { leadId }: Targets): Promise<unknown> {
  const content = { kind: 'task', leadId, text: 'Call', date: null, assigneeId: null };
  const about = { title: 'Acme', leadName: 'Acme', startsAt: null };
  return worker.send('keepDraft', { id: 'draft-of-a-test', revision: 0, about, content }, 'own page');
}

/** Answers of Close that the worker keeps, by a part of their names. */
async function cachedNames({ browser }: WorkerWorld, part: string): Promise<string[]> {
  const names = await browser.session.area.keys();
  return names.filter((name) => name.startsWith('cache:') && name.includes(part));
}
