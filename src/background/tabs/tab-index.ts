import type { StorageArea } from '../platform/ports';
import { sessionKeys } from '../storage/cache-keys';

/** What is known of a tab's record without reading it. `event`: by `eventKey`; null for none. */
export type TabEntry = { event: string | null; bytes: number };

/** Of the 10 MB that the browser gives; it counts up to twice of what the records are as text. */
const MAX_BYTES = 1_000_000;
/** Nobody has so many tabs of calendars; those of tabs that are gone go in the end. */
const MAX_TABS = 200;
/** A record whose state is forgotten is no larger. */
const SMALL_BYTES = 2000;

/** Which tab shows which event. Stored in one small item beside the records, for the worker forgets it when it sleeps. */
export function createTabIndex(area: StorageArea) {
  /** The one that has not changed for the longest time is first. */
  let entries = new Map<number, TabEntry>();
  let loading: Promise<void> | null = null;

  return {
    /** To be awaited before anything else is asked. */
    load(): Promise<void> {
      loading ??= area.get(sessionKeys.tabIndex).then(
        (stored) => {
          const old = stored[sessionKeys.tabIndex] as [number, TabEntry][] | undefined;
          entries = new Map([...(old ?? []), ...entries]);
        },
        () => {
          loading = null;
        },
      );
      return loading;
    },
    tabs: () => [...entries.keys()],
    showing: (event: string) => [...entries].flatMap(([tabId, entry]) => (entry.event === event ? [tabId] : [])),
    put(tabId: number, entry: TabEntry) {
      entries.delete(tabId);
      entries.set(tabId, entry);
    },
    remove: (tabId: number) => void entries.delete(tabId),
    /** Whose state must be forgotten and whose whole record, so that there is room for the one that was put last. */
    makeRoom(): { forget: number[]; remove: number[] } {
      const older = [...entries].slice(0, -1);
      const remove = older.slice(0, Math.max(0, entries.size - MAX_TABS)).map(([tabId]) => tabId);
      for (const tabId of remove) entries.delete(tabId);
      const forget: number[] = [];
      let bytes = [...entries.values()].reduce((sum, entry) => sum + entry.bytes, 0);
      for (const [tabId, entry] of older) {
        if (bytes <= MAX_BYTES) break;
        if (entry.bytes <= SMALL_BYTES || !entries.has(tabId)) continue;
        bytes -= entry.bytes - SMALL_BYTES;
        entries.set(tabId, { ...entry, bytes: SMALL_BYTES });
        forget.push(tabId);
      }
      return { forget, remove };
    },
    /** The item to store. */
    stored: () => ({ [sessionKeys.tabIndex]: [...entries] }),
  };
}
