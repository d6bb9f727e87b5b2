import { launchPlainChromium, type PlainChromium, type PlainTab } from '../../browsers/plain-chromium';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import type { Sandbox } from '../../fakes/sandbox';
import { test as base, chromeBuild, expect } from '../fixtures/own-browser';

const SIDEBAR = '/src/sidebar/index.html';
const POPUP = '/src/popup/index.html';

/** Chromium as users have it: it prerenders pages. */
const test = base.extend<{ plain: PlainChromium }>({
  plain: async ({ sandbox }, use) => {
    const plain = await launchPlainChromium({ sandbox, extensionPath: chromeBuild });
    // Tests count what is asked.
    await plain.optionsPage.evaluate(() => chrome.storage.local.set({ agendaKeeping: 'never' }));
    const field = await plain.optionsPage.waitForSelector('::-p-aria(API key)');
    await field?.type(sandboxKeys.robin);
    await field?.press('Enter');
    await expect.poll(() => plain.textOf('/src/options/index.html')).toContain('Northwind Sales');
    await use(plain);
    await plain.close();
  },
});

test('a page that was prerendered tells its event when it is shown; the one before, when it comes back', async ({
  plain,
  sandbox,
}) => {
  const { discoveryCall, demoCanceled } = sandbox.close.events;
  const tab = await plain.newTab(discoveryCall.url);
  await expect.poll(() => plain.textOf(SIDEBAR)).toContain('Acme Robotics GmbH');
  sandbox.close.clearRequests();

  await prerender(tab, demoCanceled.url);
  await tab.evaluate(() => document.querySelector<HTMLElement>('a.ahead')?.click());
  await expect.poll(() => plain.textOf(SIDEBAR)).toContain('Beta Optics Ltd');
  expect(await tab.evaluate(activationStart), 'it was prerendered').toBeGreaterThan(0);
  // Nothing was asked for it before, nor twice.
  expect(searches(sandbox)).toEqual([demoCanceled.eventId]);
  await plain.openPopup();
  await expect.poll(() => plain.textOf(POPUP)).toContain('Beta Optics Ltd');
  expect(await plain.textOf(POPUP)).not.toContain('Acme Robotics GmbH');

  await tab.evaluate(() => history.back());
  await expect.poll(() => plain.textOf(SIDEBAR)).toContain('Acme Robotics GmbH');
});

/** Puts the speculation rule and the link onto the page, and waits until our content script runs in the page ahead. */
async function prerender(tab: PlainTab, url: string): Promise<void> {
  await tab.evaluate((ahead) => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { cameBack: persisted }));
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: [ahead], eagerness: 'immediate' }] });
    document.body.append(rules, Object.assign(document.createElement('a'), { href: ahead, className: 'ahead' }));
  }, new URL(url).pathname);
  await expect.poll(() => tab.contentScripts(), 'our content script runs in the page ahead').toBe(2);
}

function activationStart(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation ? Number(Reflect.get(navigation, 'activationStart')) : 0;
}

function searches({ close }: Pick<Sandbox, 'close'>) {
  const meetings = close.requests.filter(({ path }) => path === '/api/v1/activity/meeting/');
  return meetings.map(({ params }) => params.get('provider_calendar_event_id'));
}
