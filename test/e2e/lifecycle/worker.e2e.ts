import { words } from '../../../src/words/words';
import type { CloseSandbox } from '../../fakes/close-server/server';
import { expect, test } from '../fixtures/connected';
import { holdNextRequest } from '../fixtures/hold-request';
import { toolbarButton } from '../fixtures/toolbar-button';
import { headline, moveTo } from '../pages/panel';
import { sidebarOf } from '../pages/sidebar';

/** The requests that looked for meetings, by the event id they asked for. */
function searches({ requests }: CloseSandbox): (string | null)[] {
  return requests
    .filter(({ path }) => path === '/api/v1/activity/meeting/')
    .map(({ params }) => params.get('provider_calendar_event_id'));
}

test.describe('a worker that was stopped', () => {
  test('goes unnoticed: the next event is found, the popup shows the same, and back and forth asks Close once for each', async ({
    browserWithExtension,
    page,
    sandbox,
  }) => {
    const { discoveryCall, demoCanceled } = sandbox.close.events;
    await page.goto(discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');

    await browserWithExtension.stopWorkers();
    await moveTo(page, demoCanceled.url);
    await expect(headline(sidebar)).toHaveText('Beta Optics Ltd');
    await expect(sidebar.getByText('Product demo').first()).toBeVisible();

    await browserWithExtension.stopWorkers();
    const popup = await browserWithExtension.popup();
    await expect(headline(popup)).toHaveText('Beta Optics Ltd');
    await expect(popup.getByText('Product demo').first()).toBeVisible();
    await popup.close();

    await moveTo(page, discoveryCall.url);
    await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
    expect(searches(sandbox.close)).toEqual([discoveryCall.eventId, demoCanceled.eventId]);
  });

  test('while Close kept it waiting for the search, or for the lead: the popup goes on with it', async ({
    browserWithExtension,
    page,
    sandbox: { close },
  }) => {
    const { discoveryCall, demoCanceled } = close.events;
    for (const [path, { url, leads }] of [
      ['/activity/meeting/', discoveryCall],
      ['/lead/', demoCanceled],
    ] as const) {
      const request = holdNextRequest(close, path);
      await page.goto(url);
      await request.arrived();
      const sidebar = await sidebarOf(page);

      await browserWithExtension.stopWorkers();
      const popup = await browserWithExtension.popup();
      await expect(headline(popup)).toHaveText(leads[0]?.name ?? '');
      await expect(headline(sidebar)).toHaveText(leads[0]?.name ?? '');
      await popup.close();
      request.release();
    }
  });

  test('before it has answered is asked once more: the day comes all the same', async ({
    browserWithExtension,
    page,
    sandbox,
  }) => {
    const request = holdNextRequest(sandbox.close, '/activity/meeting/');
    await page.goto('https://calendar.google.com/calendar/u/0/r/week');
    const popup = await browserWithExtension.popup();
    await request.arrived();
    await browserWithExtension.stopWorkers();
    await expect(popup.getByRole('button', { name: sandbox.close.events.discoveryCall.title })).toBeVisible();
  });
});

test('two tabs on one event cause one search', async ({ browserWithExtension, context, page, sandbox }) => {
  const { discoveryCall } = sandbox.close.events;
  const search = holdNextRequest(sandbox.close, '/activity/meeting/');
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(discoveryCall.url);
  await search.arrived();
  // Both tabs have asked, and the answer is still out.
  for (const tab of [page, other])
    await expect((await sidebarOf(tab)).locator('main[aria-busy]')).toHaveAttribute('aria-busy', 'true');
  await other.bringToFront();
  await expect.poll(() => toolbarButton(browserWithExtension)).toMatchObject({ title: words.badge.loading });
  search.release();
  for (const tab of [page, other]) {
    await expect(headline(await sidebarOf(tab))).toHaveText('Acme Robotics GmbH');
  }
  expect(searches(sandbox.close)).toEqual([discoveryCall.eventId]);
});

test('the toolbar button counts the leads, says when there are none, and what went wrong; a tab that leaves the calendar has no event, and the popup says so', async ({
  browserWithExtension,
  page,
  sandbox: { close },
}) => {
  const { discoveryCall, jointWorkshop, teamLunch, demoCanceled } = close.events;
  await page.route('https://news.example/', (route) => route.fulfill({ contentType: 'text/html', body: 'News' }));
  const states = [
    ['https://calendar.google.com/calendar/u/0/r/week', '', 'Sidecar for Close'],
    [discoveryCall.url, '1', 'Sidecar: this event is in Close with 1 lead'],
    [jointWorkshop.url, '3', 'Sidecar: this event is in Close with 3 leads'],
    [teamLunch.url, '+', 'Sidecar: no Close meeting for this event'],
    // Back on the grid: the event before leaves nothing behind.
    ['https://calendar.google.com/calendar/u/0/r/week', '', 'Sidecar for Close'],
  ] as const;
  const expectButton = (text: string, title: string, message: string) =>
    expect.poll(() => toolbarButton(browserWithExtension), { message }).toEqual({ text, title });
  for (const [url, text, title] of states) {
    await (page.url() === 'about:blank' ? page.goto(url) : moveTo(page, url));
    await expectButton(text, title, url);
  }
  close.setFault('/activity/meeting/', { kind: 'status', status: 500 });
  await moveTo(page, demoCanceled.url);
  await expectButton('!', 'Sidecar: Close is having trouble', 'a fault');
  close.clearFaults();

  await moveTo(page, discoveryCall.url);
  await expect(headline(await sidebarOf(page))).toHaveText('Acme Robotics GmbH');
  await page.goto('https://news.example/');
  await expectButton('', 'Sidecar for Close', 'no calendar');
  const popup = await browserWithExtension.popup();
  await expect(headline(popup)).toHaveText(words.noEvent['not-a-calendar'].title);
});
