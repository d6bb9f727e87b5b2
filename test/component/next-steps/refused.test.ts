import { expect, test } from 'vitest';
import { words } from '../../../src/words/words';
import { type Fault, faults } from '../../fakes/close-server/fault';
import { writesOf } from '../../fakes/close-server/steps';
import { openAcme } from '../pages/next-steps';
import { refusalOf } from '../pages/writing';
import type { World } from '../world';
import { askClose, changes, creations, expectSaved, pressAgain, steps } from './steps';

/** Every write of the next steps is refused, or gets no answer: what is said, and that nothing is sent twice by itself. */

const { refused } = words.writing;

const fieldError = {
  kind: 'status',
  status: 400,
  body: { errors: [], 'field-errors': { text: 'Ensure this has at most 3 words.' } },
} as const satisfies Fault;
const refusals: { what: string; fault: Fault; says: string[] }[] = [
  { what: '401 with a good key', fault: faults.keyRejected, says: [refused['not-allowed'].text] },
  { what: '403', fault: faults.notAllowed, says: [refused['not-allowed'].text] },
  { what: '400 for a field', fault: fieldError, says: [refused.invalid.text, 'Ensure this has at most 3 words.'] },
];
test.for(refusals)(
  'refused ($what): said where it was written, and sent again by the user’s click alone',
  async ({ fault, says }) => {
    const { close } = await openTyped();
    for (const step of steps) {
      close.setFault(step.path, fault, { method: step.method });
      await step.press();
      for (const text of says) await expect.element(refusalOf(step.part())).toHaveTextContent(text);
      await step.expectKept();
      expect(step.count(close)).toBe(0);
    }
    expect(writesOf(close)).toHaveLength(steps.length);
    close.clearFaults();
    for (const step of steps) {
      await pressAgain(step);
      await expectSaved(close, step);
    }
    expect(writesOf(close)).toHaveLength(2 * steps.length);
  },
);

test('429: counted down, and sent again by itself', async () => {
  const world = await openTyped();
  const { close } = world;
  for (const step of steps) {
    close.setFault(step.path, faults.rateLimited, { method: step.method, times: 1 });
    await step.press();
    await expect.element(refusalOf(step.part())).toHaveTextContent(refused['rate-limited'].text);
    await expect.element(step.part().getByRole('timer')).toHaveTextContent(/^Sending again in [12] s$/);
    expect(step.count(close)).toBe(0);
    await world.turnClock(2000);
    await expectSaved(close, step);
  }
  expect(writesOf(close)).toHaveLength(2 * steps.length);
});

test('offline: said, kept, and not sent when the network is back', async () => {
  const { close, host } = await openTyped();
  host.setOnline(false);
  for (const step of steps) {
    await step.press();
    await expect.element(refusalOf(step.part())).toHaveTextContent(refused.offline.text);
    await step.expectKept();
  }
  host.setOnline(true);
  // Answered over the network that is back, and still nothing was written.
  await host.send('find', { text: 'Acme' });
  expect(writesOf(close)).toEqual([]);
  for (const step of steps) {
    await pressAgain(step);
    await expectSaved(close, step);
  }
  expect(writesOf(close)).toHaveLength(steps.length);
});

const broken: { what: string; fault: Fault; says: string }[] = [
  { what: '500', fault: { kind: 'status', status: 500 }, says: refused['close-down'].text },
  { what: 'a connection that breaks', fault: { kind: 'reset-before' }, says: refused.unreachable.text },
  { what: 'no answer at all', fault: { kind: 'hang', carriedOut: false }, says: refused['timed-out'].text },
];
test.for(broken)(
  '$what: what may be repeated is sent once more, then it is said; for all else nobody knows, and the user decides',
  async ({ fault, says }) => {
    const world = await openTyped();
    const { close } = world;
    for (const { path, method } of steps) close.setFault(path, fault, { method });
    for (const { press } of steps) await press();
    if (fault.kind === 'hang') await giveUpEach(world);
    for (const step of changes) {
      await expect.element(refusalOf(step.part())).toHaveTextContent(says);
      await step.expectKept();
    }
    for (const step of creations) {
      await expect.element(step.part()).toHaveTextContent(step.uncertain);
      await step.expectKept();
      await expect.element(step.part().getByRole('textbox').first()).toHaveAttribute('readonly');
      await askClose(step);
      await expect.element(step.part()).toHaveTextContent(step.missing);
    }
    const sent = writesOf(close).sort();
    const twice = ['PUT /lead/lead_…/', 'PUT /lead/lead_…/', 'PUT /task/task_…/', 'PUT /task/task_…/'];
    expect(sent).toEqual(['POST /activity/note/', 'POST /task/', ...twice]);

    close.clearFaults();
    for (const step of steps) {
      await pressAgain(step);
      await expectSaved(close, step);
    }
    expect(writesOf(close)).toHaveLength(sent.length + steps.length);
  },
);

/** Waits as long as the worker does for each answer, also for those to what it sends once more. */
async function giveUpEach({ close, turnClock }: World): Promise<void> {
  for (const sent of [steps.length, steps.length + changes.length]) {
    await expect.poll(() => writesOf(close)).toHaveLength(sent);
    await turnClock(30_000);
  }
}

/** Acme's panel with everything typed that the steps send. */
async function openTyped(): Promise<World> {
  const world = await openAcme();
  for (const step of steps) await step.prepare();
  return world;
}
