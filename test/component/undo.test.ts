import { expect, onTestFinished, test, vi } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { words } from '../../src/words/words';
import type { FakeClose } from '../fakes/close-server/close';
import { meetingOf, writesOf } from '../fakes/close-server/steps';
import { kim } from '../fakes/sample-data/people';
import { inStage } from '../fakes/sample-data/pipelines';
import { acmeOf, leadStatus, promised, rowOf, taskNamed, undoOf } from './pages/next-steps';
import { cells, opportunity, opportunityOf } from './pages/opportunity';
import { press } from './pages/panel';
import { expectReady, expectSavedMark, refusalOf, undoButton } from './pages/writing';
import { createWorld, type Shown, type World } from './world';

/** What can be undone: it is shown at once, and Close hears of it five seconds later, or when the user goes. */

const { writing, nextSteps } = words;

/** Where something is chosen that can be undone. */
type Place = {
  control: (within: Pick<Locator, 'getByRole'>) => Locator;
  choose: (control: Locator) => Promise<unknown>;
  undo: () => Locator;
  part: () => Locator;
  /** What the control has before, and once it is chosen. */
  values: [string, string];
  put: string;
  inClose: (close: FakeClose) => unknown;
};

const places: readonly Place[] = [
  {
    control: (within) => within.getByRole('combobox', { name: writing.outcome.title, exact: true }),
    choose: (control) => control.selectOptions('No show'),
    undo: () => undoButton(page.getSection(writing.outcome.title)),
    part: () => page.getSection(writing.outcome.title),
    values: [writing.outcome.none, 'No show'],
    put: 'PUT /activity/meeting/acti_…/',
    inClose: (close) => {
      const id = meetingOf(close, close.events.discoveryCall).outcome_id;
      return close.data.outcomes.find((one) => one.id === id)?.name ?? writing.outcome.none;
    },
  },
  {
    control: (within) => within.getByRole('combobox', { name: nextSteps.status.label }),
    choose: (control) => control.selectOptions('Customer'),
    undo: () => undoButton(leadStatus.part()),
    part: leadStatus.part,
    values: ['Qualified', 'Customer'],
    put: 'PUT /lead/lead_…/',
    inClose: (close) => acmeOf(close).status_label,
  },
  {
    control: (within) => within.getByRole('combobox', { name: words.opportunity.stage, exact: true }),
    choose: (control) => control.selectOptions('Negotiation'),
    undo: () => undoButton(opportunity.part()),
    part: opportunity.part,
    values: ['Proposal', 'Negotiation'],
    put: 'PUT /opportunity/oppo_…/',
    inClose: (close) => opportunityOf(close, cells).status_label,
  },
  {
    control: (within) => within.getByRole('checkbox', { name: nextSteps.task.done(promised), exact: true }),
    choose: (control) => control.click(),
    undo: () => undoOf(promised),
    part: () => rowOf(promised),
    values: ['open', 'done'],
    put: 'PUT /task/task_…/',
    inClose: (close) => (taskNamed(close, promised).is_complete ? 'done' : 'open'),
  },
];

const puts = places.map(({ put }) => put).sort();
const before = places.map(({ values }) => values[0]);
const after = places.map(({ values }) => values[1]);

/** What the controls of a panel have. */
function shownIn(within: Pick<Locator, 'getByRole'>): (string | undefined)[] {
  return places.map(({ control }) => {
    const element = control(within).query();
    if (element instanceof HTMLInputElement) return element.checked ? 'done' : 'open';
    return element instanceof HTMLSelectElement ? element.selectedOptions[0]?.text : undefined;
  });
}

function inClose(close: FakeClose): unknown[] {
  return places.map((place) => place.inClose(close));
}

async function open(): Promise<{ world: World; shown: Shown }> {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  const shown = await world.open(discoveryCall);
  await expectReady(discoveryCall);
  await expect.element(opportunity.stage().getByRole('option', { name: 'Negotiation' })).toBeInTheDocument();
  return { world, shown };
}

/** Chooses in every place, so that all is held. */
async function chooseAll(): Promise<void> {
  for (const { control, choose, undo } of places) {
    await choose(control(page));
    await expect.element(undo()).toBeVisible();
  }
}

