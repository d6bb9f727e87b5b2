import { expect, test } from './connected';
import { sidebarIframe } from './content-world';
import { headline } from './panel';
import { sidebarOf } from './sidebar';

test('names and titles full of markup stay text', async ({ browserWithExtension, page, sandbox }) => {
  const { hostileMarkup } = sandbox.close.events;
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
    expect(links.filter((href) => !/^(https?:\/\/|mailto:|tel:)/.test(href ?? ''))).toEqual([]);
  }
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test.describe('the sidebar’s page in a frame that is not ours', () => {
  test('of another site stays empty, by whichever address', async ({ browserWithExtension, page, sandbox }) => {
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

for (const [where, to] of [
  ['to another path of Close', '/login/'],
  ['to another host', 'https://evil.example/collect'],
] as const) {
  test(`a redirect ${where} is not followed`, async ({ page, sandbox }) => {
    sandbox.close.clearRequests();
    sandbox.close.setFault(null, { kind: 'redirect', to });
    await page.goto(sandbox.close.events.discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expect(sidebar.getByRole('main').getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(sandbox.close.requests.map(({ path }) => path)).toEqual(['/api/v1/activity/meeting/']);
  });
}
