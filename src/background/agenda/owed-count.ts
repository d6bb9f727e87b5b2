import { isOwed } from '../../domain/agenda/wrap-up';
import { toFinished } from '../../lookup/today';
import type { AccountStore } from '../accounts/account-store';
import type { Platform } from '../platform/ports';
import { OWED_ON_BADGE } from '../storage/cache-keys';
import type { AgendaService } from './agenda-service';

type OwedCountOptions = {
  platform: Pick<Platform, 'local' | 'now' | 'timeZone'>;
  accounts: Pick<AccountStore, 'readChosen'>;
  agenda: Pick<AgendaService, 'read'>;
};

/** How many of the user's meetings are to be wrapped up, for the toolbar button: as the agenda has them, and never by a request. */
export function createOwedCount({ platform, accounts, agenda }: OwedCountOptions) {
  const isOn = async () => (await platform.local.get(OWED_ON_BADGE))[OWED_ON_BADGE] !== false;
  return {
    isOn,
    choose: (on: boolean) => platform.local.set({ [OWED_ON_BADGE]: on }),
    /** 0 where the user does not want to see it, and where no agenda is kept. */
    async read(): Promise<number> {
      const account = (await isOn()) ? await accounts.readChosen() : null;
      const kept = account && (await agenda.read(account));
      if (!kept) return 0;
      return toFinished(kept.meetings, kept, { now: platform.now(), timeZone: platform.timeZone() }).filter(isOwed)
        .length;
    },
  };
}
