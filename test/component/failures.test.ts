import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PanelFailure } from '../../src/domain/panel-state';
import { words } from '../../src/words/words';
import { type Fault, faults } from '../fakes/close-server/fault';
import { sandboxKeys } from '../fakes/sample-data/organization';
import { expectMeeting, expectTitle } from './pages/panel';
import { createWorld } from './world';

type Reason = PanelFailure['reason'];

const search = '/activity/meeting/';
const status = (code: number) => ({ kind: 'status', status: code }) as const;

/** What Close, or something on the way to it, answers to the search; and which words that gives. */
const answers: readonly { answer: string; fault: Fault; reason: Reason }[] = [
  { answer: '401, while the key itself is fine', fault: faults.keyRejected, reason: 'not-allowed' },
  { answer: '403', fault: faults.notAllowed, reason: 'not-allowed' },
  { answer: '404', fault: faults.notFound, reason: 'not-found' },
  { answer: '429 with both headers', fault: slowDown(60), reason: 'rate-limited' },
  { answer: '429 with quota left', fault: slowDown(60, 37), reason: 'rate-limited' },
  { answer: '500', fault: status(500), reason: 'close-down' },
  {
    answer: '502',
    fault: { ...status(502), body: '<h1>Bad Gateway</h1>', contentType: 'text/html' },
    reason: 'close-down',
  },
  { answer: '503', fault: status(503), reason: 'close-down' },
  { answer: '504', fault: status(504), reason: 'close-down' },
  { answer: 'a page of HTML', fault: { kind: 'html' }, reason: 'not-close' },
  { answer: 'half of the JSON', fault: { kind: 'truncated' }, reason: 'cut-off' },
  { answer: 'half of the JSON, then a broken connection', fault: { kind: 'reset-mid-body' }, reason: 'cut-off' },
  { answer: 'a redirect', fault: { kind: 'redirect' }, reason: 'unreachable' },
  { answer: 'a broken connection', fault: { kind: 'reset' }, reason: 'unreachable' },
  { answer: 'JSON of a wrong shape', fault: { kind: 'edit', edit: () => ({ data: 'none' }) }, reason: 'unexpected' },
  { answer: 'no JSON', fault: { ...status(200), body: 'OK', contentType: 'text/plain' }, reason: 'unexpected' },
  { answer: '400', fault: status(400), reason: 'unexpected' },
];

test.for(answers)('$answer: $reason', async ({ fault, reason }) => {
  const world = createWorld();
  world.close.setFault(search, fault);
  await world.open(world.close.events.discoveryCall);
  await expectFailure(reason);
  world.close.clearFaults();
  await mainAction().click();
  await expectMeeting(world.close.events.discoveryCall);
});

const endless: Fault[] = [{ kind: 'hang' }, { kind: 'stall' }];
test.for(endless)('$kind: given up after ten seconds', async (fault) => {
  const world = createWorld();
  world.close.setFault(search, fault, { times: 1 });
  const held = world.network.hold([search]);
  await world.open(world.close.events.discoveryCall);
  await expect.poll(held.waiting).toBe(1);
  held.release();
  await world.turnClock(10_000);
  await expectFailure('timed-out');
  await mainAction().click();
  await expectMeeting(world.close.events.discoveryCall);
});

test('a rate limit counts down, asks again by itself once, and fills', async () => {
  const world = createWorld();
  const { close } = world;
  close.setFault(search, slowDown(3), { times: 1 });
  const countdown = recordTimer();
  await world.open(close.events.discoveryCall);
  await expectFailure('rate-limited');
  await expect.element(page.getByRole('timer')).toBeVisible();
  for (const _ of [1, 2, 3]) await world.turnClock(1000);
  await expectMeeting(close.events.discoveryCall);

  const { countdown: inSeconds, countdownOver } = words.failed;
  const said = countdown();
  // A busy machine may swallow a second, but never turns the clock back.
  const order = [inSeconds(3), inSeconds(2), inSeconds(1), countdownOver];
  expect(said).toEqual(order.filter((text) => said.includes(text)));
  expect(said.length).toBeGreaterThan(1);
  const asked = close.requests.filter(({ path }) => path.endsWith(search)).map(({ time }) => time);
  expect(asked).toHaveLength(2);
  expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(3000);
});

const speechless: Fault[] = [faults.rateLimitedNoHeaders, faults.rateLimitedNonsense, faults.rateLimitedOldBody];
test.for(speechless)('a rate limit that does not say how long it lasts counts down: %o', async (fault) => {
  const world = createWorld();
  world.close.setFault(search, fault);
  await world.open(world.close.events.discoveryCall);
  await expectFailure('rate-limited');
  await expect.element(page.getByRole('timer')).toHaveTextContent(/^Asking again in [1-5] s$/);
});

