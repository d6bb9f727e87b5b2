import { draftKeyAmong, isDraftKey, lastingKeys, lastingKeysOf } from './cache-keys';
import { createKeyedMutex } from './keyed-mutex';
import type { Values } from './session-values';
import type { SettingName, Stores } from './stores';

/** In memory, for a browser that forgets when it closes. Changes take turns, and so do the reads behind them, as transactions do. */
export function createSessionStores(values: Values): Stores {
  const mutex = createKeyedMutex();
  const serialize = <Result>(job: () => Promise<Result>) => mutex('stores', job);
  const draftKeys = async () => (await values.names()).filter(isDraftKey);
  const accounts = async () => {
    const stored = await values.get(lastingKeys.accounts);
    return Array.isArray(stored) ? stored : [];
  };

  async function find(id: string): Promise<unknown> {
    const key = draftKeyAmong(await draftKeys(), id);
    return key === undefined ? undefined : values.get(key);
  }

  async function remove(id: string): Promise<void> {
    const key = draftKeyAmong(await draftKeys(), id);
    if (key !== undefined) await values.remove([key]);
  }

  async function count(organizationId: string): Promise<number> {
    return (await draftKeys()).filter((key) => key.startsWith(lastingKeys.draft(organizationId, ''))).length;
  }

  return {
    accounts: {
      readAll: () => serialize(accounts),
      change: (work) =>
        serialize(async () => {
          const { accounts: next, forget = [] } = work(await accounts());
          await values.set(lastingKeys.accounts, [...next]);
          for (const organizationId of forget) await values.remove(lastingKeysOf(organizationId, await values.names()));
        }),
    },
    settings: {
      get: (organizationId, name) => serialize(() => values.get(keyOf(organizationId, name))),
      set: (organizationId, name, value) => serialize(() => values.set(keyOf(organizationId, name), value)),
    },
    drafts: {
      readAll: () => serialize(async () => Promise.all((await draftKeys()).map(values.get))),
      find: (id) => serialize(() => find(id)),
      change: (id, work) =>
        serialize(async () => {
          const { put, limit, remove: goes, result } = work(await find(id));
          if (goes) await remove(id);
          if (!put) return result;
          if (limit !== undefined && (await count(put.organizationId)) >= limit) throw new Error('too many drafts');
          await values.set(lastingKeys.draft(put.organizationId, put.id), put);
          return result;
        }),
    },
    agendas: {
      read: (id) => serialize(() => values.get(lastingKeys.agenda(id))),
      put: (id, agenda) => serialize(() => values.set(lastingKeys.agenda(id), agenda)),
      remove: (id) => serialize(() => values.remove([lastingKeys.agenda(id)])),
      clear: () =>
        serialize(async () => {
          const names = await values.names();
          await values.remove(names.filter((name) => name.startsWith(lastingKeys.agenda(''))));
        }),
    },
    forgetAll: () => serialize(async () => values.remove(await values.names())),
  };
}

function keyOf(organizationId: string, name: SettingName): string {
  if (name === 'chosen-fields') return lastingKeys.chosenFields(organizationId);
  return lastingKeys.preferredStrategy(organizationId, name.slice('preferred-strategy:'.length));
}
