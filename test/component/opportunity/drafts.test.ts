import { expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { lastBody, writesOf } from '../../fakes/close-server/steps';
import { kim } from '../../fakes/sample-data/people';
import { openAcme } from '../pages/next-steps';
import { cells, opportunity } from '../pages/opportunity';
import { expectReady, expectSavedMark, pressMod } from '../pages/writing';
import type { World } from '../world';

/** What is typed into an opportunity's fields outlives the panel, and goes to Close by the user alone. */

const { opportunity: text } = words;
const { part, value, confidence, closeDate, note, conflict } = opportunity;

type Typed = {
  name: string;
  label: string;
  field: () => Locator;
  /** Not done yet: `rest` is typed on. */
  half: string;
  rest: string;
  /** What stands there before. */
  before: string;
  body: object;
};

const fields: Typed[] = [
  {
    name: 'value',
    label: text.value,
    field: value,
    half: '1',
    rest: '5k',
    before: '12,345',
    body: { value: 1_500_000 },
  },
  {
    name: 'confidence',
    label: text.confidence,
    field: confidence,
    half: '7',
    rest: '5',
    before: '60',
    body: { confidence: 75 },
  },
  {
    name: 'close date',
    label: text.closeDate,
    field: closeDate,
    half: 'Jan 1',
    rest: '5',
    before: expect.stringMatching(/\S/),
    body: { date_won: expect.stringMatching(/^\d{4}-01-15T12:00:00Z$/) },
  },
  {
    name: 'note',
    label: text.note,
    field: note,
    half: 'Two plants,\nst',
    rest: 'art in May',
    before: 'Two plants, start in March.',
    body: { note_html: '<body><p>Two plants,</p><p>start in May</p></body>' },
  },
];

test.each(fields)(
  '$name: half of it is there again in the next panel, and is sent once the user is done',
  async (one) => {
    const { field, half, rest, before, body, label } = one;
    const world = await openAcme();
    const { close } = world;
    await expect.element(field()).toHaveValue(before);
    const shown = field().element();
    const stood = 'value' in shown ? String(shown.value) : '';
    await field().fill(half);
    await expect.element(part()).toHaveTextContent(text.unsaved(label));
    await openAgain(world);
    await expect.element(field()).toHaveValue(half);
    await expect.element(part()).toHaveTextContent(text.unsaved(label));

    // To go through it is not to mean it.
    await field().click();
    await userEvent.tab();
    await expect.element(field()).toHaveValue(half);
    expect(writesOf(close)).toEqual([]);

    await field().click();
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).toHaveValue(stood);
    await expectDrafts(world, 0);

    await field().fill(half);
    await openAgain(world);
    await expect.element(field()).toHaveValue(half);
    await field().click();
    await pressMod('{End}');
    await userEvent.keyboard(rest);
    await (one.name === 'note' ? pressMod('{Enter}') : userEvent.keyboard('{Enter}'));
    await expectSavedMark(part());
    expect(lastBody(close, 'PUT', '/opportunity/')).toEqual(body);
    expect(writesOf(close)).toHaveLength(1);
    await expectDrafts(world, 0);
  },
);

test('a draft knows what its typing began with: a colleague’s change since then is shown', async () => {
  const world = await openAcme();
  const { close } = world;
  await confidence().fill('75');
  await expectDrafts(world, 1);
  close.editOpportunityAs(kim.id, cells, { confidence: 10 });
  await openAgain(world);
  await expect.element(confidence()).toHaveValue('75');
  await confidence().click();
  await userEvent.keyboard('{Enter}');
  await expect.element(conflict()).toHaveTextContent(/In Close now\s*Confidence: 10%\s*Yours\s*Confidence: 75%/);
  expect(writesOf(close)).toEqual([]);
  await conflict().getByRole('button', { name: text.conflict.keep }).click();
  await expect.element(confidence()).toHaveValue('10');
  await expectDrafts(world, 0);
});

test('saved while no panel was there to hear of it: the draft goes', async () => {
  const world = await openAcme();
  const { close } = world;
  await value().fill('15k');
  await expectDrafts(world, 1);
  close.editOpportunityAs(kim.id, cells, { value: 1_500_000, value_formatted: '$15,000 annually' });
  await openAgain(world);
  await expect.element(value()).toHaveValue('15,000');
  await expectDrafts(world, 0);
});

test('half a value waits while another opportunity is unfolded', async () => {
  await openAcme();
  await value().fill('15k');
  // What has been saved before is no reason to forget it.
  await userEvent.keyboard('{Enter}');
  await expectSavedMark(part());
  // Not to be read yet, so that going on does not save it.
  await value().fill('99,');
  await part()
    .getByRole('button', { name: text.more(3) })
    .click();
  await part()
    .getByRole('button', { name: /\$3,200/ })
    .click();
  await expect.element(value()).toHaveValue('3,200');
  await part()
    .getByRole('button', { name: /\$15,000/ })
    .click();
  await expect.element(value()).toHaveValue('99,');
});

test('a draft of a value is listed by what it is and of which opportunity', async () => {
  const world = await openAcme();
  await closeDate().fill('Jan 15');
  await expectDrafts(world, 1);
  await world.openOptions('drafts');
  const row = page.getByRole('listitem', { name: /Opportunity of Acme Robotics GmbH: Close date/ });
  await expect.element(row).toHaveTextContent('Jan 15');
  await expect.element(row).toHaveTextContent('$12,345 annually · Proposal · 60%');
  await expect.element(row.getByRole('button', { name: /^Save to Close/ })).not.toBeInTheDocument();
});

/** The panel is closed and opened, and Close is asked anew. */
async function openAgain(world: World) {
  world.reopen();
  world.host.panelHost.retry();
  await expectReady(world.close.events.discoveryCall);
}

async function expectDrafts({ host }: World, count: number) {
  await expect.poll(() => host.send('getDrafts', null)).toHaveLength(count);
}