test('a lead that cannot be asked for leaves its meeting on the screen', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  world.close.setFault('/lead/', status(500));
  await world.open(discoveryCall);
  await expectTitle(words.lead.failedName);
  await expect.element(page.getByRole('heading', { level: 2, name: discoveryCall.title })).toBeVisible();
  await expect.element(page.getByText(words.lead.failed)).toBeVisible();
  world.close.clearFaults();
  await page.getByRole('button', { name: words.lead.tryAgain }).click();
  await expectMeeting(discoveryCall);
});

describe('keys', () => {
  test('without a key the panel leads to where it is entered, asks nothing, and then fills', async () => {
    const world = createWorld();
    const { discoveryCall } = world.close.events;
    await world.open(discoveryCall, { apiKey: null });
    await expectTitle(words.needsKey.title);
    const connect = page.getByRole('button', { name: words.needsKey.action });
    await expect.element(connect).toBeVisible();
    expect(world.close.requests).toEqual([]);
    await connect.click();
    await expect.poll(() => world.host.asked).toEqual(['options#connection']);
    await world.host.connect(sandboxKeys.robin);
    await expectMeeting(discoveryCall);
  });

  test('a key that was deleted in Close leads to where a new one is entered, and then fills', async () => {
    const world = createWorld();
    const { close } = world;
    await world.open('https://calendar.google.com/calendar/u/0/r', { apiKey: sandboxKeys.kim });
    close.data.users = close.data.users.filter(({ apiKey }) => apiKey !== sandboxKeys.kim);
    await world.host.goTo(close.events.discoveryCall.url);
    await expectFailure('key-rejected');
    await mainAction().click();
    await expect.poll(() => world.host.asked).toEqual(['options#connection']);
    await world.host.connect(sandboxKeys.robin);
    await expectMeeting(close.events.discoveryCall);
  });
});

test('offline says so, asks nothing, and asks again when the network is back', async () => {
  const world = createWorld();
  await world.open('https://calendar.google.com/calendar/u/0/r');
  world.host.setOnline(false);
  await world.host.goTo(world.close.events.discoveryCall.url);
  await expectFailure('offline');
  expect(world.close.requests).toEqual([]);
  world.host.setOnline(true);
  await expectMeeting(world.close.events.discoveryCall);
});

test('data that a newer version has used is left alone, and the panel says what brings it back', async () => {
  const world = createWorld();
  await world.open('https://calendar.google.com/calendar/u/0/r');
  world.close.clearRequests();
  // The worker gives up its connection for it.
  const newer = indexedDB.open('sidecar', 1000);
  await new Promise((resolve) => newer.addEventListener('success', resolve));
  newer.result.close();
  // It remembers what it has read before.
  world.stopWorker();
  await world.host.goTo(world.close.events.discoveryCall.url);
  await expectFailure('newer-data');
  expect(world.close.requests).toEqual([]);
});

test('every reason has been tried here, and no two share their words', () => {
  const reasons = new Set<Reason>([
    ...answers.map(({ reason }) => reason),
    'key-rejected',
    'timed-out',
    'offline',
    'newer-data',
    // Not Close's: `many-requests.test.ts` breaks our own storage.
    'stumbled',
    // `withheld.e2e.ts` takes the access away in the browser's own page of extensions.
    'needs-access',
  ]);
  expect(reasons).toEqual(new Set(Object.keys(words.failed).filter(isReason)));
  const titles = [...reasons].map((reason) => words.failed[reason].title).concat(words.needsKey.title);
  expect(new Set(titles).size).toBe(titles.length);
  const texts = [...reasons].map((reason) => words.failed[reason].text).concat(words.needsKey.text);
  expect(new Set(texts).size).toBe(texts.length);
});

/** Among the failures stand the words of the countdown. */
function isReason(key: string): key is Reason {
  return key !== 'countdown' && key !== 'countdownOver';
}

/** The words of the reason, and one button. */
async function expectFailure(reason: Reason): Promise<void> {
  const { title, text, action } = words.failed[reason];
  await expectTitle(title);
  await expect.element(page.getByText(text, { exact: true })).toBeVisible();
  await expect.element(mainAction()).toHaveTextContent(action);
}

/** The buttons below the header: one where the panel shows a message. */
function mainAction() {
  return page.getByRole('main').getByRole('button');
}

/** 429 with both of Close's headers. */
function slowDown(seconds: number, remaining = 0): Fault {
  const ratelimit = `limit=100, remaining=${remaining}, reset=${seconds}`;
  const headers = { ratelimit, 'retry-after': String(seconds) };
  return { kind: 'status', status: 429, headers, body: {} };
}

/** Every text that a timer of the panel has from now on, each time that it is another. */
function recordTimer(): () => string[] {
  const texts: string[] = [];
  const observer = new MutationObserver(() => {
    const text = document.querySelector('[role="timer"]')?.textContent;
    if (text && text !== texts.at(-1)) texts.push(text);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  return () => {
    observer.disconnect();
    return texts;
  };
}
