import { expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import type { FakeClose } from '../../fakes/close-server/close';
import { type Fault, faults } from '../../fakes/close-server/fault';
import { sandboxId } from '../../fakes/close-server/records';
import { lastBody, writesOf } from '../../fakes/close-server/steps';
import { acmeOf, openAcme, openAnew } from '../pages/next-steps';
import { expectCount, press } from '../pages/panel';
import { expectReady, expectSavedMark, refusalOf } from '../pages/writing';
import { createWorld, type World } from '../world';

/** The lead's custom fields, changed where they stand. */

const { brief, customFields: text, writing } = words;
const idOf = (name: string) => sandboxId('cf', name);
const section = () => page.getSection(brief.fields);
const box = (name: string) => section().getByRole('textbox', { name, exact: true });
const row = (name: string) => section().getRow(name);
const industry = () => section().getByRole('combobox', { name: 'Industry' });

test('each by its type, saved by Enter, by going on or as it is chosen, as Close takes it', async () => {
  const world = await openWith('Region', 'Background', 'Employees', 'Renewal date', 'Industry', 'Tags');
  const { close } = world;
  const sent = async (name: string, value: unknown) => {
    await expectSavedMark(row(name));
    expect(lastBody(close, 'PUT', '/lead/')).toEqual({ [`custom.${idOf(name)}`]: value });
  };
  await box('Region').fill('Bavaria');
  await press(box('Region'), '{Enter}');
  await sent('Region', 'Bavaria');
  await box('Background').fill('Two plants\nand a third');
  await userEvent.tab();
  await sent('Background', 'Two plants\nand a third');
  await box('Employees').fill('1,250.5');
  await press(box('Employees'), '{Enter}');
  await sent('Employees', 1250.5);
  await box('Renewal date').fill('2026-12-15');
  await press(box('Renewal date'), '{Enter}');
  await sent('Renewal date', '2026-12-15');
  await industry().selectOptions('Optics');
  await sent('Industry', 'Optics');
  await section().getByText('Pilot, DACH, Trade fair').click();
  await section().getByRole('checkbox', { name: 'DACH' }).click();
  await sent('Tags', ['Pilot', 'Trade fair']);
  // What is taken away is unset.
  await box('Employees').fill('');
  await press(box('Employees'), '{Enter}');
  await expect.poll(() => lastBody(close, 'PUT', '/lead/')).toEqual({ [`custom.${idOf('Employees')}`]: null });
  await industry().selectOptions(text.none);
  await expect.poll(() => lastBody(close, 'PUT', '/lead/')).toEqual({ [`custom.${idOf('Industry')}`]: null });
  await expect.poll(() => acmeOf(close)[`custom.${idOf('Industry')}`]).toBeUndefined();
  expect(writesOf(close)).toHaveLength(8);

  // Nothing of it goes when a read lags behind.
  close.settings.staleReads = 600;
  world.host.panelHost.retry();
  world.reopen();
  await expectReady(close.events.discoveryCall);
  await expect.element(box('Region')).toHaveValue('Bavaria');
});

test('Escape takes it back, what is none is said, and the same once more is not sent', async () => {
  const { close } = await openWith('Region', 'Employees', 'Renewal date');
  await box('Employees').fill('many');
  await press(box('Employees'), '{Enter}');
  await expect.element(section().getByText(text.unreadNumber('1200.5'))).toBeVisible();
  await press(box('Employees'), '{Escape}');
  await expect.element(box('Employees')).toHaveValue('140');
  await expect.element(section().getByText(text.unreadNumber('1200.5'))).not.toBeInTheDocument();
  await box('Renewal date').fill('someday');
  await press(box('Renewal date'), '{Enter}');
  await expect.element(box('Renewal date')).toHaveAttribute('aria-invalid', 'true');
  await press(box('Renewal date'), '{Escape}');
  await box('Employees').fill(' 140 ');
  await press(box('Employees'), '{Enter}');
  await expect.element(box('Employees')).toHaveValue('140');
  expect(writesOf(close)).toEqual([]);
});

const refusals: { what: string; fault: Fault; says: string[] }[] = [
  { what: '403', fault: faults.notAllowed, says: [writing.refused['not-allowed'].text] },
  {
    what: '400 for a field',
    fault: { kind: 'status', status: 400, body: { errors: [], 'field-errors': { custom: 'Too long a name.' } } },
    says: [writing.refused.invalid.text, 'Too long a name.'],
  },
];
test('refused: said, and what was typed stays in its field until the user decides', async () => {
  const { close, host } = await openWith('Region', 'Industry');
  await box('Region').fill('Bavaria');
  for (const { fault, says } of refusals) {
    close.setFault('/lead/', fault, { method: 'PUT' });
    await press(box('Region'), '{Enter}');
    for (const said of says) await expect.element(refusalOf(row('Region'))).toHaveTextContent(said);
    await expect.element(box('Region')).toHaveValue('Bavaria');
    await industry().selectOptions('Optics');
    await expect.element(row('Industry')).toHaveTextContent(text.wanted('Optics'));
    await expect.element(industry()).toHaveValue('Manufacturing');
  }
  expect(writesOf(close)).toHaveLength(2 * refusals.length);
  close.clearFaults();
  host.setOnline(false);
  await press(box('Region'), '{Enter}');
  await expect.element(refusalOf(row('Region'))).toHaveTextContent(writing.refused.offline.text);
  // Going on sends nothing a second time.
  await userEvent.tab();
  host.setOnline(true);
  close.setFault('/lead/', { kind: 'lost-answer' }, { method: 'PUT' });
  await refusalOf(row('Region')).getByRole('button').click();
  await expectSavedMark(row('Region'));
  expect(acmeOf(close)[`custom.${idOf('Region')}`]).toBe('Bavaria');
  expect(writesOf(close)).toHaveLength(2 * refusals.length + 1);
});

test('what only others may change is locked, with words; other types and read only are for reading', async () => {
  const world = await openWith('Credit limit', 'Sponsor', 'Employees');
  await expect.element(row('Credit limit')).toHaveTextContent(`5000${text.locked}`);
  await expectCount(section().getByRole('textbox'), 1);
  // An empty field that nobody can fill here stays away.
  await expectCount(row('Sponsor'), 0);
  world.host.settings.policy = { readOnly: true };
  world.host.applySettings();
  await expectCount(section().getByRole('textbox'), 0);
  await expect.element(row('Employees')).toHaveTextContent('140');
  await expect.element(section()).not.toHaveTextContent(text.locked);
});

/** What Close may have that no list says, and how it is changed all the same. */
const odd: {
  what: string;
  name: string;
  has: (close: FakeClose) => void;
  shows: (field: Locator) => Promise<unknown>;
  act: (field: Locator) => Promise<void>;
  comes: (field: Locator, close: FakeClose) => Promise<void>;
}[] = [
  {
    what: 'the last of several is unset, and not an empty list',
    name: 'Tags',
    has: (close) => give(close, 'Tags', ['Pilot']),
    shows: (field) => expect.element(field.getByText('Pilot').first()).toBeVisible(),
    async act(field) {
      await field.getByText('Pilot').first().click();
      await field.getByRole('checkbox', { name: 'Pilot' }).click();
    },
    async comes(field, close) {
      await expect.poll(() => lastBody(close, 'PUT', '/lead/')).toEqual({ [`custom.${idOf('Tags')}`]: null });
      await expect.element(field.getByText(text.none)).toBeVisible();
    },
  },
  {
    what: 'of several one is no choice any more: it is seen, and can be taken away',
    name: 'Tags',
    has: (close) => give(close, 'Tags', ['Pilot', 'Fair 1999']),
    shows: (field) => expect.element(field.getByText('Pilot, Fair 1999')).toBeVisible(),
    async act(field) {
      await field.getByText('Pilot, Fair 1999').click();
      await field.getByRole('checkbox', { name: 'Fair 1999', exact: true }).click();
    },
    comes: (_, close) =>
      expect.poll(() => lastBody(close, 'PUT', '/lead/')).toEqual({ [`custom.${idOf('Tags')}`]: ['Pilot'] }),
  },
  {
    what: 'the value is no choice any more: it stands there until another is chosen',
    name: 'Industry',
    has: (close) => give(close, 'Industry', 'Zeppelins'),
    shows: (field) => expect.element(field.getByRole('combobox')).toHaveDisplayValue('Zeppelins'),
    act: (field) => field.getByRole('combobox').selectOptions('Optics'),
    comes: (_, close) =>
      expect.poll(() => lastBody(close, 'PUT', '/lead/')).toEqual({ [`custom.${idOf('Industry')}`]: 'Optics' }),
  },
  {
    what: 'Close does not tell the user’s role: nothing is locked, and Close says no',
    name: 'Credit limit',
    has({ data }) {
      for (const { me } of data.users) Object.assign(me, { memberships: [] });
    },
    shows: (field) => expect.element(field).not.toHaveTextContent(text.locked),
    async act(field) {
      await field.getByRole('textbox').fill('7000');
      await press(field.getByRole('textbox'), '{Enter}');
    },
    async comes(field, close) {
      await expect.element(refusalOf(field)).toHaveTextContent(writing.refused['not-allowed'].text);
      await expect.element(field.getByRole('textbox')).toHaveValue('7000');
      expect(acmeOf(close)[`custom.${idOf('Credit limit')}`]).toBe(5000);
    },
  },
];
test.each(odd)('$what', async ({ name, has, shows, act, comes }) => {
  const world = createWorld();
  has(world.close);
  await openAnew(world);
  await pick(world, name);
  await shows(row(name));
  await act(row(name));
  await comes(row(name), world.close);
});

function give(close: FakeClose, name: string, value: unknown) {
  acmeOf(close)[`custom.${idOf(name)}`] = value;
}

/** Acme's panel with these fields picked in the options. */
async function openWith(...names: string[]): Promise<World> {
  const world = await openAcme();
  await pick(world, ...names);
  return world;
}

async function pick(world: World, ...names: string[]) {
  await world.host.send('chooseCustomFields', { lead: names.map(idOf), contact: [], opportunity: [] });
  await expect.element(section()).toBeVisible();
  await expectReady(world.close.events.discoveryCall);
  world.close.clearRequests();
}
