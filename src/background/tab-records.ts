import { browser } from '../browser';
import { type TabRecord, tabOfRecordKey, tabRecordKey } from '../messages/tab-record';

type Change = (before: TabRecord | null) => TabRecord | null | Promise<TabRecord | null>;

export type TabRecords = {
  read(tabId: number): Promise<TabRecord | null>;
  readAll(): Promise<{ tabId: number; record: TabRecord }[]>;
  /** Writes what `change` makes of the record; null leaves it as it is. Changes run one after the other. */
  change(tabId: number, change: Change): Promise<void>;
  remove(tabId: number): Promise<void>;
};

/**
 * The records of `storage.session`. Reading and writing it takes a moment, in which the tab may move on to another
 * event, so changes queue: a late answer then sees that the tab has left, and is dropped.
 */
export function createTabRecords(
  onWritten: (tabId: number, record: TabRecord, before: TabRecord | null) => void,
): TabRecords {
  let queue: Promise<unknown> = Promise.resolve();

  function enqueue<T>(job: () => Promise<T>): Promise<T> {
    const done = queue.then(job);
    queue = done.catch(() => undefined);
    return done;
  }

  // No parsing: `storage.session` is emptied with each update, so only this very version has written it.
  async function read(tabId: number): Promise<TabRecord | null> {
    const key = tabRecordKey(tabId);
    const stored = await browser.storage.session.get(key);
    return (stored[key] as TabRecord | undefined) ?? null;
  }

  return {
    read,
    async readAll() {
      const stored = await browser.storage.session.get(null);
      return Object.entries(stored).flatMap(([key, record]) => {
        const tabId = tabOfRecordKey(key);
        return tabId === null ? [] : [{ tabId, record: record as TabRecord }];
      });
    },
    change(tabId, change) {
      return enqueue(async () => {
        const before = await read(tabId);
        const record = await change(before);
        if (!record) return;
        await browser.storage.session.set({ [tabRecordKey(tabId)]: record });
        onWritten(tabId, record, before);
      });
    },
    remove(tabId) {
      return enqueue(() => browser.storage.session.remove(tabRecordKey(tabId)));
    },
  };
}
