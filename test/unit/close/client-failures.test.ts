import { createServer } from 'node:http';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createCloseClient } from '../../../src/close/client';
import { CloseError, type CloseFailure } from '../../../src/close/http/close-error';
import { largestBody } from '../../../src/close/http/read-body';
import { type Fault, faults } from '../../fakes/close-server/fault';
import { isObject } from '../../fakes/close-server/json';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { useLoopbackClose } from './loopback-close';

const close = useLoopbackClose();
const secret = /api_sandbox.robin|YXBpX3NhbmRib3gucm9iaW46/;

/** The `CloseError` that `work` ends with. */
async function failureOf(work: Promise<unknown>): Promise<CloseError> {
  const error = await work.then(
    () => 'no error',
    (thrown: unknown) => thrown,
  );
  // The key is nowhere in the error, however deep, nor is any text of an answer.
  const everything = inspect(error, { depth: 20, showHidden: true });
  expect(everything).not.toMatch(secret);
  expect(everything).not.toMatch(/Grand Hotel|Discovery call|SECRET/);
  if (!(error instanceof CloseError)) throw new Error(`not a CloseError: ${everything}`);
  return error;
}

const search = () => close.client().searchMeetings({ eventId: close.sandbox.events.discoveryCall.eventId });

const html = '<html>SECRET</html>';
const status = (code: number, body?: unknown, contentType?: string): Fault => ({
  kind: 'status',
  status: code,
  body,
  ...(contentType ? { contentType } : {}),
});

