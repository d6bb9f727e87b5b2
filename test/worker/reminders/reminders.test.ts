import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Reminders } from '../../../src/domain/agenda/reminders';
import { DAY_MS, MINUTE_MS } from '../../../src/time/durations';
import { words } from '../../../src/words/words';
import { type CloseSandbox, createCloseSandbox } from '../../fakes/close-server/server';
import { createFakePlatform, type FakePlatform, startWorker } from '../fake-platform';
import { accountIdOf, robinsAccount } from '../worker-world';

const PATIENT = { timeout: 10_000 };
const MINUTES = 10;

let close: CloseSandbox;
let browser: FakePlatform;
let time: number;
/** The next meeting of the sample, and when it starts. */
let call: CloseSandbox['data']['meetings'][number];
let startsAt: number;
/** Each notification that was made, as its title and its text. */
let made: string[];
let stop: () => Promise<void>;

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
  browser.granted.notifications = true;
  browser.database.set('accounts', [robinsAccount]);
  const found = close.data.meetings.find(({ title }) => title === 'Discovery call');
  if (!found) throw new Error('The sample has no discovery call.');
  call = found;
  startsAt = Date.parse(String(call.starts_at));
  close.data.meetings = [call];
  made = [];
  const { show } = browser.platform.notifications;
  browser.platform.notifications.show = async (id, notification) => {
    await show(id, notification);
    made.push(`${notification.title}: ${notification.text}`);
  };
});
afterEach(() => stop());

type Worker = ReturnType<typeof startWorker>;

const wish = (worker: Worker, more: Partial<Reminders> = {}) =>
  worker.send('chooseReminders', { on: true, minutes: MINUTES, names: true, ...more }, 'own page');
const renew = (worker: Worker) => worker.send('getToday', undefined, 'own page');
const alarm = () => browser.alarms.get('reminder');

/** A worker that reminds, out of an agenda that it keeps. */
async function reminding(more: Partial<Reminders> = {}): Promise<Worker> {
  const worker = startWorker(browser);
  await wish(worker, more);
  await renew(worker);
  await expect.poll(alarm, PATIENT).toBe(startsAt - MINUTES * MINUTE_MS);
  return worker;
}

/** The alarm goes off, so much later than it should, in a worker that it wakes. */
async function goOff(late = 0): Promise<Worker> {
  time = startsAt - MINUTES * MINUTE_MS + late;
  const worker = startWorker(browser);
  await worker.onAlarm();
  return worker;
}

test('one notification a meeting, by no request: again where it was moved, and not by the next worker', async () => {
  await reminding();
  close.clearRequests();
  const worker = await goOff();
  expect(made).toHaveLength(1);
  expect(made[0]).toMatch(/^Acme Robotics GmbH: .* · Discovery call\n/);
  await worker.onAlarm();
  await goOff(MINUTE_MS);
  expect(made).toHaveLength(1);
  expect(alarm()).toBeUndefined();
  expect(close.requests).toEqual([]);

  // What was said of the old time goes, and is said again at the new one.
  startsAt += 30 * MINUTE_MS;
  call.starts_at = new Date(startsAt).toISOString();
  const next = startWorker(browser);
  await renew(next);
  await expect.poll(alarm, PATIENT).toBe(startsAt - MINUTES * MINUTE_MS);
  expect(browser.notifications.size).toBe(0);
  await goOff();
  expect(made).toHaveLength(2);
});

