import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createAccountStore } from '../../../src/background/accounts/account-store';
import { createChosenFields } from '../../../src/background/accounts/chosen-fields';
import { createDraftStore } from '../../../src/background/drafts/draft-store';
import { createPreferredStrategies } from '../../../src/background/lookup/preferred-strategy';
import { lastingKeys } from '../../../src/background/storage/cache-keys';
import type { Stores } from '../../../src/background/storage/stores';
import { createIdbWorld, readKeyval, recordedEntries, writeKeyval } from './idb-world';

/** What versions before the schema have stored is taken over, whenever that breaks off. */

let world = createIdbWorld();
beforeEach(() => {
  world = createIdbWorld();
});

const northwind = 'orga_NorthwindSales00000000000000000000000000000';
const oldIsGone = () => vi.waitFor(async () => expect(await world.names()).toEqual(['sidecar']));

test('what the build before had stored is read by every room', async () => {
  await writeKeyval(recordedEntries);
  const stores = world.start();
  const accounts = createAccountStore(stores);
  expect((await accounts.readAll()).map(({ apiKey, organizationName }) => [apiKey, organizationName])).toEqual([
    ['api_sandbox.robin', 'Northwind Sales'],
    ['api_sandbox.noor', 'Lakeside Partners'],
  ]);
  const drafts = createDraftStore(stores.drafts, { now: () => 0, newId: () => 'unused' });
  expect((await drafts.readAll()).map(({ id, revision, content }) => [id, revision, content.kind])).toEqual([
    ['person:lee.park@polar-foundry.example', 1, 'person'],
    ['2b1c2d3e-task', 1, 'task'],
    ['1b1c2d3e-lead', 1, 'lead-note'],
    ['0b1c2d3e-note', 2, 'meeting-note'],
  ]);
  expect(await createChosenFields(stores.settings).read(northwind)).toEqual({
    lead: ['cf_Industry00000000000000000000000000000000000'],
    contact: [],
    opportunity: [],
  });
  const strategies = createPreferredStrategies(stores.settings);
  expect(await strategies.read({ organizationId: northwind, provider: 'google' })).toBe('event');
  await oldIsGone();
});

test('no bit of it differs, and the old database goes', async () => {
  await writeKeyval(recordedEntries);
  expect(await storedBy(world.start())).toEqual(asStored(recordedEntries));
  await oldIsGone();
});

test('a draft that was discarded afterwards does not come back, nor does a key that was removed', async () => {
  await writeKeyval(recordedEntries);
  const first = world.start();
  await createAccountStore(first).remove(
    'orga_LakesidePartners000000000000000000000000000 user_NoorNewcomer0000000000000000000000000000000',
  );
  await first.drafts.change('2b1c2d3e-task', () => ({ remove: true, result: null }));
  const { accounts, drafts } = await storedBy(world.start());
  expect(accounts).toHaveLength(1);
  expect(drafts).toHaveLength(3);
});

test('what nobody knows stays in the old database, until everything is forgotten', async () => {
  const unknown: [string, unknown][] = [
    ['draft:orga_1:draft-odd', 'no draft at all'],
    ['fields', 1],
    ['hand-over', { any: 'thing' }],
  ];
  await writeKeyval([...unknown, ...recordedEntries]);
  const stores = world.start();
  expect(await storedBy(stores)).toEqual(asStored(recordedEntries));
  expect(await storedBy(world.start())).toEqual(asStored(recordedEntries));
  expect(await readKeyval()).toEqual(unknown);
  await stores.forgetAll();
  expect(await world.names()).toEqual([]);
});

test('an old database without anything in it goes', async () => {
  await writeKeyval([]);
  expect(await world.start().accounts.readAll()).toEqual([]);
  await oldIsGone();
});

test('two contexts that start at once take over once: what the quicker one discards stays gone', async () => {
  await writeKeyval(recordedEntries);
  const [one, two] = [world.start(), world.start()];
  const discard = one.drafts.change('2b1c2d3e-task', () => ({ remove: true, result: null }));
  const [seen] = await Promise.all([two.accounts.readAll(), discard]);
  expect(seen).toHaveLength(2);
  for (const stores of [one, two, world.start()]) {
    expect((await storedBy(stores)).drafts).toHaveLength(3);
  }
});

test('a context that is slower waits for its turn, and reads what the quicker one has left', async () => {
  await writeKeyval(recordedEntries);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const seen: unknown[] = [];
  const slow = world
    .start(held)
    .drafts.readAll()
    .then((drafts) => seen.push(...drafts));
  const quick = world.start();
  await quick.drafts.change('2b1c2d3e-task', () => ({ remove: true, result: null }));
  expect(await quick.drafts.readAll()).toHaveLength(3);
  expect(seen).toEqual([]);
  release();
  await slow;
  expect(seen).toHaveLength(3);
});

describe('an earlier version that came back for a while', () => {
  test('has written the later: its key and its choice count, and no draft of either side is lost', async () => {
    const stores = world.start();
    const accounts = createAccountStore(stores);
    await accounts.save(account('orga_1', 'api_before'));
    await accounts.save(account('orga_2', 'api_other'));
    await stores.settings.set('orga_1', 'chosen-fields', ['cf_before']);
    await stores.drafts.change('person:a@b.example', () => ({ put: draft('person:a@b.example', 'Before'), result: 0 }));
    await writeKeyval([
      ['accounts', [account('orga_1', 'api_later')]],
      ['fields:orga_1', ['cf_later']],
      ['draft:orga_1:person:a@b.example', draft('person:a@b.example', 'Later')],
    ]);
    const after = world.start();
    expect((await createAccountStore(after).readAll()).map(({ apiKey }) => apiKey)).toEqual(['api_later', 'api_other']);
    expect(await after.settings.get('orga_1', 'chosen-fields')).toEqual(['cf_later']);
    expect(await after.drafts.readAll()).toEqual([draft('new-1', 'Before'), draft('person:a@b.example', 'Later')]);
  });
});

