import { enterApiKey } from '../browsers/connect';
import { sandboxKeys } from '../fakes/sample-data-organization';
import { expect, test } from './fixtures';

test('try', async ({ browserWithExtension: b, page, sandbox }) => {
  await enterApiKey(b.optionsPage, sandboxKeys.robin);
  await expect(b.optionsPage.getByRole('heading', { name: 'Close is connected' })).toBeVisible();
  await page.goto(sandbox.close.events.discoveryCall.url);
  await expect.poll(() => page.frames().length).toBe(2);
  const f = page.frames()[1]!;
  await expect(f.getByText('Acme Robotics GmbH').first()).toBeVisible();
  console.log(f.url(), f.name());
  console.log(await f.evaluate(() => [location.href, document.baseURI, document.body.innerText, innerWidth]));
  const cdp = await page.context().newCDPSession(page);
  cdp.on('Runtime.executionContextCreated', (e) => console.log(JSON.stringify(e.context)));
  await cdp.send('Runtime.enable');
  console.log(await page.locator('sidecar-for-close').evaluate((h) => [h.outerHTML, String(h.shadowRoot), window.frames.length]));
  console.log(sandbox.close.requests.map((r) => [r.method, r.path, r.query, JSON.stringify(r.headers)]));
  console.log(await (await b.worker()).evaluate(async () => JSON.stringify(await chrome.storage.session.get(null))));
  await page.goto('https://evil.example/');
  console.log(page.url(), sandbox.escapes.splice(0));
});
