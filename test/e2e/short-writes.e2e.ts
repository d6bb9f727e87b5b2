import type { LeadCard, PanelState } from '../../src/lookup/panel-state';
import type { PrivateMessages } from '../../src/messages/contract';
import { words } from '../../src/words/words';
import type { Chromium } from '../browsers/chromium';
import type { CloseSandbox } from '../fakes/close-server';
import { type Fault, faults } from '../fakes/close-server-fault';
import { wireTime } from '../fakes/close-server-records';
import { sandboxKeys } from '../fakes/sample-data-organization';
import { connect } from './connected';
import { expect, test } from './fixtures';
import { holdNextRequest } from './hold-request';
import { ask } from './own-page';
import { connectFrom, headline } from './panel';
import { sidebarOf } from './sidebar';
import { type WriteTargets, writeTargets } from './write-targets';

/** Outcome, status and tasks, at the level of messages: what the worker asks of Close, answers, and shows in every panel. */

type ShortWrite = 'setOutcome' | 'setLeadStatus' | 'changeTask';

const writes: ShortWrite[] = ['setOutcome', 'setLeadStatus', 'changeTask'];

const path = {
  setOutcome: '/activity/meeting/acti_',
  setLeadStatus: '/lead/lead_',
  changeTask: '/task/task_',
} as const;

function send({ optionsPage }: Chromium, name: ShortWrite, targets: WriteTargets) {
  const { meetingId, leadId, taskId, outcomeId, statusId } = targets;
  if (name === 'setOutcome') return ask(optionsPage, name, { meetingId, outcomeId });
  if (name === 'setLeadStatus') return ask(optionsPage, name, { leadId, statusId });
  return ask(optionsPage, name, { taskId, leadId, complete: true });
}

/** What a card says of the three. */
function said(card: LeadCard | undefined) {
  return {
    outcomeId: card?.meeting.outcome?.id ?? null,
    statusId: card?.lead.kind === 'known' ? card.lead.statusId : null,
    taskIds: card?.brief?.tasks.shown.map(({ id }) => id) ?? [],
  };
}

/** The state of the tab whose page shows the discovery call, as the worker keeps it. */
async function tabState({ optionsPage }: Chromium): Promise<PanelState> {
  const tabId = await optionsPage.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://calendar.google.com/*' });
    return tab?.id ?? null;
  });
  return (await ask(optionsPage, 'getPanelState', tabId)).state;
}

async function tabCard(browser: Chromium): Promise<LeadCard | undefined> {
  const state = await tabState(browser);
  return state.kind === 'found' ? state.leads[0] : undefined;
}

async function openedCard({ optionsPage }: Chromium, meetingId: string): Promise<LeadCard | undefined> {
  const opened = await ask(optionsPage, 'openMeeting', meetingId);
  return opened.ok ? opened.value[0] : undefined;
}

function methods({ requests }: CloseSandbox): string[] {
  return requests.map(
    ({ method, path: asked }) => `${method} ${asked.replace('/api/v1', '').replace(/_[^/]+/g, '_…')}`,
  );
}

/**
 * What our code has sent, one after the other. Chromium sends a request once more by itself, of whatever method, when a
 * connection that was used before breaks without a word of an answer; those stand side by side and count as one.
 */
function sentSteps({ requests }: CloseSandbox): string {
  const steps = requests.map(({ method }) => method);
  return steps.filter((method, index) => method !== steps[index - 1]).join(' ');
}