describe('a crash', () => {
  test('at any one call loses and doubles nothing, with the recorded data', async () => {
    let calls = 0;
    for (let crashed = true; crashed; ) {
      calls += 1;
      world = createIdbWorld();
      await writeKeyval(recordedEntries);
      crashed = await world.crash(calls, (stores) => stores.accounts.readAll());
      expect(await storedBy(world.start()), `crashed at call ${calls}`).toEqual(asStored(recordedEntries));
      await oldIsGone();
    }
    // Each store is made, each entry is read, copied, compared and deleted.
    expect(calls).toBeGreaterThan(30);
  });

  test('and another, and another, with any data on both sides', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyEntries,
        anyEntries,
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
        async (before, later, crashes) => {
          world = createIdbWorld();
          if (before.length > 0) {
            await writeKeyval(before);
            await storedBy(world.start());
          }
          await writeKeyval(later);
          for (const at of crashes) await world.crash(at, (stores) => stores.accounts.readAll());
          expect(await storedBy(world.start())).toEqual(asStored(later, before));
          await oldIsGone();
        },
      ),
      { numRuns: 40 },
    );
  });
});

type Stored = { accounts: unknown[]; drafts: string[]; settings: Record<string, unknown> };
type Given = readonly (readonly [string, unknown])[];

/** All that is stored, by what it is. */
async function storedBy(stores: Stores): Promise<Stored> {
  const accounts = await stores.accounts.readAll();
  const drafts = (await stores.drafts.readAll()).map(textOf).sort();
  const settings: Record<string, unknown> = {};
  for (const organization of [northwind, ...organizations]) {
    for (const name of ['chosen-fields', 'preferred-strategy:google', 'preferred-strategy:microsoft'] as const) {
      const value = await stores.settings.get(organization, name);
      if (value !== undefined) settings[`${organization} ${name}`] = value;
    }
  }
  return { accounts, drafts, settings };
}

/** What is to be found of the entries of an old database, and of one before it, which had been taken over. */
function asStored(entries: Given, before: Given = []): Stored {
  const [all, earlier] = [new Map(entries), new Map(before)];
  const [accounts, known] = [all, earlier].map((one) => (one.get('accounts') ?? []) as { organizationId: string }[]);
  const mine = new Set(accounts?.map(({ organizationId }) => organizationId));
  const settings: Record<string, unknown> = {};
  const drafts = new Set<string>();
  for (const [name, value] of [...earlier, ...all]) {
    const [kind, organization, provider] = name.split(':');
    if (kind === 'fields') settings[`${organization} chosen-fields`] = value;
    if (kind === 'rung') settings[`${organization} preferred-strategy:${provider}`] = value;
    if (kind !== 'draft') continue;
    const later = all.get(name);
    // A draft that another would take the place of is there under an id of its own.
    const isMoved = later !== undefined && textOf(later) !== textOf(value);
    drafts.add(isMoved ? textOf({ ...(value as object), id: 'new-0' }) : textOf(value));
  }
  return {
    accounts: [...(accounts ?? []), ...(known ?? []).filter(({ organizationId }) => !mine.has(organizationId))],
    drafts: [...drafts].sort(),
    settings,
  };
}

/** A new id is as good as another. */
function textOf(draft: unknown): string {
  return JSON.stringify(draft).replace(/"id":"new-\d+"/, '"id":"new"');
}

function account(organizationId: string, apiKey: string) {
  return { apiKey, userId: 'user_1', userName: 'Robin', organizationId, organizationName: organizationId };
}

function draft(id: string, text: string, organizationId = 'orga_1') {
  const content = { kind: 'task', leadId: 'lead_1', text, date: null, assigneeId: null };
  return { id, organizationId, content, revision: 1, keptAt: 7, sentAt: null, sentContent: null, page: null };
}

const organizations = ['orga_1', 'orga_2', 'orga_3'] as const;
/** An old database: each entry there or not. */
const anyEntries = fc
  .tuple(
    fc.option(
      fc.uniqueArray(
        fc
          .tuple(fc.constantFrom(...organizations), fc.string())
          .map(([organization, key]) => account(organization, key)),
        { selector: ({ organizationId }) => organizationId, maxLength: 3 },
      ),
    ),
    fc.dictionary(fc.constantFrom(...organizations), fc.array(fc.string(), { maxLength: 3 })),
    fc.dictionary(fc.constantFrom(...organizations), fc.constantFrom('event', 'series-window')),
    fc.dictionary(fc.constantFrom('draft-one', 'draft-two', 'person:a@b.example'), fc.string()),
  )
  .map(([accounts, fields, strategies, drafts]): [string, unknown][] => [
    ...(accounts ? [[lastingKeys.accounts, accounts] as [string, unknown]] : []),
    ...Object.entries(fields).map(([of, value]): [string, unknown] => [lastingKeys.chosenFields(of), value]),
    ...Object.entries(strategies).map(([of, value]): [string, unknown] => [
      lastingKeys.preferredStrategy(of, 'google'),
      value,
    ]),
    ...Object.entries(drafts).map(([id, text]): [string, unknown] => {
      const organizationId = id === 'draft-two' ? 'orga_2' : 'orga_1';
      return [lastingKeys.draft(organizationId, id), draft(id, text, organizationId)];
    }),
  ]);
