import { afterEach, beforeEach, expect, test } from 'vitest';
import { words } from '../../../src/words/words';
import { type CloseSandbox, createCloseSandbox } from '../../fakes/close-server/server';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { northwind, robin } from '../../fakes/sample-data/people';
import { createFakePlatform, type FakePlatform, startWorker } from '../fake-platform';

const account = {
  apiKey: sandboxKeys.robin,
  userId: robin.id,
  userName: robin.name,
  organizationId: northwind,
  organizationName: 'Northwind Sales',
};
const GRID_TAB = 1;
/** The worker counts half a second after it was asked for something else. */
const PATIENT = { timeout: 10_000 };

let close: CloseSandbox;
let browser: FakePlatform;
let time: number;
let stop: () => Promise<void>;
/** What the button shows: of all tabs under 0, of a tab where it has its own. */
let badges: Map<number, string | null>;
let titles: Map<number, string>;

beforeEach(async () => {
  close = createCloseSandbox();
  const server = await close.listen();
  stop = server.close;
  time = Date.now();
  browser = createFakePlatform({
    keeping: 'always',
    now: () => time,
    fetch: (address, init) => fetch(String(address).replace('https://api.close.com/api/v1', server.url), init),
  });
  badges = new Map();
  titles = new Map();
  browser.platform.toolbar.setBadgeText = async ({ tabId = 0, text }) => void badges.set(tabId, text);
  browser.platform.toolbar.setTitle = async ({ tabId = 0, title }) => void titles.set(tabId, title);
  browser.database.set('accounts', [account]);
  // Two are over, and lack their outcome; one more is on.
  const titlesOf = ['Project kick-off', 'Lens trial follow-up', 'Discovery call'];
  close.data.meetings = close.data.meetings.filter(({ title }) => titlesOf.includes(String(title)));
});
afterEach(() => stop());

const shown = () => ({ all: badges.get(0), here: badges.get(GRID_TAB), title: titles.get(GRID_TAB) });
const owed = (meetings: number) => ({ all: String(meetings), here: null, title: words.badge.owed(meetings) });

test('the button counts what is to be wrapped up, by the agenda alone: what is over since, what was written, until it is switched off', async () => {
  const worker = startWorker(browser);
  await worker.send('eventOpened', null, 'calendar');
  await expect.poll(shown, PATIENT).toEqual(owed(2));
  close.clearRequests();

  // An hour later another one is over. The worker was stopped meanwhile.
  time += 60 * 60_000;
  browser.network.online = false;
  const next = startWorker(browser);
  await next.send('getPanelState', GRID_TAB, 'own page');
  await expect.poll(shown, PATIENT).toEqual(owed(3));
  browser.network.online = true;
  expect(close.requests).toEqual([]);

  const kickoff = close.data.meetings.find(({ title }) => title === 'Project kick-off');
  const outcomeId = close.data.outcomes.find(({ name }) => name === 'No show')?.id ?? null;
  await next.send('setOutcome', { meetingId: String(kickoff?.id), outcomeId }, 'own page');
  await expect.poll(shown, PATIENT).toEqual(owed(2));

  await next.send('chooseOwedOnBadge', false, 'own page');
  await expect.poll(shown, PATIENT).toEqual({ all: '', here: null, title: words.badge.noEvent });
  await next.send('chooseOwedOnBadge', true, 'own page');
  await expect.poll(shown, PATIENT).toEqual(owed(2));
  await next.send('forgetEverything', undefined, 'own page');
  await expect.poll(() => badges.get(0), PATIENT).toBe('');
});

test('what a tab has to say of its event comes before it, and nothing is counted where nothing is kept', async () => {
  const worker = startWorker(browser);
  await worker.send('eventOpened', null, 'calendar');
  await expect.poll(shown, PATIENT).toEqual(owed(2));
  await worker.open(close.events.discoveryCall.eventId);
  await expect.poll(shown, PATIENT).toEqual({ all: '2', here: '1', title: words.badge.found(1) });
  await worker.send('chooseAgendaKeeping', 'never', 'own page');
  await expect.poll(shown, PATIENT).toEqual({ all: '', here: '1', title: words.badge.found(1) });
});
