import { expect, test } from 'vitest';
import { type Fault, faults } from '../../fakes/close-server/fault';
import { stateOf, type WorkerWorld } from '../worker-world';
import { beside, said, send, writes } from './targets';

/** Outcome, status and tasks whose answer is lost or is a no. */

const lost: { what: string; fault: Fault; times: number; asked: string }[] = [
  { what: 'the connection breaks', fault: { kind: 'lost-answer' }, times: 9, asked: 'PUT GET' },
  { what: 'the answer breaks off', fault: { kind: 'reset-mid-body' }, times: 1, asked: 'PUT GET' },
  { what: 'half an answer', fault: { kind: 'truncated' }, times: 1, asked: 'PUT GET' },
  { what: '500 after all', fault: { kind: 'status', status: 500, carriedOut: true }, times: 1, asked: 'PUT GET' },
  { what: '503 and nothing done', fault: { kind: 'status', status: 503 }, times: 1, asked: 'PUT GET PUT' },
];
test.each(lost)(
  'no answer ($what): Close is asked what it has, and has it in the end',
  async ({ fault, times, asked }) => {
    const { world, targets } = await beside();
    for (const { name, path } of writes) {
      world.close.clearRequests();
      world.close.setFault(path, fault, { times, method: 'PUT' });
      expect(await send(world, name, targets), name).toMatchObject({ ok: true });
      expect(methodsOf(world), name).toBe(asked);
    }
    const { outcomeId, statusId } = targets;
    expect(said(stateOf(world.browser))).toMatchObject({ outcomeId, statusId });
  },
);

test('no answer and no Close to ask: nothing is repeated, and the panels stay as they were', async () => {
  const { world, targets } = await beside();
  const before = said(stateOf(world.browser));
  world.close.setFault(null, { kind: 'reset-before' });
  for (const { name } of writes) {
    world.close.clearRequests();
    const refused = { ok: false, failure: { reason: 'unreachable' } };
    expect(await send(world, name, targets), name).toEqual(refused);
    expect(methodsOf(world), name).toBe('PUT GET');
  }
  expect(said(stateOf(world.browser))).toEqual(before);
});

const fieldError: Fault = {
  kind: 'status',
  status: 400,
  body: { errors: [], 'field-errors': { status_id: 'Object does not exist.' } },
};
const fields = [{ field: 'status_id', message: 'Object does not exist.' }];
const refusals: { what: string; fault: Fault; refusal: { reason: string; fields?: unknown } }[] = [
  { what: '403', fault: faults.notAllowed, refusal: { reason: 'not-allowed' } },
  { what: '401 with a good key', fault: faults.keyRejected, refusal: { reason: 'not-allowed' } },
  { what: '404', fault: faults.notFound, refusal: { reason: 'not-found' } },
  { what: '429', fault: faults.rateLimited, refusal: { reason: 'rate-limited' } },
  { what: 'a page of some network', fault: { kind: 'html' }, refusal: { reason: 'not-close' } },
  { what: '400 for a field', fault: fieldError, refusal: { reason: 'invalid', fields } },
];
test.each(refusals)('refused ($what): nothing changes in the panels', async ({ what, fault, refusal }) => {
  const { world, targets } = await beside();
  const before = said(stateOf(world.browser));
  for (const { name, path } of writes) {
    world.close.setFault(path, fault, { method: 'PUT' });
    expect(await send(world, name, targets), name).toMatchObject({ ok: false, failure: refusal });
    expect(said(stateOf(world.browser))).toEqual(before);
  }
  // Close asks for a pause: what comes after is held, and not sent into it.
  const sent = what === '429' ? 1 : writes.length;
  expect(world.close.requests.filter(({ method }) => method === 'PUT')).toHaveLength(sent);
});

test('refused with a key that Close takes back: the key is said to be rejected', async () => {
  const { world, targets } = await beside();
  world.close.setFault(null, faults.keyRejected);
  for (const { name } of writes) {
    const refused = { ok: false, failure: { reason: 'key-rejected' } };
    expect(await send(world, name, targets), name).toEqual(refused);
  }
});

test.each(['../../me/', 'acti_x/../..', '', 'lead_%2e%2e'])(
  'an id that is none never gets to Close: “%s”',
  async (id) => {
    const { world, targets } = await beside();
    for (const { name } of writes) {
      // The worker refuses the message itself, or says that Close has no such thing.
      const reply = await send(world, name, {
        ...targets,
        meetingId: id,
        leadId: id,
        taskId: id,
        subscriptionId: id,
      }).catch(() => null);
      if (reply !== null) expect(reply, name).toMatchObject({ ok: false });
    }
    expect(world.close.requests).toEqual([]);
  },
);

function methodsOf({ close }: WorkerWorld): string {
  return close.requests.map(({ method }) => method).join(' ');
}
