import { tabRecordKey } from '../../protocol/tab-record';
import type { Platform } from '../platform/ports';
import { BADGE_COLOR, showOnToolbar, type ToolbarContext } from './toolbar-badge';

type OwedBadgeOptions = {
  platform: Pick<Platform, 'session' | 'toolbar'>;
  words: ToolbarContext['words'];
  readOwed(): Promise<number>;
};

/**
 * How many meetings are to be wrapped up, on the toolbar button of all tabs: what a tab has to say of its event comes before it.
 * The browser keeps it while the worker sleeps.
 */
export function createOwedBadge({ platform: { session, toolbar }, words, readOwed }: OwedBadgeOptions) {
  /** Null: this worker has not counted yet. */
  let owed: number | null = null;

  return {
    /** As it was counted last. */
    known: () => owed ?? 0,
    /** It may have changed: something was written, asked for, or is over by now. */
    async show(): Promise<void> {
      const before = owed;
      const counted = await readOwed();
      owed = counted;
      if (counted === before) return;
      const { badge } = await words();
      await Promise.all([
        toolbar.setBadgeText({ text: counted > 0 ? String(counted) : '' }),
        toolbar.setTitle({ title: counted > 0 ? badge.owed(counted) : badge.noEvent }),
        toolbar.setBadgeBackgroundColor({ color: BADGE_COLOR }),
      ]);
      // The browser shows a tab's own title, which says it too.
      for (const tabId of await tabsWithoutEvent(session)) {
        await showOnToolbar(tabId, { kind: 'no-event', why: 'nothing-open' }, { toolbar, words }, counted);
      }
    },
  };
}

async function tabsWithoutEvent(session: Platform['session']): Promise<number[]> {
  const prefix = tabRecordKey(0).slice(0, -1);
  const keys = (await session.keys()).filter((key) => key.startsWith(prefix));
  const records = await session.get(keys);
  return keys.filter((key) => isWithoutEvent(records[key])).map((key) => Number(key.slice(prefix.length)));
}

function isWithoutEvent(record: unknown): boolean {
  const state = typeof record === 'object' && record !== null && 'state' in record ? record.state : null;
  return typeof state === 'object' && state !== null && 'kind' in state && state.kind === 'no-event';
}
