import { words } from '../../src/words/words';
import { sandboxKeys } from '../fakes/sample-data-organization';
import { closeHost } from '../fakes/sandbox-hosts';
import { connect } from './connected';
import { contentWorld, sidebarIframe, wholeDocument } from './content-world';
import { expect, test } from './fixtures';
import { headline, moveTo } from './panel';
import { keySpellings, plantSecrets, type Secrets } from './planted-secrets';
import { sidebarHost, sidebarOf } from './sidebar';

const week = 'https://calendar.google.com/calendar/u/0/r/week';

test('no storage that a content script can read holds the key, or anything of Close’s', async ({
  browserWithExtension,
  context,
  page,
  sandbox,
}) => {
  const secrets = plantSecrets(sandbox.close);
  await connect(browserWithExtension, sandboxKeys.robin);
  await page.goto(sandbox.close.events.discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expect(headline(sidebar)).toHaveText('Zebra lead');
  // Folded and opened, so that `storage.local` is not empty.
  await sidebar.getByRole('button', { name: 'Fold to a small tab' }).click();
  await sidebar.getByRole('button', { name: 'Open Sidecar' }).click();
  await expect(headline(sidebar)).toBeVisible();

  const inContent = await contentWorld(page);
  const seen = await inContent(async () => {
    const refused = (error: unknown) => `refused: ${error}`;
    const { local, sync, session, managed } = chrome.storage;
    return {
      local: await local.get(null).catch(refused),
      sync: await sync.get(null).catch(refused),
      session: await session.get(null).catch(refused),
      managed: await managed.get(null).catch(refused),
      localStorage: { ...localStorage },
      sessionStorage: { ...sessionStorage },
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      cookies: document.cookie,
    };
  });
  expect(seen).toMatchObject({
    local: { foldedSites: [] },
    sync: {},
    session: expect.stringContaining('refused: Error: Access to storage is not allowed from this context'),
    localStorage: {},
    sessionStorage: {},
    databases: [],
    caches: [],
    cookies: '',
  });
  expect(await context.cookies()).toEqual([]);
  expectNone(secrets, JSON.stringify(seen));
});

test('what passes between worker and content script: ids one way, a size the other', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { discoveryCall, teamLunch } = sandbox.close.events;
  const secrets = plantSecrets(sandbox.close);
  await page.goto(week);
  const inContent = await contentWorld(page);
  await inContent(() => {
    const heard: unknown[] = [];
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    const record = async (message: unknown) => {
      const reply = await send(message);
      heard.push({ message, reply });
      return reply;
    };
    Object.assign(chrome.runtime, { sendMessage: record });
    chrome.runtime.onMessage.addListener((message: unknown) => {
      heard.push(message);
    });
    Object.assign(globalThis, { heard });
  });
  // The key is entered while the page listens.
  await connect(browserWithExtension, sandboxKeys.robin);
  await moveTo(page, discoveryCall.url);
  await expect(headline(await sidebarOf(page))).toHaveText('Zebra lead');
  await moveTo(page, teamLunch.url);
  await expect.poll(() => sidebarHost(page).boundingBox()).toMatchObject({ width: 40 });

  const heard = await inContent(() => Reflect.get(globalThis, 'heard'));
  const opened = ({ eventId, calendarId }: typeof teamLunch) => ({
    message: { name: 'eventOpened', payload: { provider: 'google', eventId, calendarId } },
    reply: { ok: true },
  });
  const sized = (payload: string) => ({ name: 'sidebarResized', payload });
  expect(heard).toEqual(
    expect.arrayContaining([opened(discoveryCall), opened(teamLunch), sized('auto'), sized('tab')]),
  );
  const known = [opened(discoveryCall), opened(teamLunch), sized('auto'), sized('tab')].map((one) =>
    JSON.stringify(one),
  );
  expect(new Set(known)).toEqual(new Set(Array.isArray(heard) ? heard.map((one) => JSON.stringify(one)) : []));
  expectNone(secrets, JSON.stringify(heard));
});

