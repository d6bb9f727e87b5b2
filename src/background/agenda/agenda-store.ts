import * as v from 'valibot';
import type { Agenda } from '../../lookup/agenda/agenda';
import type { AgendaEntries } from '../storage/stores';
import { fitAgenda } from './fit-agenda';

/** The agendas of the accounts, by `accountId`. */
export type AgendaStore = {
  /** Null where none is kept, or another version of the extension has kept it. */
  read(accountId: string): Promise<Agenda | null>;
  keep(accountId: string, agenda: Agenda): Promise<void>;
  remove(accountId: string): Promise<void>;
  /** Those of all accounts. */
  clear(): Promise<void>;
};

type AgendaStoreOptions = {
  entries: AgendaEntries;
  /** Of the extension. */
  version: string;
};

/** How much of an account's agenda is kept, counted as JSON. */
const MAX_BYTES = 5_000_000;

/**
 * What one version has kept no other reads: the records in it are our own types, which change with the code, and Close has
 * them all. So they need neither a schema of their own nor a migration.
 */
const storedSchema = (version: string) =>
  v.object({ version: v.literal(version), agenda: v.custom<Agenda>((agenda) => typeof agenda === 'object') });

export function createAgendaStore({ entries, version }: AgendaStoreOptions): AgendaStore {
  const schema = storedSchema(version);
  /** Saves reading and copying the whole of it for each event. */
  const known = new Map<string, Agenda | null>();
  /** How often all were wiped: what was read before is none any more. */
  let clears = 0;

  return {
    async read(accountId) {
      if (!known.has(accountId)) {
        const before = clears;
        const stored = v.safeParse(schema, await entries.read(accountId));
        // What was kept or removed meanwhile is newer.
        if (!known.has(accountId))
          known.set(accountId, stored.success && before === clears ? stored.output.agenda : null);
      }
      return known.get(accountId) ?? null;
    },
    async keep(accountId, agenda) {
      const fitting = fitAgenda(agenda, MAX_BYTES);
      known.set(accountId, fitting);
      await entries.put(accountId, { version, agenda: fitting });
    },
    async remove(accountId) {
      known.set(accountId, null);
      await entries.remove(accountId);
    },
    async clear() {
      clears += 1;
      for (const accountId of known.keys()) known.set(accountId, null);
      await entries.clear();
    },
  };
}
