import { expect, test } from 'vitest';
import type { WriteResult } from '../../../../src/domain/write-result';
import { sendPatiently } from '../../../../src/panel/drafts/sync/send-patiently';

type Done = WriteResult<{ kind: 'done' }>;
const saved: Done = { ok: true, value: { kind: 'done', savedAt: 1 } };
const slowDown = (until: number): Done => ({ ok: false, failure: { reason: 'rate-limited', until } });
const offline: Done = { ok: false, failure: { reason: 'offline' } };

/** Answers in turn. */
function sender(...answers: (Done | Error)[]) {
  const waits: (number | null)[] = [];
  const abort = new AbortController();
  let sent = 0;
  const send = () => {
    const answer = answers[sent];
    sent += 1;
    return answer === undefined || answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const onWait = (until: number | null) => waits.push(until);
  return { waits, abort, sent: () => sent, result: () => sendPatiently(send, onWait, abort.signal) };
}

test.each([[saved], [offline]])('an answer is handed on, and nothing is sent twice: %j', async (answer) => {
  const { result, sent, waits } = sender(answer, saved);
  expect(await result()).toEqual(answer);
  expect([sent(), waits]).toEqual([1, []]);
});

test('a worker that does not answer is a refusal', async () => {
  const { result } = sender(new Error('gone'));
  expect(await result()).toEqual({ ok: false, failure: { reason: 'unexpected' } });
});

test('when Close asks to slow down, it is sent again as soon as Close takes requests, and not before', async () => {
  const until = Date.now() + 40;
  const { result, sent, waits } = sender(slowDown(until), saved);
  expect(await result()).toEqual(saved);
  // A timer may come a millisecond early by the clock.
  expect(Date.now()).toBeGreaterThanOrEqual(until - 1);
  expect([sent(), waits]).toEqual([2, [until, null]]);
});

test('who waits no more has Close’s answer, and nothing is sent', async () => {
  const { result, sent, abort } = sender(slowDown(Date.now() + 60_000), saved);
  const pending = result();
  abort.abort();
  expect(await pending).toMatchObject({ ok: false, failure: { reason: 'rate-limited' } });
  expect(sent()).toBe(1);
});
