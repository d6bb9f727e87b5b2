import { bubbleOf } from '../../page-event';
import { expect, test } from '../fixtures/connected';
import { contentWorld } from '../fixtures/content-world';
import { everyMessage } from '../fixtures/every-message';
import { headline, moveTo } from '../pages/panel';
import { sidebarHost, sidebarOf } from '../pages/sidebar';
import { writeTargets } from '../pages/write-targets';

test('forged messages and events of the page cause no request and no message', async ({ page, sandbox }) => {
  const { discoveryCall, teamLunch } = sandbox.close.events;
  sandbox.pages.spam = true;
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
  const inContent = await contentWorld(page);
  await inContent(() => {
    const sent: unknown[] = [];
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    const record = (message: unknown) => {
      sent.push(message);
      return send(message);
    };
    Object.assign(chrome.runtime, { sendMessage: record });
    Object.assign(globalThis, { sent });
  });
  sandbox.close.clearRequests();

  const { eventId, calendarId } = teamLunch;
  await page.evaluate(forge, bubbleOf(eventId, calendarId));
  // The stand-in page floods by itself as well; it has done so for a while when this many have come.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let left = 300;
        window.addEventListener('message', () => {
          left -= 1;
          if (left === 0) resolve();
        });
      }),
  );

  // What is true goes its way still, and what was sent before it would have arrived before it.
  await moveTo(page, teamLunch.url);
  await expect.poll(() => sidebarHost(page).boundingBox()).toMatchObject({ width: 40 });
  const searches = sandbox.close.requests.filter(({ path }) => path.endsWith('/activity/meeting/'));
  expect(searches.map(({ params }) => params.get('provider_calendar_event_id'))).toEqual([eventId]);
  expect(await inContent(() => Reflect.get(globalThis, 'sent'))).toEqual([
    { name: 'eventOpened', payload: { provider: 'google', address: teamLunch.url, mark: '', timeZone: '' } },
  ]);
});

test('a content script is refused every message but its own', async ({ browserWithExtension, page, sandbox }) => {
  const { optionsPage } = browserWithExtension;
  const keptLocally = () => optionsPage.evaluate(() => chrome.storage.local.get(null));
  const before = await keptLocally();
  await page.goto(sandbox.close.events.discoveryCall.url);
  await expect(headline(await sidebarOf(page))).toHaveText('Acme Robotics GmbH');
  const targets = await writeTargets(optionsPage, sandbox.close);
  sandbox.close.clearRequests();

  const inContent = await contentWorld(page);
  const messages = [
    ...everyMessage(targets),
    { name: 'sidebarResized', payload: 'collapsed' },
    { name: 'constructor' },
    { name: ['forgetEverything'] },
    'forgetEverything',
    null,
  ];
  const replies = await inContent(
    (all) => Promise.all(all.map((message) => chrome.runtime.sendMessage(message))),
    messages,
  );
  expect(replies).toEqual(messages.map(() => ({ ok: false, failure: 'refused' })));

  // Marks that would lead a careless client elsewhere.
  const marks = ['../../me/', 'x?_limit=1#', '%2e%2e%2fme', 'a\u0000b', '', { toString: 'x' }, ['a']];
  await inContent(
    (all) =>
      Promise.all(
        all.map((mark) =>
          chrome.runtime.sendMessage({ name: 'eventOpened', payload: { provider: 'microsoft', address: '', mark } }),
        ),
      ),
    marks,
  );
  const stillThere = () => optionsPage.evaluate(() => chrome.runtime.sendMessage({ name: 'getAccounts' }));
  expect(await stillThere()).toMatchObject({ ok: true, value: [{ userName: 'Robin Rep', drafts: 0 }] });
  expect(await keptLocally()).toEqual(before);
  expect(sandbox.close.requests).toEqual([]);
});

/** Whatever a careless listener could take for a word of ours, in every form and to every target that a page has. */
function forge(ids: unknown) {
  const host = document.querySelector('sidecar-for-close');
  const payloads = [ids, 'collapsed', 'open', 'api_forged', null, undefined];
  const names = [
    'eventOpened',
    'getPanelState',
    'retry',
    'resizeSidebar',
    'getAccounts',
    'find',
    'readGuests',
    'connect',
    'keepDraft',
    'sendDraft',
    'discardDraft',
    'setOutcome',
    'changeTask',
    'setLeadStatus',
    'setCustomField',
    'setWorkflow',
    'forgetEverything',
    'sidebarResized',
    'panelStateChanged',
  ];
  for (const name of names) {
    for (const payload of payloads) {
      const shapes = [
        { name, payload },
        { type: name, payload },
        { name, payload, source: 'sidecar-for-close' },
      ];
      for (const message of [...shapes, JSON.stringify(shapes[0])]) {
        window.postMessage(message, '*');
        window.postMessage(message, location.origin, [new MessageChannel().port1]);
        for (let index = 0; index < window.frames.length; index += 1) window.frames[index]?.postMessage(message, '*');
        for (const target of [window, document, document.documentElement, host]) {
          target?.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true, composed: true }));
          target?.dispatchEvent(new MessageEvent('message', { data: message, origin: location.origin }));
        }
        new BroadcastChannel('sidecar-for-close').postMessage(message);
      }
    }
  }
  for (const type of [
    'click',
    'pointerdown',
    'pointerup',
    'keydown',
    'load',
    'storage',
    'pageshow',
    'popstate',
    'hashchange',
  ]) {
    for (const target of [window, document, host])
      target?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
}
