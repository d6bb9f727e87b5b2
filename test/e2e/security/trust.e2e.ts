import type { Page } from '@playwright/test';
import { words } from '../../../src/words/words';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { closeHost } from '../../fakes/sandbox-hosts';
import { expect, testBeforeKey as test } from '../fixtures/connected';
import { contentWorld, sidebarIframe, wholeDocument } from '../fixtures/content-world';
import { heapOf } from '../fixtures/heap';
import { ask } from '../fixtures/own-page';
import { keySpellings, plantSecrets, type Secrets } from '../fixtures/planted-secrets';
import { collapsedTab, connectFrom, headline, moveTo } from '../pages/panel';
import { sidebarHost, sidebarOf } from '../pages/sidebar';
import { writeMessages, writeTargets } from '../pages/write-targets';

const week = 'https://calendar.google.com/calendar/u/0/r/week';

test('what a page gets of it all: ids one way, a size and a nonce the other; neither its document nor a storage or the memory of its content scripts holds the key, or anything of Close’s', async ({
  browserWithExtension,
  context,
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
  await connectFrom(page, browserWithExtension);
  await moveTo(page, discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expect(headline(sidebar)).toHaveText('Zebra lead');

  await test.step('its document', () => expectNothingInDocument(page, [...secrets, discoveryCall.eventId]));

  await test.step('every storage that a content script can read', async () => {
    // Collapsed and opened, so that `storage.local` is not empty.
    await sidebar.getByRole('button', { name: words.panel.collapse }).click();
    await collapsedTab(sidebar).click();
    await expect(headline(sidebar)).toBeVisible();
    const seen = await inContent(lookThroughStorages);
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
    // Not even our own frame reaches the store of the key: it comes into the page without storage.
    const inFrame = () => indexedDB.databases().catch((error) => `refused: ${error}`);
    expect(await sidebar.evaluate(inFrame)).toContain('refused');
  });

  await test.step('the memory of its process, that of content scripts too, which who takes it over could read', async () => {
    const heap = await heapOf(page);
    expect(heap).toContain('sidecar-for-close');
    expectNone(secrets, heap);
  });

  await test.step('what passes between worker and content script', async () => {
    // Something is written while the page shows it.
    const { optionsPage } = browserWithExtension;
    const { meetingId, outcomeId } = await writeTargets(optionsPage, sandbox.close);
    expect(await ask(optionsPage, 'setOutcome', { meetingId, outcomeId })).toMatchObject({ ok: true });
    await moveTo(page, teamLunch.url);
    await expect.poll(() => sidebarHost(page).boundingBox()).toMatchObject({ width: 40 });

    const all = await inContent((): unknown[] => Reflect.get(globalThis, 'heard'));
    // The calendar's time zone goes with the address, as the page has it; the reply is how much of the sidebar is seen.
    const known = /,"timeZone":"[^"]*"|,"value":"(?:auto|collapsed|hidden|open)"/g;
    const heard: unknown[] = JSON.parse(JSON.stringify(all).replaceAll(known, ''));
    const opened = ({ url }: typeof teamLunch) => ({
      message: { name: 'eventOpened', payload: { provider: 'google', address: url, mark: '' } },
      reply: { ok: true },
    });
    const sized = (payload: string) => ({ name: 'sidebarResized', payload });
    const must = [opened(discoveryCall), opened(teamLunch), sized('auto'), sized('collapsed')];
    expect(heard).toEqual(expect.arrayContaining(must));
    const may = [...must, sized('hidden'), sized('open'), { name: 'getOpenedEvent' }].map((one) => JSON.stringify(one));
    // Random, and used up by now: what proves the sidebar's frame.
    const isNonce = /^\{"message":\{"name":"getFrameNonce"\},"reply":\{"ok":true,"value":"[\da-f-]{36}"\}\}$/;
    // How high the panel's words are, which the page sees as well; no answer of Close changes it.
    const isHeight = /^\{"name":"sidebarResized","payload":\d{3}\}$/;
    const isKnown = (text: string) => may.includes(text) || isNonce.test(text) || isHeight.test(text);
    expect(heard.filter((one) => !isKnown(JSON.stringify(one)))).toEqual([]);
    expectNone(secrets, JSON.stringify(heard));
  });
});

test('no message of ours and no reply has the key in it', async ({ browserWithExtension, page, sandbox }) => {
  const { optionsPage } = browserWithExtension;
  await page.goto(sandbox.close.events.discoveryCall.url);
  const sidebar = await sidebarOf(page);
  // A message to the worker is delivered to every page of the extension that listens, so the frame hears the options page too.
  const said = await sidebar.evaluateHandle(() => {
    const messages: unknown[] = [];
    chrome.runtime.onMessage.addListener((message: unknown) => {
      messages.push(message);
    });
    return messages;
  });
  await connectFrom(page, browserWithExtension);
  await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
  const heard = JSON.stringify(await said.jsonValue());
  expect(heard).toContain('"connect"');
  expectNone(keySpellings, heard);
  // What was heard opens nothing a second time, whoever sends it.
  const replayed = await optionsPage.evaluate(
    (messages) => Promise.all(messages.map((message) => chrome.runtime.sendMessage(message))),
    (await said.jsonValue()).filter((message) => JSON.stringify(message).includes('"connect"')),
  );
  expect(replayed).toEqual([{ ok: false, failure: 'refused' }]);
  const popup = await browserWithExtension.popup();
  const messages: { name: string; payload?: unknown }[] = [
    { name: 'getAccounts' },
    { name: 'getToday' },
    { name: 'find', payload: { text: 'Acme' } },
    { name: 'lookUpGuests', payload: { emails: ['dana.doe@acme-robotics.example'], near: null } },
    { name: 'getCustomFields' },
    { name: 'diagnose' },
    { name: 'takeFindRequest' },
    { name: 'getPanelState' },
    { name: 'retry' },
    { name: 'resizeSidebar', payload: 'open' },
    { name: 'connect' },
    { name: 'nonsense' },
    ...writeMessages(await writeTargets(optionsPage, sandbox.close)),
  ];
  const askAll = (all: typeof messages) => Promise.all(all.map((message) => chrome.runtime.sendMessage(message)));
  const replies = [
    await optionsPage.evaluate(askAll, messages),
    await sidebar.evaluate(askAll, messages),
    await popup.evaluate(askAll, messages),
  ];
  const account = {
    userName: 'Robin Rep',
    organizationName: 'Northwind Sales',
    keyEnding: sandboxKeys.robin.slice(-4),
  };
  for (const [accounts] of replies) expect(accounts).toMatchObject({ ok: true, value: [account] });
  const outcomeSet = messages.findIndex(({ name }) => name === 'setOutcome');
  for (const all of replies) expect(all[outcomeSet]).toMatchObject({ ok: true, value: { ok: true } });
  await expect.poll(async () => JSON.stringify(await said.jsonValue())).toContain('panelStateChanged');
  expectNone(keySpellings, JSON.stringify([replies, await said.jsonValue()]));
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
  const byPages: string[] = [];
  context.on('request', (request) => {
    if (!request.serviceWorker()) byPages.push(`${request.url()} ${JSON.stringify(request.headers())}`);
  });

  await connectFrom(page, browserWithExtension);
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
    expect(path).toMatch(
      /^\/api\/v1\/(me\/|activity\/(meeting\/)?|lead\/(lead_\w+\/)?|custom_field_schema\/(lead|contact|opportunity)\/|connected_account\/|outcome\/|playbook\/|status\/lead\/|user\/)$/,
    );
    expect(headers).toMatchObject({ host: closeHost, authorization: `Basic ${btoa(`${sandboxKeys.robin}:`)}` });
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('origin');
    expectNone(keySpellings, `${path}?${query} ${body}`);
  }
  // No page carries the key anywhere; what asks Close is the worker alone. `sandbox.escapes` is checked after each test.
  expect(byPages).toEqual(expect.arrayContaining([expect.stringContaining(discoveryCall.url)]));
  expectNone([...keySpellings, closeHost], byPages.join('\n'));
});

/** What Close alone knows is nowhere in it, and of the sidebar it has one element, without anything to read. */
async function expectNothingInDocument(page: Page, secrets: Secrets): Promise<void> {
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
  expect(host).toEqual({ shadowRoot: null, children: 0, attributes: [], frames: 0, globals: [] });

  const { src = '', ...attributes } = await sidebarIframe(page);
  expect(src).toMatch(/^chrome-extension:\/\/[^/?#]+\/src\/sidebar\/index\.html$/);
  expect(attributes).toEqual({
    title: 'Sidecar for Close',
    credentialless: '',
    popover: 'manual',
  });
  // Nor does the browser tell the page more about the frame than that.
  const timings = await page.evaluate(() => performance.getEntries().map(({ name }) => name));
  expectNone(secrets, timings.filter((name) => !name.startsWith('https:')).join());
}

/** Runs in the content script. */
async function lookThroughStorages() {
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
}

function expectNone(secrets: Secrets, text: string) {
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
}
