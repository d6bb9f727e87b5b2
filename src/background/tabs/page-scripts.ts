import type { Platform } from '../platform/ports';
import { createKeyedMutex } from '../storage/keyed-mutex';
import { isCalendar } from './next-record';
import { pageOpened } from './page-opened';
import { readTab } from './sender-tab';
import { showOnToolbar, type ToolbarContext } from './toolbar-badge';

type PageScriptsOptions = {
  platform: Pick<Platform, 'pageScript' | 'tabs' | 'toolbar'>;
  words: ToolbarContext['words'];
};

/** Sees to it that each calendar that is open has our page script (docs/decisions/0033-open-calendars-get-the-new-script.md). */
export function createPageScripts({ platform: { pageScript, tabs, toolbar }, words }: PageScriptsOptions) {
  const mutex = createKeyedMutex();

  async function ensure(tabId: number): Promise<void> {
    if (await hasScript(tabId).catch(() => false)) return;
    const tab = await readTab(tabId, tabs);
    // The script of a page that loads is still to come.
    if (!tab.loading && isCalendar(tab)) await showOnToolbar(tabId, { kind: 'reload-tab' }, { toolbar, words });
  }

  /**
   * Whether a script of this version is in the page, or is now. Never two: the script of the manifest starts when its document is idle, so who is asked
   * after that and does not answer has none, and a script is put into that very document.
   */
  async function hasScript(tabId: number): Promise<boolean> {
    const document = await pageScript?.idleDocument(tabId).catch(() => undefined);
    const opened = await pageOpened(tabId, tabs.tell);
    const answer = opened.kind === 'silent' ? await opened.later : opened;
    if (answer.kind !== 'absent') return true;
    if (!document) return false;
    await pageScript?.putInto(tabId, document);
    return true;
  }

  return {
    /**
     * Looks through all tabs: the extension has just come, was updated or switched on again, or has access to more sites. What cannot be helped
     * says on the toolbar that it is to be reloaded.
     */
    async ensureEverywhere(): Promise<void> {
      const calendars = (await tabs.query({})).filter(
        ({ id = -1, url, status }) =>
          // One that the browser has unloaded gets its script when it is loaded again.
          status !== 'unloaded' && isCalendar({ id, url, windowId: -1, loading: false }),
      );
      await Promise.all(calendars.map(async ({ id = -1 }) => mutex(`${id}`, () => ensure(id)).catch(() => undefined)));
    },
  };
}
