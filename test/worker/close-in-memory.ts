import type { Platform } from '../../src/background/platform/ports';
import { createFakeClose, type FakeClose } from '../fakes/close-server/close';
import { closeFetch } from '../fakes/close-server/fetch';
import { meetingRecord, sandboxId, type WireRecord } from '../fakes/close-server/records';
import { northwind, robin } from '../fakes/sample-data/people';

/** The fake Close as a worker's `fetch`, without a server: for tests that make thousands of requests. */
export function createCloseInMemory() {
  const close = createFakeClose();
  const ask = closeFetch(close);
  const traffic = { underWay: 0, most: 0 };
  const fetch: Platform['fetch'] = async (input, { method = 'GET', headers, body, signal } = {}) => {
    traffic.underWay += 1;
    traffic.most = Math.max(traffic.most, traffic.underWay);
    const asked = ask({
      url: String(input),
      method,
      headers: Object.fromEntries(new Headers(headers)),
      body: `${body ?? ''}`,
    });
    await new Promise((resolve) => setImmediate(resolve));
    traffic.underWay -= 1;
    const answer = await asked;
    signal?.throwIfAborted();
    if (!answer) throw new TypeError('Failed to fetch');
    return new Response(answer.body, { status: answer.status, headers: answer.headers });
  };
  return { close, fetch, traffic };
}

/**
 * Such a Close as Node's `fetch` shows it, with every fault: a test that makes few requests, of which one goes wrong.
 * `onSilence`: from now on nothing comes, or nothing more.
 */
export function fetchInMemory(
  close: FakeClose,
  { now, onSilence }: { now: () => number; onSilence: () => void },
): typeof fetch {
  const ask = closeFetch(close, now, onSilence);
  return async (input, { method = 'GET', headers, body, signal } = {}) => {
    signal?.throwIfAborted();
    const sent = Object.fromEntries(new Headers(headers));
    const answer = await ask({ url: String(input), method, headers: sent, body: `${body ?? ''}` });
    if (!answer) throw new TypeError('fetch failed');
    const { status, end } = answer;
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(answer.body));
        if (end === 'whole') controller.close();
        if (end === 'broken') controller.error(new TypeError('terminated'));
      },
    });
    return new Response(answer.body === '' ? null : stream, { status, headers: answer.headers });
  };
}

/** A key of the fake Close. */
export const robinsAccount = {
  apiKey: 'api_sandbox.robin',
  userId: robin.id,
  userName: robin.name,
  organizationId: northwind,
  organizationName: 'Northwind Sales',
};

/** Puts an event into Close, with one meeting for each of its leads. `eventId`: letters and digits. */
export function bookEvent(
  { data }: Pick<FakeClose, 'data'>,
  eventId: string,
  { leads = 1, summaryHtml = '' } = {},
): void {
  for (let index = 100; index < 100 + leads; index += 1) {
    const leadId = sandboxId('lead', `${eventId}x${index}`);
    data.leads.push(leadOf(leadId));
    data.meetings.push(
      meetingRecord({
        id: sandboxId('acti', `${eventId}x${index}`),
        organizationId: northwind,
        leadId,
        title: `Meeting ${eventId}`,
        startsAt: Date.now() + 3_600_000,
        endsAt: Date.now() + 7_200_000,
        status: 'upcoming',
        provider: 'google',
        eventId,
        calendarId: robin.email,
        user: robin,
        ...(summaryHtml && { summaryHtml }),
      }),
    );
  }
}

function leadOf(id: string): WireRecord {
  return { id, organization_id: northwind, name: id, display_name: id, opportunities: [], tasks: [] };
}