describe('every fault has its reason', () => {
  test.each<[string, Fault, CloseFailure]>([
    ['401', faults.keyRejected, { reason: 'key-rejected' }],
    ['401 with a page', status(401, html, 'text/html'), { reason: 'key-rejected' }],
    ['403 in plain text', faults.notAllowed, { reason: 'not-allowed' }],
    ['403 in JSON', status(403, { error: 'SECRET' }), { reason: 'not-allowed' }],
    ['404', faults.notFound, { reason: 'not-found' }],
    ['429 with all headers', faults.rateLimited, { reason: 'rate-limited', retryAfter: 1.4 }],
    ['429 with retry-after alone', faults.rateLimitedRetryAfterOnly, { reason: 'rate-limited', retryAfter: 2 }],
    ['429 with nonsense', faults.rateLimitedNonsense, { reason: 'rate-limited', retryAfter: 5 }],
    ['429 without headers', faults.rateLimitedNoHeaders, { reason: 'rate-limited', retryAfter: 5 }],
    ['429 with the old body', faults.rateLimitedOldBody, { reason: 'rate-limited', retryAfter: 5 }],
    ['429 with quota left', faults.rateLimitedQuotaLeft, { reason: 'rate-limited', retryAfter: 3 }],
    ['500 in JSON', status(500, { error: 'SECRET' }), { reason: 'close-down' }],
    ['500 empty', status(500), { reason: 'close-down' }],
    ['502 with a page', status(502, html, 'text/html'), { reason: 'close-down' }],
    ['503 empty', status(503), { reason: 'close-down' }],
    ['504 with a page', status(504, html, 'text/html'), { reason: 'close-down' }],
    ['400', status(400, { errors: ['SECRET'] }), { reason: 'unexpected' }],
    ['402', faults.planLimit, { reason: 'unexpected' }],
    ['405', status(405), { reason: 'unexpected' }],
    ['415', status(415), { reason: 'unexpected' }],
    ['418', status(418), { reason: 'unexpected' }],
    ['200 with a page', { kind: 'html' }, { reason: 'not-close' }],
    ['200 with a page that calls itself JSON', status(200, html), { reason: 'not-close' }],
    ['200 with JSON that calls itself a page', status(200, '{}', 'text/html'), { reason: 'not-close' }],
    ['a redirect', { kind: 'redirect' }, { reason: 'unreachable' }],
    ['JSON that ends in the middle', { kind: 'truncated' }, { reason: 'cut-off' }],
    ['a connection that breaks in the middle', { kind: 'reset-mid-body' }, { reason: 'cut-off' }],
    ['a connection that breaks at once', { kind: 'reset' }, { reason: 'unreachable' }],
    ['no answer', { kind: 'hang' }, { reason: 'timed-out' }],
    ['an answer that stops in the middle', { kind: 'stall' }, { reason: 'timed-out' }],
    ['200 with nothing', status(200), { reason: 'cut-off' }],
    ['200 with plain text', status(200, 'SECRET', 'text/plain'), { reason: 'unexpected' }],
    ['200 with plain text that begins like JSON', status(200, '[SECRET]', 'text/plain'), { reason: 'unexpected' }],
    ['200 with text that calls itself JSON', status(200, 'SECRET'), { reason: 'unexpected' }],
    ['a list without data', status(200, { has_more: false }), { reason: 'unexpected' }],
    ['data null', status(200, { data: null, has_more: false }), { reason: 'unexpected' }],
    ['data an object', status(200, { data: {}, has_more: false }), { reason: 'unexpected' }],
    ['a bare list', status(200, []), { reason: 'unexpected' }],
    ['null', status(200, 'null'), { reason: 'unexpected' }],
  ])('%s', async (_, fault, failure) => {
    close.sandbox.setFault('/activity/meeting/', fault);
    expect((await failureOf(search())).failure).toEqual(failure);
    // What breaks off is asked for twice.
    expect(close.sandbox.requests).toHaveLength(failure.reason === 'cut-off' ? 2 : 1);
  });

  test.each<[string, Fault]>([
    ['JSON that ends in the middle', { kind: 'truncated' }],
    ['a connection that breaks in the middle', { kind: 'reset-mid-body' }],
    ['nothing at all', status(200)],
  ])('%s, once: the read is repeated and nobody notices', async (_, fault) => {
    close.sandbox.setFault('/activity/meeting/', fault, { times: 1 });
    expect(await search()).not.toEqual([]);
    expect(close.sandbox.requests).toHaveLength(2);
  });

  test('the same for the other requests', async () => {
    close.sandbox.setFault(null, { kind: 'html' });
    const client = close.client();
    for (const work of [
      client.getMe(),
      client.getLeads([sampleLeads.acme.id]),
      client.getLeads([sampleLeads.acme.id, sampleLeads.beta.id]),
    ]) {
      expect((await failureOf(work)).failure).toEqual({ reason: 'not-close' });
    }
  });

  test('no such server', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    const baseUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/v1`;
    const client = createCloseClient({ apiKey: sandboxKeys.robin, baseUrl, fetch });
    expect(await failureOf(client.getMe())).toMatchObject({ failure: { reason: 'unreachable' }, status: null });
  });

  test('the status is told', async () => {
    close.sandbox.setFault(null, faults.planLimit);
    expect((await failureOf(search())).status).toBe(402);
  });

  test('the second page fails like the first', async () => {
    close.sandbox.setFault(null, faults.rateLimited);
    close.sandbox.setFault(
      null,
      { kind: 'edit', edit: (body) => (isObject(body) ? { ...body, has_more: true } : body) },
      { times: 1 },
    );
    expect((await failureOf(search())).failure).toEqual({ reason: 'rate-limited', retryAfter: 1.4 });
    expect(close.sandbox.requests).toHaveLength(2);
  });
});

test('a redirect is not followed: the key goes nowhere else', async () => {
  const elsewhere: string[] = [];
  const other = createServer((request, response) => {
    elsewhere.push(request.url ?? '');
    response.end('{"data":[]}');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const to = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  for (const code of [301, 302, 303, 307, 308]) {
    close.sandbox.setFault(null, { kind: 'status', status: code, headers: { location: to } });
    expect((await failureOf(search())).failure).toEqual({ reason: 'unreachable' });
  }
  await new Promise((resolve) => other.close(resolve));
  expect(elsewhere).toEqual([]);
});

describe('huge answers', () => {
  const list = (size: number) => `{"data":[],"pad":"${'x'.repeat(size)}"}`;

  test('are given up at the limit', async () => {
    close.sandbox.setFault(null, status(200, list(largestBody)));
    expect((await failureOf(close.client().searchMeetings({ eventId: 'E' }))).failure).toEqual({
      reason: 'unexpected',
    });
  });

  test('are read below it', async () => {
    close.sandbox.setFault(null, status(200, list(largestBody - 100)));
    expect(await close.client().searchMeetings({ eventId: 'E' })).toEqual({ meetings: [], complete: true });
  });

  test('without an end are given up too', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    const client = createCloseClient({ apiKey: 'k', fetch: async () => new Response(endless) });
    expect((await failureOf(client.getMe())).failure).toEqual({ reason: 'unexpected' });
    expect(sent).toBeLessThan(largestBody + 10 * 65_536);
  });
});

test('text is put together over the seams of pieces', async () => {
  const bytes = new TextEncoder().encode('{"id":"user_1","first_name":"Zoë 🔑","organizations":[{"id":"orga_1"}]}');
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
      controller.close();
    },
  });
  const client = createCloseClient({ apiKey: 'k', fetch: async () => new Response(body) });
  expect((await client.getMe()).userName).toBe('Zoë 🔑');
});

describe('the caller gives up', () => {
  const reason = new Error('the tab has moved on');

  test('before: nothing is asked', async () => {
    await expect(close.client().getMe(AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(close.sandbox.requests).toEqual([]);
  });

  test.each<[string, Fault]>([
    ['while waiting', { kind: 'hang' }],
    ['in the middle of the body', { kind: 'stall' }],
  ])('%s: gets its own reason back', async (_, fault) => {
    close.sandbox.setFault(null, fault);
    const controller = new AbortController();
    close.onSilence = () => controller.abort(reason);
    await expect(close.client().getMe(controller.signal)).rejects.toBe(reason);
    expect(close.sandbox.requests).toHaveLength(1);
  });

  test('between two pages', async () => {
    const controller = new AbortController();
    close.sandbox.setFault(null, {
      kind: 'edit',
      edit: (body) => {
        controller.abort(reason);
        return isObject(body) ? { ...body, has_more: true } : body;
      },
    });
    const work = close
      .client()
      .searchMeetings({ eventId: close.sandbox.events.discoveryCall.eventId }, controller.signal);
    await expect(work).rejects.toBe(reason);
    expect(close.sandbox.requests).toHaveLength(1);
  });

  test('a signal that stays quiet changes nothing', async () => {
    const { signal } = new AbortController();
    expect((await close.client().getMe(signal)).userName).toBe('Robin Rep');
  });
});

test('a fetch that makes nothing of its signal still ends in time', async () => {
  const client = createCloseClient({ apiKey: 'k', timeLimit: 50, fetch: () => new Promise(() => {}) });
  expect((await failureOf(client.getMe())).failure).toEqual({ reason: 'timed-out' });
});
