import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import type { FakeClose } from '../../fakes/close-server/close';
import { sandboxId } from '../../fakes/close-server/records';
import { stepsOf } from '../../fakes/close-server/steps';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { expectCount, expectMeeting, expectTexts, press } from '../pages/panel';
import { createWorld } from '../world';

const { story } = words;
const since = () => page.getSection(story.sinceThen);
const lastTime = () => page.getSection(story.lastTime);
const row = (name: RegExp) => since().getByRole('button', { name });

async function openCall() {
  const world = createWorld();
  await world.open(world.close.events.discoveryCall);
  await expectMeeting(world.close.events.discoveryCall);
  await expect.element(since()).toHaveAttribute('aria-busy', 'false');
  return world;
}

/** What was asked of single activities. */
const bodies = (close: FakeClose) => stepsOf(close).filter((step) => /^GET \/activity\/\w+\/acti/.test(step));

test('three things, then all ten, by kind; each unfolds by keyboard, and is asked for once', async () => {
  const { close } = await openCall();
  await expectTexts(since().getByRole('listitem'), [
    /^Potential → Qualified – lead status/,
    /^Discovery → Proposal – deal stage/,
    /^Revised offer – you to Dana Doe/,
  ]);
  await since()
    .getByRole('button', { name: story.more(7) })
    .click();
  await expectCount(since().getByRole('listitem'), 10);
  await since().getByRole('button', { name: story.groups.email, exact: true }).click();
  await expectTexts(since().getByRole('listitem'), [/^Revised/, /from Dana Doe/, /a workflow to Dana Doe/]);
  await since().getByRole('button', { name: story.all, exact: true }).click();
  expect(bodies(close)).toEqual([]);

  await press(row(/^Revised offer/), '{Enter}');
  await expect.element(since().getByText(/What Mikael asked about service times/)).toBeVisible();
  await press(row(/^Revised offer/), '{Enter}');
  await expect.element(since().getByText(/What Mikael asked/)).not.toBeVisible();
  await press(row(/^Revised offer/), '{Enter}');
  await expect.element(since().getByText(/What Mikael asked/)).toBeVisible();
  expect(bodies(close)).toEqual(['GET /activity/email/acti_…/']);

  await row(/^Call, 3 min/).click();
  await expect.element(since().getByText('Mikael asked who guarantees the service times.')).toBeVisible();
  await expect.element(since().getByText(story.aiTranscript)).toBeVisible();
  await row(/a workflow to/).click();
  await expect.element(since().getByText(story.workflowOf('Spring outreach'))).toBeVisible();
  await row(/^Custom activity/).click();
  await expect.element(since().getByText('Trade fair, hall 4')).toBeVisible();
});

test.each(['single', 'listed', 'missing'] as const)(
  'a call’s transcript that comes %s costs nothing else',
  async (shape) => {
    const world = await openCall();
    world.close.settings.callTranscript = shape;
    await since()
      .getByRole('button', { name: story.more(7) })
      .click();
    await row(/^Call, 3 min/).click();
    await expectTexts(since().getByRole('strong'), ['two other vendors']);
    await expectCount(since().getByText(/guarantees/), shape === 'missing' ? 0 : 1);
  },
);

test('what cannot be had keeps its first words, says why, and is asked for again by one click', async () => {
  const { close } = await openCall();
  close.setFault('/activity/email/', { kind: 'status', status: 500 });
  await row(/^Revised offer/).click();
  await expect.element(since().getByText(words.failed['close-down'].title)).toBeVisible();
  await expect.element(since().getByText(/as discussed the offer now covers/)).toBeVisible();
  close.clearFaults();
  await since().getByRole('button', { name: words.failed['close-down'].action }).click();
  await expect.element(since().getByText(/What Mikael asked/)).toBeVisible();
  await row(/^Revised offer/).click();

  close.data.activities = close.data.activities.filter(({ id }) => id !== sandboxId('acti', 'AcmeReceived'));
  await since()
    .getByRole('button', { name: story.more(7) })
    .click();
  await row(/^Re: Offer/).click();
  await expect.element(since().getByText(story.bodyGone)).toBeVisible();
});

