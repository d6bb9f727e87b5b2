import type { Platform } from '../platform/ports';
import { isCalendar } from './next-record';
import { pageOpened } from './page-opened';
import { readTab } from './sender-tab';
import { showOnToolbar, type ToolbarContext } from './toolbar-badge';

/**
 * Says on the toolbar which calendars were open before this version came. Chrome and Edge cut their page script off, so they have
 * no sidebar until they are reloaded. To put a new script into them takes a permission for scripts (`scripting`), and to reload them
 * may cost the user an event they are writing. Firefox starts the script anew, and what it tells takes the word away again.
 */
export async function showOutdatedTabs(
  { tabs, toolbar }: Pick<Platform, 'tabs' | 'toolbar'>,
  words: ToolbarContext['words'],
): Promise<void> {
  for (const { id } of await tabs.query({})) {
    if (id === undefined) continue;
    const tab = await readTab(id, tabs).catch(() => null);
    // The script of a page that loads is still to come.
    if (!tab || tab.loading || !isCalendar(tab) || (await pageOpened(id, tabs.tell)).kind !== 'absent') continue;
    await showOnToolbar(id, { kind: 'reload-tab' }, { toolbar, words });
  }
}
