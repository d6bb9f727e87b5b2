import type { SandboxData, SandboxUser, StoredIds } from './close-server-data';
import type { WireRecord } from './close-server-records';
import type { SandboxSettings } from './close-server-settings';

/** The records as one user may read them now: of the user's organizations, not hidden, and perhaps out of date. */
export type Store = {
  meetings(user: SandboxUser): WireRecord[];
  leads(user: SandboxUser): WireRecord[];
  /** A record as the present mode of storing shows it. */
  asStored(meeting: WireRecord): WireRecord;
  /** To be called before a record is changed or removed. */
  remember(collection: 'meetings' | 'leads', record: WireRecord): void;
};

export function createStore(data: SandboxData, settings: SandboxSettings, now: () => number): Store {
  const old: { collection: 'meetings' | 'leads'; record: WireRecord; at: number; time: number }[] = [];

  /** What was before a recent write stands in for what is. */
  function asRead(collection: 'meetings' | 'leads'): WireRecord[] {
    const stale = old.filter(
      (entry) => entry.collection === collection && now() < entry.time + settings.staleReads * 1000,
    );
    const records = data[collection].map(
      (record) => stale.find((entry) => entry.record.id === record.id)?.record ?? record,
    );
    const removed = stale.filter((entry) => !data[collection].some(({ id }) => id === entry.record.id));
    for (const { at, record } of removed) records.splice(at, 0, record);
    return records;
  }

  function asStored(meeting: WireRecord): WireRecord {
    const ids = data.storedIds.get(meeting.id);
    return ids ? withId(meeting, storedId(ids, settings)) : meeting;
  }

  return {
    meetings: (user) =>
      asRead('meetings')
        .filter((meeting) => belongs(meeting, user))
        .map(asStored),
    asStored,
    leads: (user) =>
      asRead('leads').filter(
        (lead) =>
          belongs(lead, user) &&
          !data.hiddenLeads.some((hidden) => hidden.leadId === lead.id && hidden.userId === user.me.id),
      ),
    remember: (collection, record) => {
      old.push({ collection, record: structuredClone(record), at: data[collection].indexOf(record), time: now() });
    },
  };
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