test.describe('beside an open meeting', () => {
  let targets: WriteTargets;

  test.beforeEach(async ({ browserWithExtension, page, sandbox }) => {
    await connectFrom(page, browserWithExtension);
    await page.goto(sandbox.close.events.discoveryCall.url);
    await expect(headline(await sidebarOf(page))).toHaveText('Acme Robotics GmbH');
    await expect.poll(async () => (await tabCard(browserWithExtension))?.brief?.lastActivity.kind).toBe('known');
    targets = await writeTargets(browserWithExtension.optionsPage, sandbox.close);
    sandbox.close.clearRequests();
  });

  test('each is one request; its answer comes back and stands in the panels at once', async ({
    browserWithExtension,
    page,
    sandbox,
  }) => {
    const { outcomeId, statusId, taskId } = targets;
    const before = await tabState(browserWithExtension);
    const status = sandbox.close.data.users[0]?.me.organizations[0]?.lead_statuses.find(({ id }) => id === statusId);
    const heard = await (await sidebarOf(page)).evaluateHandle(() => {
      const states: unknown[] = [];
      chrome.runtime.onMessage.addListener((message: { name?: string; payload?: unknown }) => {
        if (message.name === 'panelStateChanged') states.push(message.payload);
      });
      return states;
    });
    const reply = { ok: true, savedAt: expect.any(Number) };
    expect(await send(browserWithExtension, 'setOutcome', targets)).toEqual({ ...reply, value: { outcomeId } });
    expect(await send(browserWithExtension, 'setLeadStatus', targets)).toEqual({
      ...reply,
      value: { statusId, status: status?.label },
    });
    expect(await send(browserWithExtension, 'changeTask', targets)).toMatchObject({ ...reply, value: { id: taskId } });
    expect(methods(sandbox.close)).toEqual(['PUT /activity/meeting/acti_…/', 'PUT /lead/lead_…/', 'PUT /task/task_…/']);
    expect(targets.meeting.outcome_id).toBe(outcomeId);
    expect(targets.lead.status_id).toBe(statusId);

    const after = await tabState(browserWithExtension);
    const card = await tabCard(browserWithExtension);
    expect(said(card)).toMatchObject({ outcomeId, statusId });
    expect(said(card).taskIds).not.toContain(taskId);
    expect(card?.meeting.outcome).toMatchObject({ name: expect.stringMatching(/\w/), deleted: false, suggested: null });
    // The very same state otherwise: nothing of it is drawn anew.
    expect({ ...after, leads: [] }).toEqual({ ...before, leads: [] });
    await expect.poll(async () => (await heard.jsonValue()).at(-1)).toEqual(after);
    expect(await heard.jsonValue()).toHaveLength(3);
  });

  test('a read that lags behind never takes their place, not in any panel and not after the worker slept', async ({
    browserWithExtension,
    sandbox,
  }) => {
    const { outcomeId, statusId, taskId, meetingId } = targets;
    const { settings } = sandbox.close;
    settings.staleReads = 600;
    for (const name of writes) expect(await send(browserWithExtension, name, targets)).toMatchObject({ ok: true });
    const expectOurs = (card: LeadCard | undefined) => {
      expect(said(card)).toMatchObject({ outcomeId, statusId });
      expect(said(card).taskIds).not.toContain(taskId);
    };
    for (const slept of [false, true]) {
      if (slept) await browserWithExtension.stopWorkers();
      sandbox.close.clearRequests();
      await retry(browserWithExtension);
      await expect.poll(() => methods(sandbox.close)).toContain('GET /activity/');
      expectOurs(await tabCard(browserWithExtension));
      expectOurs(await openedCard(browserWithExtension, meetingId));
      expect(methods(sandbox.close)).toContain('GET /activity/meeting/acti_…/');
    }

    // What a colleague changes later is newer, and shown.
    settings.staleReads = 0;
    const later = { date_updated: wireTime(Date.now() + 1000) };
    Object.assign(targets.meeting, { outcome_id: null, ...later });
    Object.assign(targets.lead, { status_id: 'stat_ofAColleague', ...later });
    await retry(browserWithExtension);
    const theirs = { outcomeId: null, statusId: 'stat_ofAColleague' };
    await expect.poll(async () => said(await tabCard(browserWithExtension))).toMatchObject(theirs);
    expect(said(await openedCard(browserWithExtension, meetingId))).toMatchObject(theirs);
  });

  test('written while the event is asked for again: what was read before does not come back', async ({
    browserWithExtension,
    sandbox,
  }) => {
    const before = await tabState(browserWithExtension);
    const lead = holdNextRequest(sandbox.close, '/lead/');
    await retry(browserWithExtension);
    await lead.arrived();
    expect(await send(browserWithExtension, 'setOutcome', targets)).toMatchObject({ ok: true });
    lead.release();
    const askedAt = async () => {
      const state = await tabState(browserWithExtension);
      return state.kind === 'found' && state.leads[0]?.brief?.lastActivity.kind === 'known' ? state.askedAt : 0;
    };
    await expect.poll(askedAt).toBeGreaterThan(before.kind === 'found' ? before.askedAt : 0);
    expect(said(await tabCard(browserWithExtension)).outcomeId).toBe(targets.outcomeId);
    // Nor is what that lookup found kept for the next worker.
    await expect.poll(() => keptNames(browserWithExtension, ':seen:')).toEqual([]);
  });

  const lost: [what: string, fault: Fault, times: number, asked: string][] = [
    ['the connection breaks', { kind: 'lost-answer' }, Number.POSITIVE_INFINITY, 'PUT GET'],
    ['the answer breaks off', { kind: 'reset-mid-body' }, 1, 'PUT GET'],
    ['half an answer', { kind: 'truncated' }, 1, 'PUT GET'],
    ['500 after all', { kind: 'status', status: 500, carriedOut: true }, 1, 'PUT GET'],
    ['503 and nothing done', { kind: 'status', status: 503 }, 1, 'PUT GET PUT'],
  ];
  for (const [what, fault, times, asked] of lost) {
    test(`no answer (${what}): Close is asked what it has, and has it in the end`, async ({
      browserWithExtension,
      sandbox,
    }) => {
      for (const name of writes) {
        sandbox.close.clearRequests();
        sandbox.close.setFault(path[name], fault, { times, method: 'PUT' });
        expect(await send(browserWithExtension, name, targets), name).toMatchObject({ ok: true });
        expect(sentSteps(sandbox.close), name).toBe(asked);
      }
      const { outcomeId, statusId } = targets;
      expect(said(await tabCard(browserWithExtension))).toMatchObject({ outcomeId, statusId });
    });
  }

  test('no answer and no Close to ask: nothing is repeated, and the panels stay as they were', async ({
    browserWithExtension,
    sandbox,
  }) => {
    const before = said(await tabCard(browserWithExtension));
    sandbox.close.setFault(null, { kind: 'reset-before' });
    for (const name of writes) {
      sandbox.close.clearRequests();
      const refused = { ok: false, refusal: { reason: 'unreachable' } };
      expect(await send(browserWithExtension, name, targets), name).toEqual(refused);
      expect(sentSteps(sandbox.close), name).toBe('PUT GET');
    }
    expect(said(await tabCard(browserWithExtension))).toEqual(before);
  });

  type Refusal = { reason: string; fields?: unknown };
  const refusals: [what: string, fault: Fault, refusal: Refusal][] = [
    ['403', faults.notAllowed, { reason: 'not-allowed' }],
    ['401 with a good key', faults.keyRejected, { reason: 'not-allowed' }],
    ['404', faults.notFound, { reason: 'not-found' }],
    ['429', faults.rateLimited, { reason: 'rate-limited' }],
    ['a page of some network', { kind: 'html' }, { reason: 'not-close' }],
    [
      '400 for a field',
      { kind: 'status', status: 400, body: { errors: [], 'field-errors': { status_id: 'Object does not exist.' } } },
      { reason: 'invalid', fields: [{ field: 'status_id', message: 'Object does not exist.' }] },
    ],
  ];
  for (const [what, fault, refusal] of refusals) {
    test(`refused (${what}): nothing changes in the panels`, async ({ browserWithExtension, sandbox }) => {
      const before = said(await tabCard(browserWithExtension));
      for (const name of writes) {
        sandbox.close.setFault(path[name], fault, { method: 'PUT' });
        expect(await send(browserWithExtension, name, targets), name).toMatchObject({ ok: false, refusal });
        expect(said(await tabCard(browserWithExtension))).toEqual(before);
      }
      expect(sandbox.close.requests.filter(({ method }) => method === 'PUT')).toHaveLength(writes.length);
    });
  }

  test('refused with a key that Close takes back: the key is said to be rejected', async ({
    browserWithExtension,
    sandbox,
  }) => {
    sandbox.close.setFault(null, faults.keyRejected);
    for (const name of writes) {
      const refused = { ok: false, refusal: { reason: 'key-rejected' } };
      expect(await send(browserWithExtension, name, targets)).toEqual(refused);
    }
  });

  test('ids that are none never get to Close', async ({ browserWithExtension, sandbox }) => {
    for (const id of ['../../me/', 'acti_x/../..', '', 'lead_%2e%2e']) {
      const all = { ...targets, meetingId: id, leadId: id, taskId: id };
      for (const name of writes) {
        // The worker refuses the message itself, or says that Close has no such thing.
        const reply: unknown = await send(browserWithExtension, name, all).catch(() => ({ ok: false }));
        expect(reply).toMatchObject({ ok: false });
      }
    }
    expect(sandbox.close.requests).toEqual([]);
  });

  test('what was written goes with the account that wrote it', async ({ browserWithExtension }) => {
    const { optionsPage } = browserWithExtension;
    for (const name of writes) await send(browserWithExtension, name, targets);
    const remembered = () => keptNames(browserWithExtension, ':written:');
    expect(await remembered()).toHaveLength(3);
    const [account] = await ask(optionsPage, 'getAccounts');
    await ask(optionsPage, 'removeAccount', account?.id ?? '');
    expect(await remembered()).toEqual([]);
    expect(await send(browserWithExtension, 'setOutcome', targets)).toEqual({
      ok: false,
      refusal: { reason: 'needs-key' },
    });
  });
});

