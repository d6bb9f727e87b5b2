import { expect, test } from '../fixtures/connected';
import { sidebarIframe } from '../fixtures/content-world';
import { headline } from '../pages/panel';
import { sidebarOf } from '../pages/sidebar';

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
