import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { failureWords } from '../../../src/words/failure-words';
import { words } from '../../../src/words/words';
import { expectMeeting } from '../pages/panel';
import { createWorld, type World } from '../world';

const grid = 'https://calendar.google.com/calendar/u/0/r/week';

const banner = () => page.getByRole('note').filter({ hasText: /This is how Close was at/ });
const footer = (text: string) => page.getByText(new RegExp(`^${text}`));

const recalled = async ({ host }: World) => {
  const answer = await host.send('recallToday');
  return answer.ok ? answer.value : null;
};

/** A calendar without an event, until the user's meetings are at hand. */
async function atHand(world: World, place: 'sidebar' | 'popup' = 'sidebar'): Promise<void> {
  await world.open(grid, { place, keeping: 'always' });
  await world.host.goTo(grid);
  await expect.poll(() => recalled(world)).not.toBeNull();
  world.close.clearRequests();
}

test('without a network an event of theirs is there, says why and from when it is, and is checked when the network is back', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  await atHand(world);
  world.host.setOnline(false);
  await world.host.goTo(discoveryCall.url);
  await expectMeeting(discoveryCall);
  await expect.element(banner()).toHaveTextContent(words.unchecked.title(failureWords('offline').title));
  await expect.element(banner()).toHaveTextContent(words.unchecked.writing);
  await expect.element(footer('From memory')).toBeVisible();
  await expect.element(page.getPart('money')).toBeVisible();
  expect(world.close.requests).toEqual([]);

  world.host.setOnline(true);
  await expect.element(footer('Matched by event ID')).toBeVisible();
  await expect.element(banner()).not.toBeInTheDocument();
});

test('what Close answers behind it moves nothing that is typed', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  await atHand(world);
  const held = world.network.hold(['provider_calendar_event_id=']);
  await world.host.goTo(discoveryCall.url);
  await expectMeeting(discoveryCall);
  await expect.element(footer('From memory')).toBeVisible();
  const note = page.getByRole('textbox', { name: words.brief.note });
  await note.click();
  await note.fill('Two plants');
  held.release();
  await expect.element(footer('Matched by event ID')).toBeVisible();
  await expect.element(note).toHaveTextContent('Two plants');
});

test('an event that is not theirs says that there is no network', async () => {
  const world = createWorld();
  await atHand(world);
  world.host.setOnline(false);
  await world.host.goTo(world.close.events.teamLunch.url);
  await expect.element(page.getByRole('heading', { name: failureWords('offline').title })).toBeVisible();
});

test('the day too comes from memory, dated', async () => {
  const world = createWorld();
  await atHand(world, 'popup');
  world.host.setOnline(false);
  world.reopen();
  await expect.element(page.getByText(world.close.events.discoveryCall.title)).toBeVisible();
  await expect.element(banner()).toHaveTextContent(words.unchecked.title(failureWords('offline').title));
  world.host.setOnline(true);
  await expect.element(banner()).not.toBeInTheDocument();
  await expect.element(page.getByText(world.close.events.discoveryCall.title)).toBeVisible();
});

test('the day is asked for anew also where the network is back in the moment in which it is said to be gone', async () => {
  const world = createWorld();
  await atHand(world, 'popup');
  world.host.setOnline(false);
  let said = false;
  const drawn = new MutationObserver(() => {
    if (said || banner().query() === null) return;
    said = true;
    world.host.setOnline(true);
  });
  drawn.observe(document.body, { childList: true, subtree: true, characterData: true });
  onTestFinished(() => drawn.disconnect());
  world.reopen();
  await expect.poll(() => said).toBe(true);
  await expect.element(banner()).not.toBeInTheDocument();
});

test('in the options the user says for how long; nothing is kept then that was kept before', async () => {
  const world = createWorld();
  await atHand(world);
  await world.openOptions('meetings');
  const choice = (keeping: 'always' | 'never') =>
    page.getByRole('radio', { name: words.options.agenda.choices[keeping].label });
  await expect.element(choice('always')).toBeChecked();
  await choice('never').click();
  await expect.element(page.getByText(words.options.agenda.saved)).toBeVisible();
  expect(await recalled(world)).toBeNull();
  const counted = page.getByRole('checkbox', { name: words.options.agenda.owedOnBadge.label });
  await expect.element(counted).toBeChecked();
  await counted.click();
  await expect.poll(() => world.host.send('getOwedOnBadge')).toBe(false);
});
