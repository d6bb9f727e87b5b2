import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { takeClipboard } from '../clipboard';
import { accountRows, enterKey } from '../pages/options';
import { expectCount, expectMeeting, expectTexts, expectTitle, press } from '../pages/panel';
import { kept, recordStates } from '../stored';
import { createWorld } from '../world';

const { accounts, connect, connected, forget, unread } = words.options;

const field = () => page.getByLabelText(connect.label);
const says = () => page.getByRole('alert').first();

test('a key of another organization takes the place of the first, and nothing of that shows', async () => {
  const world = createWorld();
  await world.open(world.close.events.discoveryCall);
  await expect.element(page.getByText('Northwind Sales')).toBeVisible();
  await enterKey(world, sandboxKeys.noor);
  await expect.element(page.getPart('options').getByText('Lakeside Partners', { exact: true }).first()).toBeVisible();
  await world.closeOptions();
  await expectTitle(words.notFound.title);
  await expect
    .element(page.getByRole('combobox', { name: words.panel.organization, exact: true }))
    .toHaveDisplayValue('Lakeside Partners');
  await expectCount(page.getByText(/Acme|Discovery/), 0);
});

test('keys that cannot be read are not said to be none, and come by themselves when they can', async () => {
  const world = createWorld();
  await world.open('https://calendar.google.com/calendar/u/0/r/week');
  const { host } = world;
  const shut = (databaseShut: boolean) => {
    host.settings.databaseShut = databaseShut;
    host.applySettings();
  };
  world.stopWorker();
  shut(true);
  await world.openOptions();
  await expect.element(says()).toHaveTextContent(unread.text);
  await expectCount(field(), 0);
  await expectCount(page.getByRole('button', { name: forget.button }), 0);

  await page.getByRole('button', { name: unread.button }).click();
  await expect.element(says()).toHaveTextContent(unread.text);
  shut(false);
  await world.turnClock(2000);
  await expectCount(accountRows(), 1);
});

test('a key that Close refuses replaces nothing', async () => {
  const world = createWorld();
  const { discoveryCall, demoCanceled } = world.close.events;
  await world.open(discoveryCall);
  await world.openOptions();
  await page.getByRole('button', { name: accounts.add }).click();
  await field().fill('api_mistyped.secret');
  await page.getByRole('button', { name: connect.button, exact: true }).click();
  await expect.element(says()).toHaveTextContent(connect.failure['key-rejected']);
  await expectCount(accountRows(), 1);
  await world.closeOptions();
  await expectMeeting(discoveryCall);
  await world.host.goTo(demoCanceled.url);
  await expectMeeting(demoCanceled);
});

const noKeys = [
  ['\u200b \u2060', 'empty'],
  ['https://app.close.com/settings/developer/api-keys/', 'not-a-key'],
  ['“api_sandbox”', 'id-only'],
  [`${sandboxKeys.kim}, ${sandboxKeys.noor}`, 'several-keys'],
  ['api_sandbox.ro 8in', 'unclear'],
] as const;
test('what is no key is said, and Close is not asked', async () => {
  const world = createWorld();
  await world.openOptions(null, { apiKey: null });
  for (const [pasted, why] of noKeys) {
    await field().fill(pasted);
    await press(field(), '{Enter}');
    await expect.element(says()).toHaveTextContent(connect.fault[why]);
    await expect.element(field()).toHaveFocus();
  }
  expect(world.close.requests).toEqual([]);
});

test('a key in any dress is undressed, and can be looked at first', async () => {
  await takeClipboard();
  const world = createWorld();
  await world.openOptions(null, { apiKey: null });
  await expect.element(field()).toBeVisible();
  // The field itself would have a space for the break.
  await navigator.clipboard.writeText(`API key: ${sandboxKeys.robin.replace('.', '.\r\n  ')}`);
  await press(field(), '{Enter}');
  await expect.element(says()).toHaveTextContent(connect.fault.empty);
  await press(field(), '{ControlOrMeta>}v{/ControlOrMeta}');
  await expect.element(field()).toHaveValue(sandboxKeys.robin);
  await expectTexts(says(), ['']);

  const line = `export CLOSE_API_KEY=“${sandboxKeys.robin.slice(0, 9)}\u00ad\u200b${sandboxKeys.robin.slice(9)}”`;
  await field().fill(line.replace('robin', 'robyn'));
  await expect.element(field()).toHaveAttribute('type', 'password');
  const shown = page.getByRole('button', { name: connect.show });
  await shown.click();
  await expect.element(shown).toHaveAttribute('aria-pressed', 'true');
  await expect.element(field()).toHaveAttribute('type', 'text');
  await press(field(), '{Enter}');
  // Now Close has been asked.
  await expect.element(says()).toHaveTextContent(connect.failure['key-rejected']);
  await expect.element(field()).toHaveAttribute('type', 'password');
  expect(world.close.requests.length).toBeGreaterThan(0);

  await field().fill(line);
  await press(field(), '{Enter}');
  await expect.element(page.getByText(connected.keyEnding('obin'))).toBeVisible();
});

test('the key is changed while Close is being asked: the old key’s answer never shows', async () => {
  const world = createWorld();
  const { close } = world;
  await world.open('https://calendar.google.com/calendar/u/0/r/week');
  const search = world.network.hold(['/activity/meeting/'], { next: true });
  await world.host.goTo(close.events.discoveryCall.url);
  await expect.poll(search.waiting).toBe(1);
  const everyState = recordStates(world);

  await enterKey(world, sandboxKeys.noor);
  await world.closeOptions();
  await expectTitle(words.notFound.title);
  search.release();
  // The late answer has been dealt with when a question that was put after it is answered.
  await world.host.goTo(close.events.teamLunch.url);
  await expect.poll(everyState).toContain(`"eventId":"${close.events.teamLunch.eventId}"`);
  await expectTitle(words.notFound.title);
  expect(everyState()).toContain('Lakeside Partners');
  expect(everyState()).not.toMatch(/Northwind Sales|Acme/);
  // Nor is the old key used any more.
  expect(close.requests.filter(({ path }) => path.startsWith('/api/v1/lead/'))).toEqual([]);
});

test('"Forget everything" wipes every store, and the event that is open asks for the key', async () => {
  const world = createWorld();
  const { weeklySync, demoCanceled } = world.close.events;
  await world.open(weeklySync);
  await expectMeeting(weeklySync);
  await expect.poll(() => kept(world)).toContain(sandboxKeys.robin);

  await world.openOptions('privacy');
  await page.getByRole('button', { name: forget.button, exact: true }).click();
  await page.getByRole('button', { name: forget.confirm }).click();
  await expect.element(field()).toHaveValue('');
  await world.closeOptions();
  await expectTitle(words.needsKey.title);
  expect(await kept(world)).not.toMatch(/api_|Northwind Sales|Robin|Cobalt|pipeline|lead_|acti_|orga_|user_/);

  world.close.clearRequests();
  await world.host.goTo(demoCanceled.url);
  await expectTitle(words.needsKey.title);
  expect(world.close.requests).toEqual([]);
});
