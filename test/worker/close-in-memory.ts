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
