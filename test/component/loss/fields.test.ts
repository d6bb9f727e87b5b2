import { expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { sandboxId } from '../../fakes/close-server/records';
import { writesOf } from '../../fakes/close-server/steps';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { people } from '../../fakes/sample-data/people';
import { newTask, openAnew } from '../pages/next-steps';
import { opportunity as fieldsOf } from '../pages/opportunity';
import { expectTitle } from '../pages/panel';
import { createWorld, type World } from '../world';

/** Every field for words that is not a note's, and everything that can take the panel from under the hands of who types. */

const { guests, opportunity } = words;
const lead = 'Acme Robotics GmbH';
const background = sandboxId('cf', 'Background');

type Place = {
  name: string;
  open(world: World): Promise<void>;
  field(): Locator;
  /** The words of a turn, which has a number of one digit. Left out: any would do. */
  typed?(turn: number): string;
  back?(world: World): Promise<void>;
};

const places: Place[] = [
  {
    name: 'new opportunity',
    open: openAcme,
    field: () => page.getByRole('textbox', { name: opportunity.newValue }),
  },
  { name: 'next step', open: openAcme, field: newTask.text },
  { name: 'value', open: openAcme, field: fieldsOf.value },
  { name: 'confidence', open: openAcme, field: fieldsOf.confidence, typed: (turn) => `7${turn}` },
  { name: 'close date', open: openAcme, field: fieldsOf.closeDate, typed: (turn) => `Jan 1${turn}` },
  { name: 'note of an opportunity', open: openAcme, field: fieldsOf.note },
  {
    name: 'custom field',
    async open(world) {
      await openAcme(world);
      await world.host.send('chooseCustomFields', { lead: [background], contact: [], opportunity: [] });
      await expect.element(page.getSection(words.brief.fields)).toBeVisible();
    },
    field: () => page.getByRole('textbox', { name: 'Background', exact: true }),
  },
  {
    name: 'log on the lead',
    async open(world) {
      await world.open(world.close.events.teamLunch, { guests: [people.dana.email] });
      await toLog();
    },
    field: () => page.getByRole('textbox', { name: words.logOnLead.text(lead) }),
    back: toLog,
  },
];

async function openAcme(world: World) {
  await openAnew(world);
}

async function toLog() {
  await expectTitle(words.notFound.title);
  await page.getByRole('button', { name: guests.look }).click();
  await page.getByRole('button', { name: words.logOnLead.open, exact: true }).click();
}

/** Each ends with a panel beside the same event. */
const faults: { name: string; strike(world: World): Promise<void> | void }[] = [
  { name: 'the panel is closed and opened', strike: (world) => void world.reopen() },
  {
    name: 'the worker is stopped, then the panel closed',
    strike(world) {
      world.stopWorker();
      world.reopen();
    },
  },
  {
    name: 'the tab goes to another event and back',
    async strike({ host, close }) {
      const { url } = host.settings.tab;
      await host.goTo(close.events.weeklySync.url);
      await expect.element(page.getByRole('heading', { level: 2, name: close.events.weeklySync.title })).toBeVisible();
      await host.goTo(url);
    },
  },
  {
    name: 'offline while typed, then closed',
    strike(world) {
      world.host.setOnline(false);
      world.reopen();
      world.host.setOnline(true);
    },
  },
  {
    name: 'another key of the same organization is chosen',
    async strike(world) {
      await world.host.connect(sandboxKeys.kim);
      world.reopen();
    },
  },
];

test.each(places)(
  '$name: what is typed is there again, whatever takes the panel away',
  async ({ open, field, back, name, typed = (turn) => `1234567${turn}` }) => {
    const world = createWorld();
    await open(world);
    const opener = page.getByRole('button', { name: opportunity.add, exact: true });
    if (name === 'new opportunity') await opener.click();
    for (const [turn, { name: fault, strike }] of faults.entries()) {
      // Other words each time: those of the turn before are kept already.
      await field().fill(typed(turn));
      await strike(world);
      await back?.(world);
      await expect.element(field(), { message: fault }).toHaveValue(typed(turn));
      // By itself nothing is written.
      expect(writesOf(world.close), fault).toEqual([]);
    }
  },
);

test('a template is kept as it is typed; one that is removed comes back by a click', async () => {
  const world = createWorld();
  const { templates } = words.options;
  await world.openOptions('notes');
  await page.getByRole('button', { name: templates.removeOf('Demo') }).click();
  await page.getByRole('textbox', { name: templates.bodyOf('Discovery') }).fill('Why now: ___');
  world.stopWorker();
  await page.getByRole('button', { name: templates.add }).click();
  await page.getByRole('textbox', { name: templates.nameOf(4) }).fill('Pilot');
  // The page goes without a word.
  await world.closeOptions();
  const kept = async () => (await world.host.send('getNoteTemplates'))?.map(({ name, text }) => [name, text]);
  await expect.poll(kept).toEqual([
    ['Discovery', 'Why now: ___'],
    ['Check-in', expect.any(String)],
    ['No show', expect.any(String)],
    ['Pilot', ''],
  ]);
  await world.openOptions('notes');
  await page.getByRole('button', { name: templates.removeOf('Pilot') }).click();
  await page.getByRole('button', { name: templates.bringBack('Pilot') }).click();
  await expect.poll(kept).toHaveLength(4);
});
