import type { SidebarSite } from '../../domain/sidebar';
import type { Platform } from '../platform/ports';
import type { CollapsedSites } from './collapsed-sites';
import { hostOf, isCalendar, nextRecord } from './next-record';
import type { Tab } from './sender-tab';
import type { TabRecords } from './tab-records';

type ChoicesContext = {
  tabs: Pick<Platform['tabs'], 'query'>;
  records: Pick<TabRecords, 'change' | 'read'>;
  collapsed: CollapsedSites;
};

/** What the user chooses of the sidebar's size: for an event, for a site, and by a side panel beside it. */
export function createSidebarChoices({ tabs, records, collapsed }: ChoicesContext) {
  return {
    /** The calendar that this tab shows, and whether there is no sidebar on it; null: it shows none. */
    async siteOf(tab: Tab): Promise<SidebarSite | null> {
      const site = hostOf(tab.url);
      return isCalendar(tab) ? { site, hidden: (await collapsed.at(site)).siteHidden } : null;
    },

    /** No sidebar on this site, or one again; at once in all of its tabs. */
    async hideSite({ site, hidden }: SidebarSite): Promise<void> {
      await collapsed.hide(site, hidden);
      for (const { id, url } of await tabs.query({})) {
        if (id === undefined || hostOf(url) !== site) continue;
        await records.change(id, (before) => before && nextRecord(before, { ...before, siteHidden: hidden }));
      }
    },

    /** The user has opened it or folded it to its tab; remembered for the site. */
    async resize(tab: Tab, size: 'open' | 'collapsed'): Promise<void> {
      await collapsed.set(hostOf(tab.url), size === 'collapsed');
      await records.change(tab.id, (before) => before && { ...before, size, chosenSize: size });
    },

    /** By the keyboard: expands the sidebar, or collapses it; on a site where it is hidden it comes back. */
    async toggle(tab: Tab): Promise<void> {
      const record = await records.read(tab.id);
      if (record?.siteHidden) return this.hideSite({ site: hostOf(tab.url), hidden: false });
      const size = record?.size;
      if (size && size !== 'hidden') await this.resize(tab, size === 'collapsed' ? 'open' : 'collapsed');
    },

    /** A side panel opened or closed beside these tabs. */
    async dock(tabIds: readonly number[], isDocked: boolean): Promise<void> {
      for (const tabId of tabIds) {
        await records.change(tabId, (before) => before && nextRecord(before, { ...before, docked: isDocked }));
      }
    },
  };
}
