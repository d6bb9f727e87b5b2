import type { BrowserContext, Page } from '@playwright/test';
import type { PanelFailure } from '../../src/lookup/panel-state';
import { words } from '../../src/words/words';
import { type Fault, faults } from '../fakes/close-server-fault';
import { sandboxKeys } from '../fakes/sample-data-organization';
import { connect, test as connected, expect } from './connected';
import { test as fresh } from './fixtures';
import { goOffline } from './network-switch';
import { expectMeeting, expectTitle, type Panel, recordTexts, sidebarOf } from './sidebar';

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
  {
    answer: 'a redirect to another host',
    fault: { kind: 'redirect', to: 'https://api.close.com.evil.example/' },
    reason: 'unreachable',
  },
  { answer: 'a broken connection', fault: { kind: 'reset' }, reason: 'unreachable' },
  { answer: 'JSON of a wrong shape', fault: { kind: 'edit', edit: () => ({ data: 'none' }) }, reason: 'unexpected' },
  { answer: 'no JSON', fault: { ...status(200), body: 'OK', contentType: 'text/plain' }, reason: 'unexpected' },
  { answer: '400', fault: status(400), reason: 'unexpected' },
];

for (const { answer, fault, reason } of answers) {
  connected(`${answer}: ${words.failed[reason].title}`, async ({ page, sandbox }) => {
    const { close } = sandbox;
    close.setFault(search, fault);
    await page.goto(close.events.discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expectFailure(sidebar, reason);
    close.clearFaults();
    await mainAction(sidebar).click();
    await expectMeeting(sidebar, close.events.discoveryCall);
  });
}

connected('no answer, or none to its end, is given up after ten seconds', async ({ page, context, sandbox }) => {
  connected.slow();
  const { close } = sandbox;
  const slow = [
    { fault: { kind: 'hang' }, event: close.events.discoveryCall, tab: page },
    { fault: { kind: 'stall' }, event: close.events.demoCanceled, tab: await context.newPage() },
  ] as const;
  for (const [index, { fault, event, tab }] of slow.entries()) {
    close.setFault(search, fault, { times: 1 });
    await tab.goto(event.url);
    await expect.poll(() => close.requests.length).toBe(index + 1);
  }
  for (const { event, tab } of slow) {
    const sidebar = await sidebarOf(tab);
    await expect(heading(sidebar, words.failed['timed-out'].title)).toBeVisible({ timeout: 15_000 });
    await expectFailure(sidebar, 'timed-out');
    await mainAction(sidebar).click();
    await expectMeeting(sidebar, event);
  }
});

connected('a rate limit counts down, asks again by itself once, and fills', async ({ page, sandbox }) => {
  const { close } = sandbox;
  close.setFault(search, slowDown(3), { times: 1 });
  await page.goto(close.events.discoveryCall.url);
  const sidebar = await sidebarOf(page);
  const countdown = await recordTexts(sidebar, '[role="timer"]');
  await expectFailure(sidebar, 'rate-limited');
  await expectMeeting(sidebar, close.events.discoveryCall);

  const { countdown: inSeconds, countdownOver } = words.failed;
  const whole = [inSeconds(3), inSeconds(2), inSeconds(1), countdownOver];
  const said = await countdown();
  // A busy machine may swallow a second, but never turns the clock back.
  expect(said).toEqual(whole.filter((text) => said.includes(text)));
  expect(said.length).toBeGreaterThan(1);
  const asked = close.requests.filter(({ path }) => path.endsWith(search)).map(({ time }) => time);
  expect(asked).toHaveLength(2);
  expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(3000);
});

connected('a rate limit that does not say how long it lasts counts down all the same', async ({ page, sandbox }) => {
  const { close } = sandbox;
  const { discoveryCall, demoCanceled, kickoffYesterday } = close.events;
  for (const [fault, event] of [
    [faults.rateLimitedNoHeaders, discoveryCall],
    [faults.rateLimitedNonsense, demoCanceled],
    [faults.rateLimitedOldBody, kickoffYesterday],
  ] as const) {
    await connected.step(JSON.stringify(fault), async () => {
      close.setFault(search, fault);
      await page.goto(event.url);
      const sidebar = await sidebarOf(page);
      await expectFailure(sidebar, 'rate-limited');
      await expect(sidebar.getByRole('timer')).toHaveText(/^Asking again in [1-5] s$/);
      expect(close.requests.at(-1)?.query).toContain(event.eventId);
    });
  }
});

connected('the popup shows the same words, and its button works', async ({ browserWithExtension, page, sandbox }) => {
  const { close } = sandbox;
  close.setFault(search, status(500));
  await page.goto(close.events.discoveryCall.url);
  const popup = await browserWithExtension.popup();
  await expectFailure(popup, 'close-down');
  close.clearFaults();
  await mainAction(popup).click();
  await expectMeeting(popup, close.events.discoveryCall);
  await expectMeeting(await sidebarOf(page), close.events.discoveryCall);
});

connected('a lead that cannot be asked for leaves its meeting on the screen', async ({ page, sandbox }) => {
  const { close } = sandbox;
  const { discoveryCall } = close.events;
  close.setFault('/lead/', status(500));
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expectTitle(sidebar, words.lead.failedName);
  await expect(sidebar.getByRole('heading', { level: 2, name: discoveryCall.title })).toBeVisible();
  await expect(sidebar.getByText(words.lead.failed)).toBeVisible();
  close.clearFaults();
  await sidebar.getByRole('button', { name: words.lead.tryAgain }).click();
  await expectMeeting(sidebar, discoveryCall);
});

connected(
  'offline says so, and asks again when the network is back',
  async ({ browserWithExtension, page, sandbox }) => {
    const { close } = sandbox;
    const goOnline = await goOffline(browserWithExtension);
    await page.goto(close.events.discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expectFailure(sidebar, 'offline');
    expect(close.requests).toEqual([]);
    await goOnline();
    await expectMeeting(sidebar, close.events.discoveryCall);
  },
);

fresh(
  'without a key the panel leads to where it is entered, and then fills',
  async ({ browserWithExtension, context, page, sandbox }) => {
    const { discoveryCall } = sandbox.close.events;
    await browserWithExtension.optionsPage.close();
    await page.goto(discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expectTitle(sidebar, words.needsKey.title);
    await expect(mainAction(sidebar)).toHaveText(words.needsKey.action);
    expect(sandbox.close.requests).toEqual([]);

    const optionsPage = await pageOpenedBy(context, () => mainAction(sidebar).click());
    await connect({ optionsPage }, sandboxKeys.robin);
    await expectMeeting(sidebar, discoveryCall);
  },
);

fresh(
  'a key that was deleted in Close leads to where a new one is entered, and then fills',
  async ({ browserWithExtension, context, page, sandbox }) => {
    const { close } = sandbox;
    await connect(browserWithExtension, sandboxKeys.kim);
    close.data.users = close.data.users.filter(({ apiKey }) => apiKey !== sandboxKeys.kim);
    await browserWithExtension.optionsPage.close();
    await page.goto(close.events.discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expectFailure(sidebar, 'key-rejected');

    const optionsPage = await pageOpenedBy(context, () => mainAction(sidebar).click());
    await optionsPage.getByRole('button', { name: words.options.accounts.add }).click();
    await connect({ optionsPage }, sandboxKeys.robin);
    await expectMeeting(sidebar, close.events.discoveryCall);
  },
);

fresh('no two reasons share their words', () => {
  const reasons = new Set<Reason>([...answers.map(({ reason }) => reason), 'key-rejected', 'timed-out', 'offline']);
  expect(reasons, 'every reason is tried above').toEqual(new Set(Object.keys(words.failed).filter(isReason)));
  const titles = [...reasons].map((reason) => words.failed[reason].title).concat(words.needsKey.title);
  expect(new Set(titles).size).toBe(titles.length);
  const texts = [...reasons].map((reason) => words.failed[reason].text).concat(words.needsKey.text);
  expect(new Set(texts).size).toBe(texts.length);
});

/** The words of the reason, and one button. */
async function expectFailure(panel: Panel, reason: Reason): Promise<void> {
  const { title, text, action } = words.failed[reason];
  await expectTitle(panel, title);
  await expect(panel.getByText(text, { exact: true })).toBeVisible();
  await expect(mainAction(panel)).toHaveText(action);
}

/** The buttons below the header: one where the panel shows a message. */
function mainAction(panel: Panel) {
  return panel.getByRole('main').getByRole('button');
}

function heading(panel: Panel, name: string) {
  return panel.getByRole('heading', { level: 1, name, exact: true });
}

/** 429 with both of Close's headers. */
function slowDown(seconds: number, remaining = 0): Fault {
  const ratelimit = `limit=100, remaining=${remaining}, reset=${seconds}`;
  const headers = { ratelimit, 'retry-after': String(seconds) };
  return { kind: 'status', status: 429, headers, body: {} };
}

async function pageOpenedBy(context: BrowserContext, action: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([context.waitForEvent('page'), action()]);
  return page;
}

/** Among the failures stand the words of the countdown. */
function isReason(key: string): key is Reason {
  return key !== 'countdown' && key !== 'countdownOver';
}
