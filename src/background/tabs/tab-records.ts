import { eventKey } from '../../calendar/event-key';
import type { EventReference } from '../../calendar/event-reference';
import { FORGOTTEN, type TabRecord, tabRecordKey } from '../../protocol/tab-record';
import type { StorageArea } from '../platform/ports';
import { createKeyedMutex } from '../storage/keyed-mutex';
import { createTabIndex } from './tab-index';

type Change = (before: TabRecord | null, tabId: number) => TabRecord | null | Promise<TabRecord | null>;

export type TabRecords = {
  read(tabId: number): Promise<TabRecord | null>;
  /** Writes what `change` makes of the record; null leaves it as it is. Changes run one after the other. */
  change(tabId: number, change: Change): Promise<void>;
  /** The same for every tab that shows this event by then; null: for all of them. No other change comes between. */
  changeEach(reference: EventReference | null, change: Change): Promise<void>;
  /** `isStillRight` is asked when all earlier changes are done. */
  remove(tabId: number, isStillRight?: () => boolean): Promise<void>;
  /** The tabs that have a record. */
  tabs(): Promise<number[]>;
};

export type TabRecordsOptions = {
  session: StorageArea;
  /** Called while the record is being stored. */
  onChanged(tabId: number, record: TabRecord, before: TabRecord | null): void | Promise<void>;
  /** The last tab that showed this event has left it. */
  onLeft(reference: EventReference): void;
};

/**
 * The records of `storage.session`. Reading and writing it takes a moment, in which the tab may move on to another
 * event, so changes queue: a late answer then sees that the tab has left, and is dropped.
 *
 * Which tab shows which event is known without reading the records. When all of them are too much for the storage, the state
 * of those that have not changed for the longest time is forgotten; a panel that asks for such a tab makes the worker ask Close again.
 */
export function createTabRecords({ session, onChanged, onLeft }: TabRecordsOptions): TabRecords {
  const index = createTabIndex(session);
  /** What the storage did not take, null for a record that is gone: what it holds of these tabs is older. */
  const unsaved = new Map<number, TabRecord | null>();
  const mutex = createKeyedMutex();
  const enqueue = <T>(job: () => Promise<T>) => mutex('records', job);

  // No parsing: `storage.session` is emptied with each update, so only this very version has written it.
  async function read(tabId: number): Promise<TabRecord | null> {
    const newer = unsaved.get(tabId);
    if (newer !== undefined) return newer;
    const key = tabRecordKey(tabId);
    const stored = await session.get(key);
    return (stored[key] as TabRecord | undefined) ?? null;
  }

  async function write(tabId: number, record: TabRecord): Promise<void> {
    const { reference } = record;
    index.put(tabId, { event: reference && eventKey(reference), bytes: JSON.stringify(record).length });
    const { forget, remove } = index.makeRoom();
    for (const id of forget) {
      const old = await read(id);
      if (old) await session.set({ [tabRecordKey(id)]: { ...old, state: FORGOTTEN } satisfies TabRecord });
    }
    if (remove.length > 0) await session.remove(remove.map(tabRecordKey));
    for (const id of [...forget, ...remove]) unsaved.delete(id);
    await session.set({ [tabRecordKey(tabId)]: record, ...index.stored() });
  }

  /** `before` is what the tab showed. */
  function leave(before: TabRecord | null) {
    const reference = before?.reference;
    if (reference && index.showing(eventKey(reference)).length === 0) onLeft(reference);
  }

  async function changeNow(tabId: number, change: Change): Promise<void> {
    const [before] = await Promise.all([read(tabId), index.load()]);
    const record = await change(before, tabId);
    if (!record) return;
    // A storage that is full or broken costs what outlives the worker, not what is shown now.
    const written = write(tabId, record).then(
      () => unsaved.delete(tabId),
      async () => {
        unsaved.set(tabId, record);
        // Another event's record would be taken for this one's, by a popup or the next worker; a removal needs no room.
        await session.remove(tabRecordKey(tabId)).catch(() => {});
      },
    );
    // The panel does not wait for the storage.
    await Promise.all([onChanged(tabId, record, before), written]);
    leave(before);
  }

  return {
    read,
    change: (tabId, change) => enqueue(() => changeNow(tabId, change)),
    changeEach: (reference, change) =>
      enqueue(async () => {
        await index.load();
        const tabs = reference ? index.showing(eventKey(reference)) : index.tabs();
        for (const tabId of tabs) await changeNow(tabId, change);
      }),
    tabs: () => index.load().then(index.tabs),
    remove(tabId, isStillRight = () => true) {
      return enqueue(async () => {
        await index.load();
        if (!isStillRight()) return;
        const before = await read(tabId);
        index.remove(tabId);
        await session.remove(tabRecordKey(tabId)).then(
          () => unsaved.delete(tabId),
          () => unsaved.set(tabId, null),
        );
        await session.set(index.stored()).catch(() => {});
        leave(before);
      });
    },
  };
}
