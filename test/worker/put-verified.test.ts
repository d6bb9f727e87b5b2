import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putVerified } from '../../src/background/writes/put-verified';
import { createCloseClient } from '../../src/close/client';
import { CloseError } from '../../src/close/http/close-error';
import { type CloseSandbox, createCloseSandbox } from '../fakes/close-server/server';
import { sandboxKeys } from '../fakes/sample-data/organization';

/** What becomes of one request. `broken` and the refusals leave Close as it was. */
type Fate =
  | 'ok'
  /** The connection breaks before Close has read a word. */
  | 'broken'
  /** Close does it, and its answer is lost. */
  | 'lost'
  /** Close does it, and a page that nobody can read comes in place of its answer. */
  | 'unreadable'
  | 400
  | 401
  | 403
  | 404
  | 429
  | 503;

let sandbox: CloseSandbox;
let server: Server;
let url: string;
let fates: Fate[];
let asked: string[];

beforeEach(async () => {
  sandbox = createCloseSandbox();
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.method ?? '');
    meet(fates.shift() ?? 'ok', request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/v1`;
});
afterEach(() => server.close());

function meet(fate: Fate, request: IncomingMessage, response: ServerResponse) {
  if (fate === 'broken') return void request.socket.destroy();
  if (typeof fate === 'number') return void response.writeHead(fate, { 'content-type': 'application/json' }).end('{}');
  if (fate === 'lost') sandbox.setFault(null, { kind: 'reset' }, { times: 1 });
  if (fate === 'unreadable') sandbox.setFault(null, { kind: 'truncated' }, { times: 1 });
  sandbox.handle(request, response);
}

/** Gives a meeting another outcome, through a real client. */
async function setOutcome(): Promise<string | null> {
  const client = createCloseClient({ apiKey: sandboxKeys.robin, baseUrl: url, fetch });
  const meeting = sandbox.data.meetings.find(({ title }) => title === sandbox.events.discoveryCall.title);
  const outcome = sandbox.data.outcomes.find(({ name }) => name === 'No show');
  const [meetingId, outcomeId] = [String(meeting?.id), String(outcome?.id)];
  const written = await putVerified({
    put: () => client.setOutcome(meetingId, outcomeId),
    read: () => client.getMeeting(meetingId),
    isThere: (there) => there.outcomeId === outcomeId,
  });
  expect(written.outcomeId).toBe(outcomeId);
  expect(meeting?.outcome_id).toBe(outcomeId);
  return written.outcomeId;
}

const arrives: [what: string, fates: Fate[], asked: string][] = [
  ['as usual', ['ok'], 'PUT'],
  ['the answer is lost, Close has it', ['lost'], 'PUT GET'],
  ['the answer cannot be read, Close has it', ['unreadable'], 'PUT GET'],
  ['the request never came to Close', ['broken'], 'PUT GET PUT'],
  ['Close was down for a moment', [503], 'PUT GET PUT'],
  ['down for a moment, then the answer is lost', [503, 'ok', 'lost'], 'PUT GET PUT GET'],
];
test.each(arrives)('arrives: %s', async (_what, given, requests) => {
  fates = [...given];
  await setOutcome();
  expect(asked.join(' ')).toBe(requests);
});

const fails: [what: string, fates: Fate[], reason: string, asked: string][] = [
  ['Close stays down for writes', [503, 'ok', 503, 'ok'], 'close-down', 'PUT GET PUT GET'],
  ['the line is dead: nothing is repeated', ['broken', 'broken'], 'unreachable', 'PUT GET'],
  ['lost, and Close cannot be asked', ['lost', 503], 'unreachable', 'PUT GET'],
  ['lost, and the meeting is hidden now', ['lost', 404], 'unreachable', 'PUT GET'],
  ['a second refusal counts', [503, 'ok', 403], 'not-allowed', 'PUT GET PUT'],
  // Refusals: Close has done nothing, and says so.
  ['400', [400], 'unexpected', 'PUT'],
  ['401', [401], 'key-rejected', 'PUT'],
  ['403', [403], 'not-allowed', 'PUT'],
  ['404', [404], 'not-found', 'PUT'],
  ['429', [429], 'rate-limited', 'PUT'],
];
test.each(fails)('fails: %s', async (_what, given, reason, requests) => {
  fates = [...given];
  const error = await setOutcome().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CloseError);
  expect(error).toMatchObject({ failure: { reason } });
  expect(asked.join(' ')).toBe(requests);
});