test('no reply to our own pages has the key in it', async ({ browserWithExtension, page, sandbox }) => {
  const { optionsPage } = browserWithExtension;
  await connect(browserWithExtension, sandboxKeys.robin);
  await page.goto(sandbox.close.events.discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
  const popup = await browserWithExtension.popup();
  const messages = [
    { name: 'getPanelState' },
    { name: 'getAccount' },
    { name: 'retry' },
    { name: 'resizeSidebar', payload: 'open' },
    { name: 'connect', payload: sandboxKeys.robin },
    { name: 'connect', payload: 'api_wrong' },
    { name: 'nonsense' },
  ];
  const ask = (all: typeof messages) => Promise.all(all.map((message) => chrome.runtime.sendMessage(message)));
  const replies = [
    await optionsPage.evaluate(ask, messages),
    await sidebar.evaluate(ask, messages),
    await popup.evaluate(ask, messages),
  ];
  // The replies are real ones: they name the account, and the end of the key as the options page shows it.
  expect(replies[0]?.[1]).toEqual({
    ok: true,
    value: { userName: 'Robin Rep', organizationName: 'Northwind Sales', keyEnding: sandboxKeys.robin.slice(-4) },
  });
  expectNone(keySpellings, JSON.stringify(replies));
});

test('nothing of Close’s is in the page’s document', async ({ browserWithExtension, page, sandbox }) => {
  const { discoveryCall } = sandbox.close.events;
  const secrets = plantSecrets(sandbox.close);
  await connect(browserWithExtension, sandboxKeys.robin);
  await page.goto(discoveryCall.url);
  await expect(headline(await sidebarOf(page))).toHaveText('Zebra lead');

  expectNone(secrets, await page.content());
  await expect(page.locator('html')).not.toContainText(/zebra/i);
  // The shadow root too, which the page cannot open but another extension can.
  const all = await wholeDocument(page);
  expect(all).toContain('"shadowRootType":"closed"');
  expectNone(secrets, all);

  const host = await sidebarHost(page).evaluate((element) => ({
    shadowRoot: element.shadowRoot,
    children: element.childNodes.length,
    attributes: element.getAttributeNames(),
    frames: window.frames.length,
    globals: Object.keys(window).filter((name) => /sidecar/i.test(name)),
  }));
  expect(host).toEqual({ shadowRoot: null, children: 0, attributes: ['style'], frames: 0, globals: [] });

  const { src = '', ...attributes } = await sidebarIframe(page);
  expect(src).toMatch(/^chrome-extension:\/\/[^/?#]+\/src\/sidebar\/index\.html$/);
  expect(attributes).toEqual({ title: 'Sidecar for Close', style: expect.any(String) });
  // Nor does the browser tell the page more about the frame than that.
  const timings = await page.evaluate(() => performance.getEntries().map(({ name }) => name));
  expectNone([...secrets, discoveryCall.eventId], timings.filter((name) => !name.startsWith('https:')).join());
});

test('forged messages and events of the page cause no request and no message', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { discoveryCall, teamLunch } = sandbox.close.events;
  await connect(browserWithExtension, sandboxKeys.robin);
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
  await page.evaluate(forge, { provider: 'google', eventId, calendarId });
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
  expect(sandbox.close.requests.map(({ params }) => params.get('provider_calendar_event_id'))).toEqual([eventId]);
  expect(await inContent(() => Reflect.get(globalThis, 'sent'))).toEqual([
    { name: 'eventOpened', payload: { provider: 'google', eventId, calendarId } },
  ]);
});

test('a content script is refused every message but its own', async ({ browserWithExtension, page, sandbox }) => {
  const { optionsPage } = browserWithExtension;
  await connect(browserWithExtension, sandboxKeys.robin);
  await page.goto(sandbox.close.events.discoveryCall.url);
  await expect(headline(await sidebarOf(page))).toHaveText('Acme Robotics GmbH');
  sandbox.close.clearRequests();

  const inContent = await contentWorld(page);
  const messages = [
    { name: 'getPanelState' },
    { name: 'retry' },
    { name: 'connect', payload: sandboxKeys.noor },
    { name: 'getAccount' },
    { name: 'resizeSidebar', payload: 'tab' },
    { name: 'forgetEverything' },
    { name: 'sidebarResized', payload: 'tab' },
    { name: 'constructor' },
    { name: ['forgetEverything'] },
    'forgetEverything',
    null,
  ];
  const replies = await inContent(
    (all) => Promise.all(all.map((message) => chrome.runtime.sendMessage(message))),
    messages,
  );
  expect(replies).toEqual(messages.map(() => ({ ok: false })));

  // Ids that would lead a careless client elsewhere.
  const ids = ['../../me/', 'x?_limit=1#', '%2e%2e%2fme', 'a\u0000b', '', { toString: 'x' }, ['a']];
  await inContent(
    (all) =>
      Promise.all(
        all.map((eventId) =>
          chrome.runtime.sendMessage({ name: 'eventOpened', payload: { provider: 'microsoft', eventId } }),
        ),
      ),
    ids,
  );
  const stillThere = () => optionsPage.evaluate(() => chrome.runtime.sendMessage({ name: 'getAccount' }));
  expect(await stillThere()).toMatchObject({ ok: true, value: { userName: 'Robin Rep' } });
  expect(await optionsPage.evaluate(() => chrome.storage.local.get(null))).toEqual({});
  expect(sandbox.close.requests).toEqual([]);
});

test('names and titles full of markup stay text', async ({ browserWithExtension, page, sandbox }) => {
  const { hostileMarkup } = sandbox.close.events;
  await connect(browserWithExtension, sandboxKeys.robin);
  await page.goto(hostileMarkup.url);
  const sidebar = await sidebarOf(page);
  await expect(headline(sidebar)).toHaveText(hostileMarkup.leads[0]?.name ?? '');
  await expect(sidebar.getByRole('heading', { level: 2 }).first()).toHaveText(hostileMarkup.title.trim());
  await expect(sidebar.getByText('<b>NNN', { exact: false }).first()).toBeVisible();
  const popup = await browserWithExtension.popup();
  await expect(headline(popup)).toHaveText(hostileMarkup.leads[0]?.name ?? '');

  for (const panel of [sidebar, popup]) {
    expect(await panel.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await panel.locator('img, b, iframe, object, embed, #root script').count()).toBe(0);
    const links = await panel.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.filter((href) => !href?.startsWith('https://'))).toEqual([]);
  }
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test.describe('the sidebar’s page in a frame that is not ours', () => {
  test('of another site stays empty, by whichever address', async ({ browserWithExtension, page, sandbox }) => {
    await connect(browserWithExtension, sandboxKeys.robin);
    await page.goto(sandbox.close.events.discoveryCall.url);
    await expect(headline(await sidebarOf(page))).toHaveText('Acme Robotics GmbH');
    const { src = '' } = await sidebarIframe(page);

    const known = browserWithExtension.extensionUrl('src/sidebar/index.html');
    await page.route('https://evil.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: [known, src].map((url) => `<iframe src="${url}"></iframe>`).join(''),
      }),
    );
    await page.goto('https://evil.example/');
    await expect
      .poll(() =>
        page
          .frames()
          .slice(1)
          .map((frame) => frame.url()),
      )
      .toEqual(Array(2).fill('chrome-error://chromewebdata/'));
    for (const url of [known, src]) {
      expect(
        await page.evaluate(
          (address) =>
            fetch(address).then(
              () => 'read',
              () => 'refused',
            ),
          url,
        ),
      ).toBe('refused');
    }
  });

  test('of a calendar cannot be found by the known address', async ({ browserWithExtension, page }) => {
    await connect(browserWithExtension, sandboxKeys.robin);
    await page.goto('https://outlook.office.com/mail/');
    const known = browserWithExtension.extensionUrl('src/sidebar/index.html');
    await page.evaluate((src) => {
      const frame = Object.assign(document.createElement('iframe'), { src });
      document.body.append(frame);
    }, known);
    await expect
      .poll(() =>
        page
          .frames()
          .slice(1)
          .map((frame) => frame.url()),
      )
      .toEqual(['chrome-error://chromewebdata/']);
    const others = ['manifest.json', 'src/popup/index.html', 'src/options/index.html', 'icons/icon-16.png'];
    for (const path of others) {
      const url = browserWithExtension.extensionUrl(path);
      expect(
        await page.evaluate(
          (address) =>
            fetch(address).then(
              () => 'read',
              () => 'refused',
            ),
          url,
        ),
      ).toBe('refused');
    }
  });
});

test('only api.close.com is asked, with the key in one header and nothing else of the user', async ({
  browserWithExtension,
  context,
  page,
  sandbox,
}) => {
  const { discoveryCall, jointWorkshop, teamLunch, weeklySync, renewalReview, handover } = sandbox.close.events;
  const cookie = { name: 'session', value: 'of-the-user', path: '/', secure: true };
  await context.addCookies(['.close.com', closeHost].map((domain) => ({ ...cookie, domain })));
  const pageRequests: string[] = [];
  context.on('request', (request) => pageRequests.push(`${request.url()} ${JSON.stringify(request.headers())}`));

  await connect(browserWithExtension, sandboxKeys.robin);
  for (const { url, leads } of [discoveryCall, jointWorkshop, weeklySync, teamLunch, renewalReview, handover]) {
    await page.goto(url);
    await expect(headline(await sidebarOf(page))).toHaveText(leads[0]?.name ?? words.notFound.title);
  }
  const popup = await browserWithExtension.popup();
  await popup.getByRole('button', { name: 'Look again' }).click();

  const { requests } = sandbox.close;
  await expect.poll(() => requests.length).toBeGreaterThan(12);
  for (const { method, path, query, headers, body } of requests) {
    expect(method).toBe('GET');
    expect(path).toMatch(/^\/api\/v1\/(me\/|activity\/meeting\/|lead\/(lead_\w+\/)?)$/);
    expect(headers).toMatchObject({ host: closeHost, authorization: `Basic ${btoa(`${sandboxKeys.robin}:`)}` });
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('origin');
    expectNone(keySpellings, `${path}?${query} ${body}`);
  }
  // No page carries the key anywhere; what asks Close is the worker alone. `sandbox.escapes` is checked after each test.
  expect(pageRequests.filter((request) => request.includes(closeHost))).toEqual([]);
  expectNone(keySpellings, pageRequests.join('\n'));
});

for (const [where, to] of [
  ['to another path of Close', '/login/'],
  ['to another host', 'https://evil.example/collect'],
] as const) {
  test(`a redirect ${where} is not followed`, async ({ browserWithExtension, page, sandbox }) => {
    await connect(browserWithExtension, sandboxKeys.robin);
    sandbox.close.clearRequests();
    sandbox.close.setFault(null, { kind: 'redirect', to });
    await page.goto(sandbox.close.events.discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expect(sidebar.getByRole('main').getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(sandbox.close.requests.map(({ path }) => path)).toEqual(['/api/v1/activity/meeting/']);
  });
}

function expectNone(secrets: Secrets, text: string) {
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
}

/** Whatever a careless listener could take for a word of ours, in every form and to every target that a page has. */
function forge(ids: unknown) {
  const host = document.querySelector('sidecar-for-close');
  const payloads = [ids, 'tab', 'open', 'api_forged', null, undefined];
  const names = [
    'eventOpened',
    'getPanelState',
    'retry',
    'resizeSidebar',
    'getAccount',
    'connect',
    'forgetEverything',
    'sidebarResized',
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
