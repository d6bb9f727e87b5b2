import type { AgendaKeeping } from '../../domain/agenda/keeping';
import type { Platform } from '../platform/ports';
import { createSessionStores } from '../storage/session-stores';
import { createSessionValues } from '../storage/session-values';
import type { AgendaEntries } from '../storage/stores';

/** Agendas where the user wants them: on the disk, until the browser closes, or nowhere. */
export function createAgendaEntries({
  lasting,
  session,
  keeping,
}: {
  lasting: AgendaEntries;
  session: Platform['session'];
  keeping(): Promise<AgendaKeeping>;
}): AgendaEntries {
  const inSession = createSessionStores(createSessionValues(session)).agendas;
  const place = async () => ({ always: lasting, browser: inSession, never: null })[await keeping()];
  return {
    // Most want it on the disk, and whoever has opened an event waits for it.
    async read(accountId) {
      const [kept, wanted] = await Promise.all([lasting.read(accountId), keeping()]);
      if (wanted === 'browser') return inSession.read(accountId);
      return wanted === 'always' ? kept : undefined;
    },
    put: async (accountId, agenda) => (await place())?.put(accountId, agenda),
    // Wherever it was kept: what the user wants may have changed since.
    async remove(accountId) {
      await Promise.all([lasting.remove(accountId), inSession.remove(accountId)]);
    },
    async clear() {
      await Promise.all([lasting.clear(), inSession.clear()]);
    },
  };
}
