import { afterAll, expect, test, vi } from 'vitest';
import type { PanelState } from '../../src/domain/panel-state';
import type { TabRecord } from '../../src/protocol/tab-record';
import { createFakePlatform, someAccount, startWorker } from './fake-platform';
import type { Traffic } from './fake-session';

const EVENTS = 500;
const SUMMARY = `<p>${'Everyone agreed on the next step. '.repeat(242)}</p>`;

/** Milliseconds that an event must stay open in a rush (src/background/close-access/pace.ts). */
const PAUSE_MS = 250;

// Hundreds of events one after the other are a rush, and this test has no time to wait: the pause is over in the next turn.
const { setTimeout } = globalThis;
vi.stubGlobal('setTimeout', (run: () => void, delay?: number) => setTimeout(run, delay === PAUSE_MS ? 0 : delay));
afterAll(() => void vi.unstubAllGlobals());

/** Without HTTP: it would cost more than all that is measured here. */
const browser = createFakePlatform({ fetch: async (address) => Response.json(closeAnswers(new URL(String(address)))) });
browser.database.set('accounts', [someAccount]);
const worker = startWorker(browser);

/** A Close in which each event has one meeting with a long summary, and a lead of its own. */
function closeAnswers({ pathname, searchParams }: URL): unknown {
  const eventId = searchParams.get('provider_calendar_event_id');
  if (pathname.endsWith('/activity/meeting/')) return { data: [meetingOf(eventId ?? '')], has_more: false };
  const leadId = searchParams.get('lead_id') ?? /lead\/(lead_\w+)/.exec(pathname)?.[1];
  if (pathname.endsWith('/activity/')) return { data: [], has_more: false };
  return {
    id: leadId,
    display_name: `Lead ${leadId}`,
    name: `Lead ${leadId}`,
    contacts: [],
    tasks: [],
    opportunities: [],
  };
}

function meetingOf(eventId: string) {
  return {
    id: `acti_${eventId}`,
    lead_id: `lead_${eventId}`,
    provider_calendar_event_id: eventId,
    title: `Meeting ${eventId}`,
    starts_at: '2026-03-09T10:00:00Z',
    ends_at: '2026-03-09T11:00:00Z',
    status: 'completed',
    summary: { html: SUMMARY },
    attendees: [],
  };
}

/** Opens an event and waits until its lookup has ended; what the panel shows then. */
async function open(index: number): Promise<PanelState> {
  await worker.open(`event${index}`);
  const ended = (state: PanelState) =>
    state.kind === 'failed' ||
    (state.kind === 'found' && state.leads.every(({ brief }) => brief?.story.kind === 'known'));
  for (;;) {
    const { state } = browser.session.peek('tab:1') as TabRecord;
    if (ended(state)) return state;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** What the storage had to do since the last time this was asked. */
function takeTraffic(): Traffic {
  const { traffic } = browser.session;
  const taken = { ...traffic };
  Object.assign(traffic, { calls: 0, read: 0, written: 0 });
  return taken;
}

test('the last of 500 events costs the storage what the first has cost, and never holds 5 MB', async () => {
  const costs: Traffic[] = [];
  let most = 0;
  for (let index = 0; index < EVENTS; index += 1) {
    takeTraffic();
    const state = await open(index);
    expect(state).toMatchObject({ kind: 'found', leads: [{ meeting: { title: `Meeting event${index}` } }] });
    costs.push(takeTraffic());
    most = Math.max(most, browser.session.bytesInUse());
  }
  const bytes = (some: Traffic[]) => some.reduce((sum, { read, written }) => sum + read + written, 0);
  expect(most).toBeLessThan(5_000_000);
  expect(bytes(costs.slice(-50)) / bytes(costs.slice(0, 50))).toBeLessThanOrEqual(1.2);
}, 300_000);
