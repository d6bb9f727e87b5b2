import { unwrap } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/background/storage/database';
import { type Migration, migrations } from '../../../src/background/storage/migrations';
import { NewerDataError } from '../../../src/background/storage/newer-data-error';
import type { Stores } from '../../../src/background/storage/stores';
import { answer, createIdbWorld, readKeyval, recordedEntries, writeKeyval } from './idb-world';

/** The database between versions, contexts and a browser that closes it. */

let world = createIdbWorld();
beforeEach(() => {
  world = createIdbWorld();
});

const save = (stores: Stores, accounts: unknown[]) => stores.accounts.change(() => ({ accounts }));
/** A store that is not there yet: the meetings of a week for each account. */
const addNext: Migration = (database) => void database.createObjectStore('next');
const open = (steps: readonly Migration[]) => openDatabase(() => {}, steps);

describe('a database of a newer version', () => {
  beforeEach(async () => {
    await save(world.start(), ['kept']);
    await writeKeyval(recordedEntries);
    (await open([...migrations, addNext])).close();
  });

  test('is refused with an error of its own at every try, and nothing in it is changed, nor in that of earlier versions', async () => {
    const stores = world.start();
    for (const attempt of [
      () => stores.accounts.readAll(),
      () => save(stores, []),
      () => stores.drafts.change('draft-one', () => ({ result: null })),
      () => stores.settings.get('orga_1', 'chosen-fields'),
    ]) {
      await expect(attempt()).rejects.toBeInstanceOf(NewerDataError);
    }
    expect(await readKeyval()).toEqual(recordedEntries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const newer = await open([...migrations, addNext]);
    expect(await newer.getAll('accounts')).toEqual(['kept']);
    newer.close();
  });

  test('goes where its user has everything forgotten', async () => {
    const stores = world.start();
    await stores.forgetAll();
    expect(await world.names()).toEqual([]);
    expect(await stores.accounts.readAll()).toEqual([]);
  });
});

/** What each schema version added, as users have it. A new step has a line here; those above it stay as they are. */
const storedIn: Record<string, readonly (readonly [value: unknown, key?: IDBValidKey])[]>[] = [
  {
    accounts: [
      [{ apiKey: 'api_one', organizationId: 'orga_1' }, 0],
      [{ apiKey: 'api_two', organizationId: 'orga_2' }, 1],
    ],
    settings: [[['field_1'], ['orga_1', 'chosen-fields']]],
    drafts: [[{ id: 'draft-one', organizationId: 'orga_1', revision: 3, content: { kind: 'note', text: 'Typed' } }]],
  },
  { agendas: [[{ meetings: ['kept'] }, 'user_r@orga_1']] },
];

describe('a database of an earlier version', () => {
  test('has its contents written down here, for every version', () => {
    expect(storedIn).toHaveLength(migrations.length);
  });

  test.each(migrations.map((_, at) => at + 1))(
    '%i is brought to this one, and nothing in it is missing or changed',
    async (version) => {
      const stored = Object.assign({}, ...storedIn.slice(0, version)) as (typeof storedIn)[number];
      const before = await open(migrations.slice(0, version));
      const transaction = unwrap(before).transaction(Object.keys(stored), 'readwrite');
      for (const [name, entries] of Object.entries(stored))
        for (const [value, key] of entries) transaction.objectStore(name).put(value, key);
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      before.close();

      const stores = world.start();
      expect(await stores.accounts.readAll()).toEqual(storedIn[0]?.accounts?.map(([account]) => account));
      expect(await stores.settings.get('orga_1', 'chosen-fields')).toEqual(['field_1']);
      expect(await stores.drafts.readAll()).toEqual(storedIn[0]?.drafts?.map(([draft]) => draft));
      const after = await open(migrations);
      expect(after.version).toBe(migrations.length);
      for (const [name, entries] of Object.entries(stored)) {
        const store = unwrap(after).transaction(name).objectStore(name);
        expect(await answer(store.getAll()), name).toEqual(entries.map(([value]) => value));
      }
      after.close();
    },
  );
});

describe('a step of the schema', () => {
  test('sees what the steps before it have left, and moves data', async () => {
    await save(world.start(), [{ key: 'one' }]);
    const upper: Migration = async (database, transaction) => {
      database.createObjectStore('next');
      const accounts = transaction.objectStore('accounts');
      for (const [place, account] of (await answer(accounts.getAll())).entries()) accounts.put({ account }, place);
    };
    const database = await open([...migrations, upper]);
    expect([...database.objectStoreNames]).toEqual(['accounts', 'agendas', 'drafts', 'next', 'settings']);
    expect(await database.getAll('accounts')).toEqual([{ account: { key: 'one' } }]);
    database.close();
  });

  test.each<[string, Migration]>([
    [
      'throws',
      (database) => {
        database.createObjectStore('next');
        throw new Error('broken');
      },
    ],
    [
      'breaks off later',
      async (database, transaction) => {
        database.createObjectStore('next');
        await answer(transaction.objectStore('accounts').clear());
        throw new Error('broken');
      },
    ],
  ])('that %s leaves everything as it was, and is tried again', async (_how, broken) => {
    await save(world.start(), ['kept']);
    world.terminate();
    await expect(open([...migrations, broken])).rejects.toThrow();
    const before = await open(migrations);
    expect([...before.objectStoreNames]).toEqual(['accounts', 'agendas', 'drafts', 'settings']);
    expect(await before.getAll('accounts')).toEqual(['kept']);
    before.close();
    const after = await open([...migrations, addNext]);
    expect([...after.objectStoreNames]).toContain('next');
    after.close();
  });
});

describe('an open database', () => {
  test('does not stand in the way of a newer version in another context', async () => {
    const stores = world.start();
    await save(stores, ['kept']);
    const newer = await open([...migrations, addNext]);
    expect(await newer.getAll('accounts')).toEqual(['kept']);
    await expect(stores.accounts.readAll()).rejects.toBeInstanceOf(NewerDataError);
    newer.close();
  });

  test('does not stand in the way of another context that forgets everything', async () => {
    const [one, two] = [world.start(), world.start()];
    await save(one, ['kept']);
    expect(await two.accounts.readAll()).toEqual(['kept']);
    await one.forgetAll();
    expect(await world.names()).toEqual([]);
    expect(await two.accounts.readAll()).toEqual([]);
    await save(two, ['new']);
    expect(await one.accounts.readAll()).toEqual(['new']);
  });

  test('that the browser closes is opened again, and nothing is missing', async () => {
    const stores = world.start();
    await save(stores, ['kept']);
    world.terminate();
    expect(await stores.accounts.readAll()).toEqual(['kept']);
    await save(stores, ['more']);
    expect(await stores.accounts.readAll()).toEqual(['more']);
  });

  test('that is closed while work is asked for is opened again, in the order of asking', async () => {
    const stores = world.start();
    await save(stores, ['kept']);
    const [change, read] = [save(stores, ['more']), stores.accounts.readAll()];
    world.terminate();
    expect(await read).toEqual(['more']);
    await change;
  });

  test('that cannot be opened is tried again by whoever asks next', async () => {
    const stores = world.start();
    const whole = indexedDB.open;
    indexedDB.open = () => {
      throw new DOMException('Internal error.', 'UnknownError');
    };
    await expect(stores.accounts.readAll()).rejects.toThrow('Internal error.');
    indexedDB.open = whole;
    expect(await stores.accounts.readAll()).toEqual([]);
  });
});
