import type { Rooms } from './rooms';
import { cachePrefixes, UNFINISHED_CHANGE } from './storage/cache-keys';

/** After it nothing of the account before may be shown, and nothing of one that goes may be kept. Done twice it does no more than once. */
type Change =
  | { name: 'chooseAccount' | 'removeAccount'; id: string }
  | { name: 'forgetEverything' }
  /** Another key or other fields: what is on the screens is asked for again. */
  | { name: 'startOver' };

/**
 * Changes of whose data is shown and kept. Each is noted in `storage.session` before it begins, so that the next worker ends what a worker that
 * is stopped in between has left half done. The sidebars' frames forget before, for nobody could tell them afterwards.
 */
export function createAccountChanges(rooms: Rooms) {
  const { accounts, agenda, cache, panels, startOver, forgetShown } = rooms;
  const { session, local } = rooms.platform;

  async function run(change: Change): Promise<void> {
    switch (change.name) {
      case 'chooseAccount':
        await accounts.choose(change.id);
        return startOver();
      case 'removeAccount':
        await accounts.remove(change.id);
        await cache.invalidate(cachePrefixes.account(change.id));
        await agenda.forget(change.id);
        return startOver();
      case 'forgetEverything':
        await accounts.forgetAll();
        await rooms.reminders.forget();
        await agenda.forgetAll();
        await cache.invalidate(cachePrefixes.everything);
        await local.clear();
        await rooms.language.forget();
        await rooms.findRequests.forget();
        await startOver();
        return panels.forgetEvents();
      case 'startOver':
        return startOver();
    }
  }

  /** A storage that fails costs nobody the change. What fails by itself is not tried again, for the user is told. */
  async function during<Value>(change: Change, work: () => Promise<Value>): Promise<Value> {
    await session.set({ [UNFINISHED_CHANGE]: change }).catch(() => undefined);
    await forgetShown();
    return work().finally(() => session.remove(UNFINISHED_CHANGE).catch(() => undefined));
  }

  const make = (change: Change) => during(change, () => run(change));

  async function endUnfinished(): Promise<void> {
    // No parsing: `storage.session` is emptied with each update, so only this very version has written it.
    const change = (await session.get(UNFINISHED_CHANGE))[UNFINISHED_CHANGE] as Change | undefined;
    if (change) await make(change);
  }

  return {
    make,
    during,
    /** Resolves when nothing is left undone by the worker before. */
    ended: endUnfinished().catch(() => undefined),
  };
}