function hide(): void {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  onTestFinished(() => hidden.mockRestore());
  document.dispatchEvent(new Event('visibilitychange'));
}

const ways: [string, (world: World, shown: Shown) => unknown][] = [
  ['the time is over', ({ turnClock }) => turnClock(5000)],
  [
    'Enter is pressed again',
    async () => {
      for (const { control } of places) await press(control(page), '{Enter}');
    },
  ],
  ['the page is left', () => dispatchEvent(new PageTransitionEvent('pagehide'))],
  ['the tab is hidden', hide],
  ['the panel is closed', (_, shown) => shown.shut()],
];
test.for(ways)('when %s it is sent, once, and read back', async ([, go]) => {
  const { world, shown } = await open();
  const { close } = world;
  await chooseAll();
  await go(world, shown);
  await expect.poll(() => writesOf(close).sort()).toEqual(puts);
  // Left once more, and in another way.
  dispatchEvent(new PageTransitionEvent('pagehide'));
  world.reopen();
  await world.turnClock(10_000);
  await expectReady(close.events.discoveryCall);
  expect(writesOf(close)).toHaveLength(puts.length);
  expect(inClose(close)).toEqual(after);
});

test('offline when the time is over: said, taken back, and sent by one more press', async () => {
  const { world } = await open();
  await chooseAll();
  world.host.setOnline(false);
  await world.turnClock(5000);
  for (const { part } of places) {
    await expect.element(refusalOf(part())).toHaveTextContent(writing.refused.offline.text);
  }
  expect(shownIn(page)).toEqual(before);
  world.host.setOnline(true);
  for (const { control, choose } of places) {
    await choose(control(page));
    await press(control(page), '{Enter}');
  }
  await expect.poll(() => writesOf(world.close).sort()).toEqual(puts);
  expect(shownIn(page)).toEqual(after);
});

test('what one of two panels writes is in the other at once; what is held in both is written by each once at most', async () => {
  const { world, shown } = await open();
  const { close } = world;
  const [outcome] = places;
  if (!outcome) throw new Error('There is no outcome.');
  const popup = world.beside('popup');
  const offered = outcome.control(popup.panel).getByRole('option', { name: 'No show' });
  await expect.element(offered).toBeInTheDocument();
  await expect.poll(() => shownIn(popup.panel)).toEqual(before);
  for (const [index, { control, choose }] of places.entries()) {
    await choose(control(shown.panel));
    await press(control(shown.panel), '{Enter}');
    await expect.poll(() => writesOf(close)).toHaveLength(index + 1);
  }
  // A task that is done elsewhere is no next step here.
  await expect.poll(() => shownIn(popup.panel)).toEqual([...after.slice(0, 3), undefined]);
  expect(shownIn(shown.panel)).toEqual(after);
  expect(writesOf(close).sort()).toEqual(puts);
  await world.turnClock(10_000);
  expect(writesOf(close)).toHaveLength(puts.length);

  // Chosen in both before either is sent: the later one counts, in both, and nothing is asked.
  await outcome.control(shown.panel).selectOptions('Completed');
  await outcome.control(popup.panel).selectOptions('Qualified');
  await press(outcome.control(shown.panel), '{Enter}');
  await press(outcome.control(popup.panel), '{Enter}');
  await expect.poll(() => outcome.inClose(close)).toBe('Qualified');
  await expect.poll(() => shownIn(shown.panel)[0]).toBe('Qualified');
  expect(shownIn(popup.panel)[0]).toBe('Qualified');
  await world.turnClock(10_000);
  expect(writesOf(close)).toHaveLength(puts.length + 2);
});

test('a stage that a colleague has changed while another one is held is never replaced unseen', async () => {
  const { world } = await open();
  const { close } = world;
  await opportunity.stage().selectOptions('Negotiation');
  close.editOpportunityAs(kim.id, cells, inStage('Won'));
  await page.getByRole('button', { name: words.panel.look, exact: true }).click();
  await world.turnClock(5000);
  await expect.element(opportunity.conflict()).toHaveTextContent(/Stage: Won/);
  expect(writesOf(close)).toEqual([]);
  await opportunity.conflict().getByRole('button', { name: words.opportunity.conflict.replace }).click();
  await expectSavedMark(opportunity.part());
  expect(opportunityOf(close, cells).status_label).toBe('Negotiation');
});