test('last time: outcome, note and, marked as that, what Close’s AI made of it', async () => {
  const { close } = await openCall();
  await expect
    .element(lastTime())
    .toHaveTextContent(/Plant tour.*Qualified.*your note.*Close AI.*Wants a pilot in two plants/);
  expect(bodies(close)).toEqual([]);
  await lastTime().getByRole('button', { name: story.whole }).click();
  await expectTexts(lastTime().getByRole('strong'), ['two plants']);
  await expectTexts(lastTime().getByRole('listitem'), [/^Security/, /^One offer/, /^Talk/]);
  await expect.element(lastTime().getByText('Dana walked through both halls and named the bottleneck.')).toBeVisible();
  expect(bodies(close)).toEqual(['GET /activity/meeting/acti_…/']);
});

test('a last meeting that is not among the last twenty is asked for by a click, in one request', async () => {
  const world = createWorld();
  const { close } = world;
  const call = close.data.activities.find(({ id }) => id === sandboxId('acti', 'AcmeCall'));
  for (let index = 0; index < 20; index += 1)
    close.data.activities.push({ ...call, id: sandboxId('acti', `More${index}x`) });
  await world.open(close.events.discoveryCall);
  await expect.element(lastTime()).toHaveTextContent(story.notAmongLast);
  expect(stepsOf(close).filter((step) => step === 'GET /activity/')).toHaveLength(1);
  close.setFault('/activity/', { kind: 'status', status: 500 }, { times: 1 });
  await lastTime().getByRole('button', { name: story.look }).click();
  await lastTime().getByRole('button', { name: words.failed['close-down'].action }).click();
  await expect.element(lastTime()).toHaveTextContent(/Plant tour.*Qualified/);
  const asked = close.requests.filter(({ params }) => params.get('_type__in') === 'Meeting');
  expect(asked.map(({ params }) => [params.get('lead_id'), params.get('_limit')])).toEqual([
    [sampleLeads.acme.id, '5'],
    [sampleLeads.acme.id, '5'],
  ]);
});

test('markup, great length and a kind of the future stay words, folded and unfolded', async () => {
  const world = createWorld();
  const { hostileMarkup } = world.close.events;
  await world.open(hostileMarkup);
  await expectMeeting(hostileMarkup);
  await since()
    .getByRole('button', { name: story.more(1) })
    .click();
  for (const name of [/<img src=x/, /<svg onload/, /<b>bold/]) await row(name).click();
  await expect.element(since().getByText(/> quoted/)).toBeVisible();
  await expect.element(since().getByText(story.row.other)).toBeVisible();
  expect([...since().element().querySelectorAll('img, iframe, script, [onclick]')]).toEqual([]);
  const main = page.getByRole('main').element();
  expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth);
  for (const frame of [window, window.parent, window.top]) expect(frame).not.toHaveProperty('hacked');
});

test('nothing moves when the lead, then the story comes', async () => {
  const world = createWorld();
  const lead = world.network.hold(['/lead/']);
  const activities = world.network.hold(['/activity/?']);
  await world.open(world.close.events.discoveryCall);
  const top = () => page.getSection(words.people.title).element().getBoundingClientRect().top;
  await expect.element(page.getSection(words.people.title)).toBeVisible();
  const first = top();
  lead.release();
  await expect.element(page.getPart('money')).toBeVisible();
  expect(top()).toBe(first);
  const opportunities = () => page.getSection(words.opportunity.title).element().getBoundingClientRect().top;
  const below = opportunities();
  activities.release();
  await expect.element(page.getPart('touch')).toBeVisible();
  await expect.element(lastTime()).toHaveTextContent('Plant tour');
  expect([top(), opportunities()]).toEqual([first, below]);
});
