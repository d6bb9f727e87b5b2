import { beforeEach, describe, expect, test } from 'vitest';
import { openStores, type Stores } from '../../../src/background/storage/stores';
import { createFakePlatform } from '../fake-platform';
import { createIdbWorld } from './idb-world';

/** What every room may rely on, wherever it is stored. */

const draft = (id: string, organizationId: string) => ({ id, organizationId, words: id });

describe.each<[string, () => Stores]>([
  ['IndexedDB', () => createIdbWorld().start()],
  ['memory, in a browser that forgets', () => openStores(createFakePlatform({ forgetsAtExit: true }).platform)],
])('in %s', (_where, open) => {
  let stores: Stores;
  beforeEach(async () => {
    stores = open();
    for (const of of ['orga_1', 'orga_10']) {
      await stores.settings.set(of, 'chosen-fields', [of]);
      await stores.settings.set(of, 'preferred-strategy:google', of);
      await stores.drafts.change(`draft-${of}`, () => ({ put: draft(`draft-${of}`, of), result: null }));
    }
    await stores.accounts.change(() => ({ accounts: [{ key: 'one' }, { key: 'two' }] }));
  });

  test('accounts stay in the order in which they were stored, whatever their shape', async () => {
    await stores.accounts.change((stored) => ({ accounts: ['odd', ...stored.toReversed()] }));
    expect(await stores.accounts.readAll()).toEqual(['odd', { key: 'two' }, { key: 'one' }]);
  });

  test('a read that follows a change waits for it', async () => {
    const change = stores.accounts.change(() => ({ accounts: [] }));
    expect(await stores.accounts.readAll()).toEqual([]);
    await change;
    const kept = stores.drafts.change('draft-new', () => ({ put: draft('draft-new', 'orga_1'), result: 'kept' }));
    expect(await stores.drafts.find('draft-new')).toEqual(draft('draft-new', 'orga_1'));
    expect(await kept).toBe('kept');
  });

  test('changes at a time take turns', async () => {
    const add = (key: string) => stores.accounts.change((stored) => ({ accounts: [...stored, key] }));
    await Promise.all(['a', 'b', 'c'].map(add));
    expect(await stores.accounts.readAll()).toEqual([{ key: 'one' }, { key: 'two' }, 'a', 'b', 'c']);
  });

  test('an organization that is forgotten takes its drafts and settings along, and no other’s', async () => {
    await stores.accounts.change((accounts) => ({ accounts, forget: ['orga_1'] }));
    expect(await stores.drafts.readAll()).toEqual([draft('draft-orga_10', 'orga_10')]);
    expect(await stores.settings.get('orga_1', 'chosen-fields')).toBeUndefined();
    expect(await stores.settings.get('orga_1', 'preferred-strategy:google')).toBeUndefined();
    expect(await stores.settings.get('orga_10', 'chosen-fields')).toEqual(['orga_10']);
    expect(await stores.settings.get('orga_10', 'preferred-strategy:google')).toBe('orga_10');
  });

  test('a change whose work throws changes nothing, and the next one is made', async () => {
    const broken = () => {
      throw new Error('broken');
    };
    await expect(stores.accounts.change(broken)).rejects.toThrow('broken');
    await expect(stores.drafts.change('draft-orga_1', broken)).rejects.toThrow('broken');
    expect(await stores.accounts.readAll()).toHaveLength(2);
    expect(await stores.drafts.readAll()).toHaveLength(2);
  });

  test('a draft beyond the limit of its organization is not stored', async () => {
    const put = (id: string, of: string, limit: number) =>
      stores.drafts.change(id, () => ({ put: draft(id, of), limit, result: null }));
    await put('draft-two', 'orga_1', 2);
    await expect(put('draft-three', 'orga_1', 2)).rejects.toThrow('too many');
    await put('draft-four', 'orga_10', 2);
    expect(await stores.drafts.find('draft-three')).toBeUndefined();
    expect(await stores.drafts.readAll()).toHaveLength(4);
  });

  test('a draft is removed, or leaves its place to another', async () => {
    await stores.drafts.change('draft-orga_1', () => ({ remove: true, result: null }));
    expect(await stores.drafts.find('draft-orga_1')).toBeUndefined();
    await stores.drafts.change('draft-orga_10', (stored) => ({
      put: { ...draft('copy', 'orga_10'), stored },
      result: 0,
    }));
    expect(await stores.drafts.find('copy')).toMatchObject({ stored: { id: 'draft-orga_10' } });
    expect(await stores.drafts.readAll()).toHaveLength(2);
  });

  test('all is forgotten at once, for whoever asks after it', async () => {
    const forgetting = stores.forgetAll();
    expect(await stores.accounts.readAll()).toEqual([]);
    expect(await stores.drafts.readAll()).toEqual([]);
    expect(await stores.settings.get('orga_1', 'chosen-fields')).toBeUndefined();
    await forgetting;
    await stores.accounts.change(() => ({ accounts: ['new'] }));
    expect(await stores.accounts.readAll()).toEqual(['new']);
  });
});