test('drafts go with the last key of their organization, and not before', async ({ browserWithExtension, sandbox }) => {
  const { optionsPage } = browserWithExtension;
  await connect(browserWithExtension, sandboxKeys.robin);
  const { meetingId, leadId } = await writeTargets(optionsPage, sandbox.close);
  const draft: Parameters<PrivateMessages['keepDraft']>[0] = {
    id: 'draft-of-a-test',
    revision: 0,
    about: { title: 'Discovery call', leadName: null, startsAt: null },
    content: {
      kind: 'meeting-note',
      meetingId,
      leadId,
      html: '<body><p>Not sent yet</p></body>',
      base: { html: null, updatedAt: null },
    },
  };
  await ask(optionsPage, 'keepDraft', draft);
  const drafts = async () => (await ask(optionsPage, 'getAccounts')).map(({ drafts: count }) => count);
  expect(await drafts()).toEqual([1]);

  await optionsPage.getByRole('button', { name: words.options.accounts.add }).click();
  await connect(browserWithExtension, sandboxKeys.kim);
  await expect.poll(drafts).toEqual([0, 0]);
  const remove = async () => {
    const [account] = await ask(optionsPage, 'getAccounts');
    await ask(optionsPage, 'removeAccount', account?.id ?? '');
  };
  await remove();
  expect(await ask(optionsPage, 'getDrafts', null)).toHaveLength(1);
  expect(await drafts()).toEqual([1]);
  await remove();
  expect(await ask(optionsPage, 'getDrafts', null)).toEqual([]);
});

