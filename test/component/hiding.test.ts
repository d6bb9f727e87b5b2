import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../src/words/words';
import { expectAccessible } from './pages/accessible';
import { expectCount, expectMeeting } from './pages/panel';
import { undoButton } from './pages/writing';
import { createWorld, type World } from './world';

const { hiding, options } = words;
const hide = () => page.getByRole('button', { name: hiding.here });
const hidden = ({ host }: World) => host.send('getHiddenSites');
const site = 'calendar.google.com';

test('one click takes the sidebar off this calendar, and for five seconds it can be taken back', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  await world.open(discoveryCall);
  await expectMeeting(discoveryCall);
  await hide().click();
  await expect.element(page.getByRole('region', { name: hiding.here }).getByText(hiding.going)).toBeVisible();
  await expectAccessible();
  await undoButton(page.getByRole('region', { name: hiding.here })).click();
  await expectCount(page.getByRole('region', { name: hiding.here }), 0);
  await expect.element(hide()).toHaveFocus();
  await world.turnClock(6000);
  expect(await hidden(world)).toEqual([]);

  await hide().click();
  await expect.element(page.getByRole('region', { name: hiding.here }).getByText(hiding.going)).toBeVisible();
  await world.turnClock(6000);
  await expect.poll(() => hidden(world)).toEqual([site]);
});

test('a page that goes within the five seconds leaves without its sidebar', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  await world.open(discoveryCall);
  await expectMeeting(discoveryCall);
  await hide().click();
  await expect.element(page.getByRole('region', { name: hiding.here }).getByText(hiding.going)).toBeVisible();
  dispatchEvent(new Event('pagehide'));
  await expect.poll(() => hidden(world)).toEqual([site]);
});

test('the popup says that this calendar has no sidebar, and brings it back', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  await world.open(discoveryCall, { place: 'popup' });
  await expectMeeting(discoveryCall);
  await expectCount(page.getByText(hiding.hidden(site)), 0);
  await world.host.send('hideSidebar', { site, hidden: true });
  world.reopen();
  await expect.element(page.getByText(hiding.hidden(site))).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: hiding.show }).click();
  await expectCount(page.getByText(hiding.hidden(site)), 0);
  await expect.poll(() => hidden(world)).toEqual([]);
});

test('the options list the calendars without a sidebar, each with the way back', async () => {
  const world = createWorld();
  await world.openOptions();
  await world.host.send('hideSidebar', { site, hidden: true });
  await world.closeOptions();
  await world.openOptions('appearance');
  await expect.element(page.getByRole('heading', { name: hiding.title })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: hiding.showOn(site) }).click();
  await expectCount(page.getByRole('heading', { name: hiding.title }), 0);
  await expect.element(page.getByRole('status').getByText(options.theme.saved)).toBeInTheDocument();
  await expect.poll(() => hidden(world)).toEqual([]);
});
