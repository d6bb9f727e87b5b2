import type { SandboxData, SandboxUser, StoredIds } from './data';
import { isRecord, listOf } from './json';
import type { WireRecord } from './records';
import type { SandboxSettings } from './settings';

export type Collection = 'meetings' | 'leads' | 'contacts' | 'tasks' | 'opportunities' | 'notes' | 'emails';

/** The records of one collection that a user may see: of the user's organizations, not hidden. */
export type Store = {
  /** As they are: for what is to be changed. */
  current(collection: Collection, user: SandboxUser): WireRecord[];
  /** As one may read them now, which perhaps is out of date. */
  read(collection: Collection, user: SandboxUser): WireRecord[];
  /** As lists and searches have them: what was just made may be missing. */
  indexed(collection: Collection, user: SandboxUser): WireRecord[];
  /** A meeting as the present mode of storing shows it. */
  asStored(meeting: WireRecord): WireRecord;
  /** To be called before a record is changed or removed. */
  remember(collection: Collection, record: WireRecord): void;
  /** To be called when a record was made. */
  made(record: WireRecord): void;
};

type Old = { collection: Collection; record: WireRecord; at: number; time: number };

export function createStore(data: SandboxData, settings: SandboxSettings, now: () => number): Store {
  const old: Old[] = [];
  const madeAt = new Map<string, number>();

  const isRecent = (time: number | undefined, seconds: number) => time !== undefined && now() < time + seconds * 1000;
  const all = (collection: Collection) =>
    collection === 'tasks' || collection === 'opportunities' ? allInLeads(data, collection) : data[collection];

  /** What was before a recent write stands in for what is. */
  function asRead(collection: Collection): WireRecord[] {
    const present = all(collection);
    // The oldest of several changes knows what was before all of them.
    const before = new Map<string, Old>();
    for (const entry of old) {
      if (entry.collection !== collection || !isRecent(entry.time, settings.staleReads)) continue;
      if (!before.has(entry.record.id)) before.set(entry.record.id, entry);
    }
    const records = present.map((record) => before.get(record.id)?.record ?? record);
    for (const { at, record } of before.values()) {
      if (!present.some(({ id }) => id === record.id)) records.splice(at, 0, record);
    }
    return records.filter(({ id }) => !isRecent(madeAt.get(id), settings.staleReads));
  }

  function seenBy(user: SandboxUser, collection: Collection, from: (collection: Collection) => WireRecord[]) {
    if (collection === 'meetings') return from('meetings').filter((meeting) => belongs(meeting, user));
    const hidden = data.hiddenLeads.filter(({ userId }) => userId === user.me.id).map(({ leadId }) => leadId);
    const leads = from('leads').filter((lead) => belongs(lead, user) && !hidden.includes(lead.id));
    if (collection === 'leads') return leads;
    const ids = new Set(leads.map(({ id }) => id));
    return from(collection).filter(({ lead_id }) => ids.has(String(lead_id)));
  }

  function asStored(meeting: WireRecord): WireRecord {
    const ids = data.storedIds.get(meeting.id);
    return ids ? withId(meeting, storedId(ids, settings)) : meeting;
  }

  function read(collection: Collection, user: SandboxUser): WireRecord[] {
    const records = seenBy(user, collection, asRead);
    return collection === 'meetings' ? records.map(asStored) : records;
  }

  return {
    current: (collection, user) => seenBy(user, collection, all),
    read,
    indexed: (collection, user) =>
      read(collection, user).filter(({ id }) => !isRecent(madeAt.get(id), settings.searchLag)),
    asStored,
    remember: (collection, record) => {
      const at = all(collection).indexOf(record);
      old.push({ collection, record: structuredClone(record), at, time: now() });
    },
    made: ({ id }) => void madeAt.set(id, now()),
  };
}

/** Every task once: those of the sample stand in their leads, those made since in a list of their own. */
export function allTasks(data: Pick<SandboxData, 'leads' | 'tasks'>): WireRecord[] {
  return allInLeads({ ...data, opportunities: [] }, 'tasks');
}

function allInLeads(
  data: Pick<SandboxData, 'leads' | 'tasks' | 'opportunities'>,
  name: 'tasks' | 'opportunities',
): WireRecord[] {
  return [...data.leads.flatMap((lead) => listOf(lead[name]).filter(isRecord)), ...data[name]];
}

/** Whether it is of an organization of the user. */
export function belongs(record: WireRecord, user: SandboxUser): boolean {
  return user.me.organizations.some(({ id }) => id === record.organization_id);
}

function withId(meeting: WireRecord, id: string): WireRecord {
  return { ...meeting, provider_calendar_event_id: id, calendar_event_uids: [id] };
}

function storedId(ids: StoredIds, settings: SandboxSettings): string {
  if (ids.kind === 'recurring') return settings.recurring === 'instance' ? ids.instance : ids.series;
  return settings.microsoft === 'graph' ? ids.graph : ids.ical;
}
