import { describe, expect, test } from 'vitest';
import type { DraftKind } from '../../../src/domain/draft';
import { messages } from '../../../src/protocol/messages';
import { badField } from '../../fakes/close-server/errors';
import { faults } from '../../fakes/close-server/fault';
import { listOf } from '../../fakes/close-server/json';
import { writesOf } from '../../fakes/close-server/steps';
import { createWorkerWorld, lookAgain, openDiscoveryCall, stateOf, type WorkerWorld } from '../worker-world';
import { type Write, writes } from './writes';

/** Every write of the panel in everything that can become of it, by the whole worker and a Close over HTTP. */

/** Messages that may be sent once only and change nothing in Close. */
const ours = ['openOptions', 'openDemo', 'chooseAccount', 'keepDraft', 'discardDraft', 'checkDraft'];
/** What is typed into a field goes as the field's value. */
const draftKinds: Record<Exclude<DraftKind, 'field'>, true> = {
  'meeting-note': true,
  'lead-note': true,
  task: true,
  opportunity: true,
  'follow-up': true,
  person: true,
};

test('there is no write that is not among these', async () => {
  const { close } = await createWorkerWorld();
  const once = Object.entries(messages).filter(([, entry]) => entry.from === 'panel' && !('idempotent' in entry));
  expect(new Set(writes.map(({ message }) => message))).toEqual(
    new Set(once.map(([name]) => name).filter((name) => !ours.includes(name))),
  );
  const kinds = writes.flatMap((write) => (write.message === 'sendDraft' ? [write.content(close).kind] : []));
  expect(new Set(kinds)).toEqual(new Set(Object.keys(draftKinds)));
});

describe.each(writes)('$what', (write) => {
  const { what, method, path, inClose, saved, forbidden, overtaken } = write;
  const refused = (failure: object) => ({ ok: false, failure });
  const isMade = method === 'POST';

  /** As a panel has it just before the click. */
  async function ready() {
    const world = await createWorkerWorld();
    const send = await readyIn(world, write);
    const before = inClose(world.close);
    expect(before, `${what} is not in Close yet`).not.toEqual(saved);
    world.close.clearRequests();
    return { world, send, before, drafts: () => draftsOf(world) };
  }

  test('done: in Close, once, and in the panels, also where Close reads late', async () => {
    const world = await createWorkerWorld();
    await openDiscoveryCall(world);
    const send = await readyIn(world, write);
    const { close } = world;
    world.states.splice(0);
    close.clearRequests();
    close.settings.staleReads = 600;
    expect(await send()).toMatchObject({ ok: true, value: { savedAt: expect.any(Number) } });
    expect(inClose(close)).toEqual(saved);
    expect(writesOf(close)).toHaveLength(1);
    expect(await draftsOf(world)).toEqual([]);
    if (isMade) return;
    // What the panels are told is what they show when all is asked for again.
    const told = JSON.stringify(leadsOf(world));
    expect(world.states.length).toBeGreaterThan(0);
    await lookAgain(world);
    expect(JSON.stringify(leadsOf(world))).toBe(told);
  });

  test('refused with 403: nothing changes, what was typed stays, and a click sends it after all', async () => {
    const { world, send, before, drafts } = await ready();
    const kept = await drafts();
    world.close.setFault(path, faults.notAllowed, { method });
    expect(await send()).toEqual(refused({ reason: forbidden ?? 'not-allowed' }));
    expect(inClose(world.close)).toEqual(before);
    expect(await drafts()).toEqual(kept);
    world.close.clearFaults();
    expect(await send()).toMatchObject({ ok: true });
    expect(inClose(world.close)).toEqual(saved);
  });

  test('refused for a field: in Close’s words, and what was typed stays', async () => {
    const { world, send, before, drafts } = await ready();
    const kept = await drafts();
    const { status, body } = badField('some_field', 'Close says no.');
    world.close.setFault(path, { kind: 'status', status, body }, { method });
    const fields = [{ field: 'some_field', message: 'Close says no.' }];
    expect(await send()).toEqual(refused({ reason: 'invalid', fields }));
    expect(inClose(world.close)).toEqual(before);
    expect(await drafts()).toEqual(kept);
    expect(writesOf(world.close)).toHaveLength(1);
  });

  test('the answer is lost: Close is asked, and it is written once', async () => {
    const { world, send, drafts } = await ready();
    world.close.setFault(path, { kind: 'lost-answer' }, { method, times: 1 });
    expect(await send()).toMatchObject({ ok: true });
    expect(inClose(world.close)).toEqual(saved);
    expect(writesOf(world.close)).toHaveLength(1);
    expect(await drafts()).toEqual([]);
  });

  test('nobody answers at all: what is made is never sent twice by itself, and all that was typed stays', async () => {
    const { world, send, before, drafts } = await ready();
    const kept = await drafts();
    world.close.setFault(null, { kind: 'reset-before' });
    expect(await send()).toMatchObject({ ok: false });
    expect(inClose(world.close)).toEqual(before);
    expect(await drafts()).toHaveLength(kept.length);
    expect(writesOf(world.close).length).toBeLessThanOrEqual(1);
  });

  test('offline: said, nothing changes, what was typed stays and counts as not sent', async () => {
    const { world, send, before, drafts } = await ready();
    const kept = await drafts();
    world.browser.network.online = false;
    world.close.setFault(null, { kind: 'reset-before' });
    expect(await send()).toEqual(refused({ reason: 'offline' }));
    expect(inClose(world.close)).toEqual(before);
    expect(await drafts()).toEqual(kept);
    world.browser.network.online = true;
    world.close.clearFaults();
    expect(await send()).toMatchObject({ ok: true });
    expect(inClose(world.close)).toEqual(saved);
  });

  test('a double click, and a click in another panel a moment later: as written once', async () => {
    const { world, send } = await ready();
    const [one, two] = await Promise.all([send(), send()]);
    const three = await send();
    for (const result of [one, two, three]) expect(result).toMatchObject({ ok: true });
    expect(inClose(world.close)).toEqual(saved);
    if (write.message === 'sendDraft') expect(writesOf(world.close)).toHaveLength(1);
  });

  if (overtaken)
    test('changed by a colleague meanwhile: shown, and theirs stays', async () => {
      const { world, send, drafts } = await ready();
      const kept = await drafts();
      overtaken.by(world.close);
      const theirs = inClose(world.close);
      expect(await send()).toMatchObject(refused({ reason: overtaken.reason, theirs: expect.anything() }));
      expect(inClose(world.close)).toEqual(theirs);
      expect(writesOf(world.close)).toEqual([]);
      expect(await drafts()).toEqual(kept);
    });
});

/** Keeps what is typed, and says how it is sent by a click. */
async function readyIn(world: WorkerWorld, write: Write): Promise<() => Promise<unknown>> {
  const send = (name: string, payload: unknown) => world.worker.send(name, payload, 'own page');
  if (write.message !== 'sendDraft') {
    const payload = write.payload(world.close);
    return () => send(write.message, payload);
  }
  const about = { title: 'Discovery call', leadName: null, startsAt: null };
  await send('keepDraft', { id: 'draft-of-a-test', revision: 0, content: write.content(world.close), about });
  return () => send('sendDraft', { id: 'draft-of-a-test', revision: 1, overwrite: null, again: false });
}

async function draftsOf({ worker }: WorkerWorld): Promise<unknown[]> {
  return listOf(await worker.send('getDrafts', null, 'own page'));
}

function leadsOf({ browser }: WorkerWorld): unknown {
  const state = stateOf(browser);
  return state?.kind === 'found' ? state.leads : null;
}
