/**
 * One step of the schema: brings a database of one version to the next. It runs in the transaction in which the browser changes the version, so
 * a step that breaks off leaves the version and all data as they were, and is tried again with the next opening. It may await
 * requests of that transaction and nothing else.
 */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void | Promise<void>;

/**
 * The schema's history, the oldest step first. The schema version of a database is how many of them it has seen. A step that users have
 * is never changed: what comes later is a step of its own at the end.
 */
export const migrations: readonly Migration[] = [
  function storesByKind(database) {
    // By place in the user's order.
    database.createObjectStore('accounts');
    // By organization and name.
    database.createObjectStore('settings');
    database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('by-organization', 'organizationId');
  },
  function agendas(database) {
    database.createObjectStore('agendas');
  },
];
