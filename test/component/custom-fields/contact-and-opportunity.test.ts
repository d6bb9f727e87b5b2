import { beforeEach, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import type { FakeClose } from '../../fakes/close-server/close';
import { faults } from '../../fakes/close-server/fault';
import { sandboxId, type WireRecord } from '../../fakes/close-server/records';
import { lastBody, stepsOf, writesOf } from '../../fakes/close-server/steps';
import { people } from '../../fakes/sample-data/people';
import { openAcme } from '../pages/next-steps';
import { cells, opportunity, opportunityOf } from '../pages/opportunity';
import { expectCount, press } from '../pages/panel';
import { expectReady, expectSavedMark, refusalOf } from '../pages/writing';
import type { World } from '../world';

/** The custom fields of a contact, in its row, and those of an opportunity, changed where they stand. */

const { customFields: text, writing } = words;
const idOf = (name: string) => sandboxId('cf', name);
const keyOf = (name: string) => `custom.${idOf(name)}`;

type Owner = {
  what: string;
  path: string;
  fields: string[];
  /** One that is typed, one that is chosen. */
  typed: string;
  /** The value that the sample has, as one reads it. */
  has: { name: string; reads: string };
  /** Fields that this user may not change. */
  locked: string | null;
  part: () => Locator;
  show: () => Promise<void>;
  record: (close: FakeClose) => WireRecord;
};

const dana = (close: FakeClose) => {
  const found = close.data.contacts.find(({ id }) => id === people.dana.id);
  if (!found) throw new Error('The sample has changed.');
  return found;
};

const owners: Owner[] = [
  {
    what: 'contact',
    path: '/contact/',
    fields: ['Decision role', 'Assistant', 'About them', 'Credit check'],
    typed: 'Assistant',
    has: { name: 'Decision role', reads: 'Decides' },
    locked: 'Credit check',
    part: () => page.getSection(words.people.title),
    show: () => page.getByRole('button', { name: text.moreOf(people.dana.name) }).click(),
    record: dana,
  },
  {
    what: 'opportunity',
    path: '/opportunity/',
    fields: ['Products', 'Competitor', 'Start of work', 'Credit limit'],
    typed: 'Competitor',
    has: { name: 'Credit limit', reads: '9000' },
    locked: null,
    part: opportunity.part,
    show: () => Promise.resolve(),
    record: (close) => opportunityOf(close, cells),
  },
];

let world: World;
beforeEach(async () => {
  world = await openAcme();
});

test.each(owners)('of the $what: changed by their types, read back, also where Close reads late', async (owner) => {
  const { typed, part, path, record, show } = owner;
  const { close } = world;
  await pick(owner);
  const box = part().getByRole('textbox', { name: typed, exact: true });
  await box.fill('Kim <b>& Co</b>');
  await press(box, '{Enter}');
  await expectSavedMark(rowOf(part(), typed));
  expect(lastBody(close, 'PUT', path)).toEqual({ [keyOf(typed)]: 'Kim <b>& Co</b>' });
  if (owner.what === 'contact') {
    await part().getByRole('combobox', { name: 'Decision role' }).selectOptions('Influences');
    await expect.poll(() => record(close)[keyOf('Decision role')]).toBe('Influences');
    await part().getByRole('textbox', { name: 'About them' }).fill('Two\nlines');
    await userEvent.tab();
    await expect.poll(() => record(close)[keyOf('About them')]).toBe('Two\nlines');
  } else {
    await part().getByText('Cells, Training').click();
    await part().getByRole('checkbox', { name: 'Training' }).click();
    await expect.poll(() => record(close)[keyOf('Products')]).toEqual(['Cells']);
    await part().getByRole('textbox', { name: 'Start of work' }).fill('2026-12-15');
    await userEvent.tab();
    await expect.poll(() => record(close)[keyOf('Start of work')]).toBe('2026-12-15');
  }
  expect(writesOf(close)).toHaveLength(3);

  close.settings.staleReads = 600;
  world.host.panelHost.retry();
  world.reopen();
  await expectReady(close.events.discoveryCall);
  await show();
  await expect.element(box).toHaveValue('Kim <b>& Co</b>');
  // What a read is late with is nobody's change.
  await box.fill('Kim');
  await press(box, '{Enter}');
  await expect.poll(() => record(close)[keyOf(typed)]).toBe('Kim');
});

test.each(owners)(
  'of the $what: refused, offline, lost: said, and what was typed stays in its field',
  async (owner) => {
    const { typed, part, path, record } = owner;
    const { close, host } = world;
    await pick(owner);
    const box = part().getByRole('textbox', { name: typed, exact: true });
    const refused = () => refusalOf(rowOf(part(), typed));
    const field = { kind: 'status', status: 400, body: { errors: [], 'field-errors': { custom: 'Too <i>long</i>.' } } };
    const answers = [
      { fault: faults.notAllowed, says: writing.refused['not-allowed'].text },
      { fault: { ...field, kind: 'status' as const }, says: 'Too <i>long</i>.' },
    ];
    await box.fill('Rival');
    for (const { fault, says } of answers) {
      close.setFault(path, fault, { method: 'PUT' });
      await press(box, '{Enter}');
      await expect.element(refused()).toHaveTextContent(says);
      await expect.element(box).toHaveValue('Rival');
    }
    close.clearFaults();
    host.setOnline(false);
    await press(box, '{Enter}');
    await expect.element(refused()).toHaveTextContent(writing.refused.offline.text);
    host.setOnline(true);
    close.setFault(path, { kind: 'lost-answer' }, { method: 'PUT', times: 1 });
    close.clearRequests();
    await refused().getByRole('button').dblClick();
    await expectSavedMark(rowOf(part(), typed));
    expect(record(close)[keyOf(typed)]).toBe('Rival');
    expect(stepsOf(close).filter((step) => step.startsWith('PUT'))).toHaveLength(1);
  },
);

test.each(owners)(
  'of the $what: a colleague’s change is shown beside one’s own, and the user decides',
  async (owner) => {
    const { typed, part, record, show } = owner;
    const { close, host } = world;
    await pick(owner);
    const box = part().getByRole('textbox', { name: typed, exact: true });
    const conflict = page.getByRole('region', { name: text.conflict.title(typed) });
    record(close)[keyOf(typed)] = 'Theirs';
    await box.fill('Mine');
    await press(box, '{Enter}');
    await expect.element(conflict).toHaveTextContent(/In Close now: Theirs\s*Yours: Mine/);
    expect(writesOf(close)).toEqual([]);
    await conflict.getByRole('button', { name: text.conflict.replace }).click();
    await expectSavedMark(rowOf(part(), typed));
    expect(record(close)[keyOf(typed)]).toBe('Mine');

    record(close)[keyOf(typed)] = 'Theirs again';
    await box.fill('Mine again');
    await press(box, '{Enter}');
    await conflict.getByRole('button', { name: text.conflict.keep }).click();
    await expectCount(conflict, 0);
    await expect.element(box).toHaveValue('Theirs again');
    expect(record(close)[keyOf(typed)]).toBe('Theirs again');
    await expect.poll(() => host.send('getDrafts', null)).toEqual([]);

    // Typed, and the panel closed: the words are there again, and still know what they were to take the place of.
    await box.fill('Half a wo');
    world.reopen();
    record(close)[keyOf(typed)] = 'A third';
    host.panelHost.retry();
    await expectReady(close.events.discoveryCall);
    await show();
    await expect.element(box).toHaveValue('Half a wo');
    await press(box, '{End}rd{Enter}');
    await expect.element(conflict).toHaveTextContent(/In Close now: A third\s*Yours: Half a word/);
    await conflict.getByRole('button', { name: text.conflict.replace }).click();
    await expectSavedMark(rowOf(part(), typed));
    expect(record(close)[keyOf(typed)]).toBe('Half a word');
    await expect.poll(() => host.send('getDrafts', null)).toEqual([]);
  },
);

test.each(owners)('of the $what: roles are respected, and nothing unseen is overwritten', async (owner) => {
  const { part, has, locked, record, typed } = owner;
  const { close, host } = world;
  if (locked) record(close)[keyOf(locked)] = 'Passed';
  // Whether contacts and opportunities have them where they stand in a lead is nowhere said.
  close.settings.nestedCustom = 'missing';
  record(close)[keyOf(typed)] = 'There already';
  await pick(owner);
  const box = part().getByRole('textbox', { name: typed, exact: true });
  await box.fill('Mine');
  await press(box, '{Enter}');
  await expect
    .element(page.getByRole('region', { name: text.conflict.title(typed) }))
    .toHaveTextContent('In Close now: There already');
  expect(writesOf(close)).toEqual([]);

  close.settings.nestedCustom = 'listed';
  host.panelHost.retry();
  if (locked) await expect.element(rowOf(part(), locked)).toHaveTextContent(`Passed${text.locked}`);
  await press(box, '{Escape}');
  await expect.element(box).toHaveValue('There already');
  host.settings.policy = { readOnly: true };
  host.applySettings();
  await expectCount(part().getByRole('textbox'), 0);
  if (owner.what === 'contact') {
    // The panel was drawn anew.
    const toggle = page.getByRole('button', { name: text.moreOf(people.dana.name) });
    await expect.element(toggle).toHaveAttribute('aria-expanded', 'false');
    await toggle.click();
  }
  await expect.element(rowOf(part(), has.name)).toHaveTextContent(has.reads);
});

/** The innermost: a person's row has those of its fields in it. */
function rowOf(part: Locator, name: string): Locator {
  return part.getRow(name).last();
}

/** Acme's panel with these fields picked in the options, and in sight. */
async function pick({ what, fields, show }: Owner): Promise<void> {
  const ids = fields.map(idOf);
  const none = { lead: [], contact: [], opportunity: [] };
  await world.host.send(
    'chooseCustomFields',
    what === 'contact' ? { ...none, contact: ids } : { ...none, opportunity: ids },
  );
  await expectReady(world.close.events.discoveryCall);
  await show();
  world.close.clearRequests();
}