test('none for a meeting that was called off, is gone, or began while the computer slept', async () => {
  await reminding();
  const late = await goOff(MINUTES * MINUTE_MS + 4 * MINUTE_MS);
  expect(made).toEqual([]);

  startsAt += 60 * MINUTE_MS;
  call.starts_at = new Date(startsAt).toISOString();
  await renew(late);
  await expect.poll(alarm, PATIENT).toBe(startsAt - MINUTES * MINUTE_MS);
  // A minute after its start is no more than late.
  const worker = await goOff(MINUTES * MINUTE_MS + MINUTE_MS);
  expect(made).toHaveLength(1);
  call.status = 'canceled';
  await renew(worker);
  await expect.poll(() => browser.notifications.size, PATIENT).toBe(0);

  call.status = 'upcoming';
  startsAt += DAY_MS;
  call.starts_at = new Date(startsAt).toISOString();
  await renew(worker);
  await expect.poll(alarm, PATIENT).toBe(startsAt - MINUTES * MINUTE_MS);
  close.data.meetings = [];
  await renew(worker);
  await expect.poll(alarm, PATIENT).toBeUndefined();
});

test('off until it is switched on; off again where the browser takes its permission or nothing is kept; without names it says the time alone', async () => {
  const silent = startWorker(browser);
  await renew(silent);
  await silent.onAlarm();
  expect(alarm()).toBeUndefined();
  expect(await silent.send('getReminders', undefined, 'own page')).toMatchObject({ on: false, hindered: null });

  const worker = await reminding({ names: false });
  browser.granted.notifications = false;
  await worker.onPermissionsRemoved();
  expect(alarm()).toBeUndefined();
  expect(await worker.send('getReminders', undefined, 'own page')).toMatchObject({ on: false, hindered: 'permission' });
  await goOff();
  expect(made).toEqual([]);

  browser.granted.notifications = true;
  await worker.onPermissionsAdded({ permissions: ['notifications'] });
  expect(made).toHaveLength(1);
  expect(made[0]).toMatch(new RegExp(`^${words.reminder.nameless}: \\d`));
  expect(made[0]).not.toMatch(/Acme|Discovery/);

  await worker.send('chooseAgendaKeeping', 'never', 'own page');
  await expect.poll(() => browser.notifications.size, PATIENT).toBe(0);
  expect(await worker.send('getReminders', undefined, 'own page')).toMatchObject({ hindered: 'nothing-kept' });
  browser.platform.readManaged = async () => ({ keepAgenda: false });
  expect(await worker.send('getReminders', undefined, 'own page')).toMatchObject({ hindered: 'managed' });
});

test('a press opens the tab that shows the event, else a window with the brief, also by a worker that has just woken', async () => {
  await reminding();
  const worker = await goOff();
  const [key = ''] = browser.notifications.keys();
  worker.onNotificationClicked(key);
  const window = `src/popup/index.html?meeting=${call.id}`;
  await expect.poll(() => browser.opened, PATIENT).toEqual([window]);
  expect(browser.notifications.size).toBe(0);

  await worker.open(close.events.discoveryCall.eventId);
  await expect.poll(() => JSON.stringify(browser.session.peek('tab:1')), PATIENT).toContain(String(call.id));
  startWorker(browser).onNotificationClicked(key);
  await expect.poll(() => browser.opened, PATIENT).toEqual([window, 1]);
});

test('"Forget everything", switching off and removing the key leave no alarm, no notification and no memory of one', async () => {
  const ways: ((worker: Worker) => Promise<unknown>)[] = [
    (worker) => worker.send('removeAccount', accountIdOf(robinsAccount), 'own page'),
    (worker) => wish(worker, { on: false }),
    (worker) => worker.send('forgetEverything', undefined, 'own page'),
  ];
  for (const way of ways) {
    browser.database.set('accounts', [robinsAccount]);
    browser.platform.session.remove('reminded');
    time = startsAt - 60 * MINUTE_MS;
    const at = new Date(startsAt + 60 * MINUTE_MS).toISOString();
    const later = { ...call, id: `${call.id}2`, provider_calendar_event_id: 'later', starts_at: at, ends_at: null };
    close.data.meetings = [call, later];
    await reminding();
    const worker = await goOff();
    expect([browser.notifications.size, browser.alarms.size]).toEqual([1, 1]);
    await way(worker);
    await expect.poll(() => [browser.notifications.size, browser.alarms.size], PATIENT).toEqual([0, 0]);
  }
  expect(browser.session.peek('reminded')).toBeNull();
});