test('“Forget everything” takes drafts and what was written along', async ({ browserWithExtension, sandbox }) => {
  const { optionsPage } = browserWithExtension;
  await connect(browserWithExtension, sandboxKeys.robin);
  const targets = await writeTargets(optionsPage, sandbox.close);
  for (const name of writes) await send(browserWithExtension, name, targets);
  await ask(optionsPage, 'keepDraft', {
    id: 'draft-of-a-test',
    revision: 0,
    about: { title: 'Acme', leadName: 'Acme', startsAt: null },
    content: { kind: 'task', leadId: targets.leadId, text: 'Call', date: null, assigneeId: null },
  });
  await ask(optionsPage, 'forgetEverything');
  expect(await keptNames(browserWithExtension, '')).toEqual([]);
  expect(await ask(optionsPage, 'getDrafts', null)).toEqual([]);
});

/** Answers of Close that the worker keeps, by a part of their names. */
async function keptNames({ optionsPage }: Chromium, part: string): Promise<string[]> {
  const names = await optionsPage.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  return names.filter((name) => name.startsWith('kept:') && name.includes(part));
}

/** As the panel's "Ask again" does, for the tab of the calendar. */
async function retry({ optionsPage }: Chromium): Promise<void> {
  const tabId = await optionsPage.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://calendar.google.com/*' });
    return tab?.id ?? null;
  });
  await ask(optionsPage, 'retry', tabId);
}
