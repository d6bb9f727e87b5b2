import * as v from 'valibot';
import { type AgendaKeeping, agendaKeepings } from '../../domain/agenda/keeping';
import { readManaged } from '../platform/managed-policy';
import type { Platform } from '../platform/ports';
import { AGENDA_KEEPING } from '../storage/cache-keys';

const keepingSchema = v.picklist(agendaKeepings);

/** For how long the user wants their meetings kept. What an administrator has switched off no user switches on. */
export function createAgendaKeeping(platform: Pick<Platform, 'local' | 'readManaged'>) {
  const isAllowed = async () => (await readManaged(platform)).keepAgenda;
  return {
    isAllowed,
    async read(): Promise<AgendaKeeping> {
      const [allowed, items] = await Promise.all([isAllowed(), platform.local.get(AGENDA_KEEPING)]);
      if (!allowed) return 'never';
      const stored = v.safeParse(keepingSchema, items[AGENDA_KEEPING]);
      return stored.success ? stored.output : 'always';
    },
    choose: (keeping: AgendaKeeping) => platform.local.set({ [AGENDA_KEEPING]: keeping }),
  };
}
