import { expect, keepAgenda, test } from '../fixtures/connected';
import { holdAnswers } from '../fixtures/hold-answers';
import { ask } from '../fixtures/own-page';
import { headline, moveTo } from '../pages/panel';
import { sidebarOf } from '../pages/sidebar';

const grid = 'https://calendar.google.com/calendar/u/0/r/week';

test('an event of the user is shown by a worker that has just woken, while Close has not answered', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { optionsPage } = browserWithExtension;
  const { discoveryCall } = sandbox.close.events;
  await keepAgenda(browserWithExtension, 'always');
  try {
    await page.goto(grid);
    await expect
      .poll(() => ask(optionsPage, 'recallToday'))
      .toMatchObject({ ok: true, value: { today: expect.any(Array) } });
    await browserWithExtension.stopWorkers();
    const held = holdAnswers(sandbox.close, [discoveryCall.eventId]);
    await moveTo(page, discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
    await expect(sidebar.getByText(/^From memory/)).toBeVisible();
    await held.release();
    await expect(sidebar.getByText(/^Matched by event ID/)).toBeVisible();
  } finally {
    await keepAgenda(browserWithExtension, 'never');
  }
});
