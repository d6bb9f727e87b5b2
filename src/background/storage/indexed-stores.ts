import type { Connection } from './connection';
import { putAccounts } from './put-accounts';
import type { Stores } from './stores';

/** IndexedDB of the extension's origin. */
export function indexedStores({ read, write, deleteAll }: Connection): Stores {
  return {
    accounts: {
      readAll: () => read(['accounts'], (transaction) => transaction.objectStore('accounts').getAll()),
      change: (work) =>
        write(['accounts', 'settings', 'drafts'], async (transaction) => {
          const entries = transaction.objectStore('accounts');
          const { accounts, forget = [] } = work(await entries.getAll());
          await putAccounts(entries, accounts);
          const settings = transaction.objectStore('settings');
          const drafts = transaction.objectStore('drafts');
          for (const organizationId of forget) {
            // Of keys that are lists the shorter one comes first, and a list comes after every string.
            await settings.delete(IDBKeyRange.bound([organizationId], [organizationId, []]));
            for (const id of await drafts.index('by-organization').getAllKeys(organizationId)) await drafts.delete(id);
          }
        }),
    },
    settings: {
      get: (organizationId, name) =>
        read(['settings'], (transaction) => transaction.objectStore('settings').get([organizationId, name])),
      set: (organizationId, name, value) =>
        write(['settings'], async (transaction) => {
          await transaction.objectStore('settings').put(value, [organizationId, name]);
        }),
    },
    drafts: {
      readAll: () => read(['drafts'], (transaction) => transaction.objectStore('drafts').getAll()),
      find: (id) => read(['drafts'], (transaction) => transaction.objectStore('drafts').get(id)),
      change: (id, work) =>
        write(['drafts'], async (transaction) => {
          const entries = transaction.objectStore('drafts');
          const { put, limit, remove, result } = work(await entries.get(id));
          if (remove) await entries.delete(id);
          if (put && limit !== undefined) {
            const count = await entries.index('by-organization').count(put.organizationId);
            if (count >= limit) throw new Error('too many drafts');
          }
          if (put) await entries.put(put);
          return result;
        }),
    },
    agendas: {
      read: (id) => read(['agendas'], (transaction) => transaction.objectStore('agendas').get(id)),
      put: (id, agenda) =>
        write(['agendas'], async (transaction) => {
          await transaction.objectStore('agendas').put(agenda, id);
        }),
      remove: (id) => write(['agendas'], (transaction) => transaction.objectStore('agendas').delete(id)),
      clear: () => write(['agendas'], (transaction) => transaction.objectStore('agendas').clear()),
    },
    forgetAll: deleteAll,
  };
}
