import type { EventReference } from '../../calendar/event-reference';
import { isUnsavedEventUrl, parseEventUrl } from '../../calendar/parse-event-url';
import type { PanelState } from '../../domain/panel-state';
import type { SidebarSize, Trouble } from '../../domain/sidebar';
import { keepBriefs } from '../../lookup/cards/keep-briefs';
import { isForgotten, type TabRecord } from '../../protocol/tab-record';
import type { LookupService } from '../lookup/lookup-service';
import { missingOrigins } from '../platform/host-permissions';
import type { Platform } from '../platform/ports';
import type { CollapsedSites } from './collapsed-sites';
import type { DockedWindows } from './docked-windows';
import { createNewestWord, type Word } from './newest-word';
import {
  going,
  hostOf,
  isCalendar,
  isEqual,
  isSameReference,
  isWhole,
  lacksLeads,
  linkZone,
  nextRecord,
  noEvent,
} from './next-record';
import { type PageOpened, pageOpened } from './page-opened';
import { activeTabs, readTab, type Tab } from './sender-tab';
import { createSidebarChoices } from './sidebar-choices';
import type { SidebarFrames } from './sidebar-frames';
import { createTabRecords } from './tab-records';
import { saysSame } from './toolbar-badge';

type TabPanelsOptions = {
  platform: Pick<Platform, 'access' | 'now' | 'session' | 'tabs'>;
  lookups: LookupService;
  frames: Pick<SidebarFrames, 'frameOf' | 'tabs' | 'forget'>;
  docked: Pick<DockedWindows, 'has'>;
  collapsed: CollapsedSites;
  showOnToolbar: (tabId: number, state: PanelState) => void;
};

/**
 * The sidebar of a tab that closes says its last words while it goes, and the browser may tell of the tab first: for so long they
 * are taken from it. No other frame can be it, for the browser gives no number of a tab twice.
 */
const LAST_WORDS_MS = 10_000;

export type TabPanels = ReturnType<typeof createTabPanels>;

/** What the panel of each tab shows: brings together the tab's open event, its lookup, the toolbar and the sidebar. */
export function createTabPanels({ platform, lookups, frames, docked, collapsed, showOnToolbar }: TabPanelsOptions) {
  const { tabs, access, session } = platform;
  const records = createTabRecords({
    session,
    async onChanged(tabId, record, before) {
      const frame = await frames.frameOf(tabId);
      // What the user looks at comes first.
      if (frame) void tabs.tellFrame(frame, 'panelStateChanged', record.state);
      if (before?.size !== record.size) void tabs.tell(tabId, 'sidebarResized', record.size);
      // A lookup that has come further says the same on the button, most often. A page that was loaded anew has lost what it said, and tells its event.
      const goesOn = before !== null && before.reference === record.reference;
      if (!goesOn || !saysSame(before.state, record.state)) showOnToolbar(tabId, record.state);
    },
    onLeft: lookups.leave,
  });
  const newest = createNewestWord();
  const choices = createSidebarChoices({ tabs, records, collapsed });

  /** The tab shows this event from now on; by a word that is no older than what is known of it. */
  async function begin(tab: Tab, reference: EventReference | null, zone: string | null, word: Word): Promise<void> {
    await records.change(tab.id, async (before) => {
      if (!newest.take(tab.id, word)) return null;
      // First of all, for it asks Close.
      const asked = reference ? firstState(before, reference) : noEvent(tab);
      const waits = reference !== null && asked.kind === 'loading';
      const [site, isDocked] = await Promise.all([
        collapsed.at(hostOf(tab.url)),
        docked.has(tab.windowId),
        waits && lookups.untilAtHand(reference),
        // What is told afterwards need not be read then.
        frames.frameOf(tab.id),
      ]);
      // No skeleton for what was found at hand meanwhile.
      const state = (waits && lookups.known(reference)) || asked;
      const timeZone = zone ?? linkZone(tab.url);
      return nextRecord(before, { reference, state, timeZone, ...site, docked: isDocked });
    });
  }

  /**
   * What to show of an event whose panel has just come up, or that is told once more, by a page that was frozen: what is shown
   * stays until something newer is known.
   */
  function firstState(before: TabRecord | null, reference: EventReference): PanelState {
    if (!before || !isSameReference(before.reference, reference)) return lookups.ask(reference);
    if (isForgotten(before)) return lookups.resume(reference);
    const state = keepBriefs(before.state, lookups.resume(reference, before.state));
    // The user may be typing in the search field under it.
    return state.kind === 'loading' && before.state.kind === 'not-found' ? before.state : state;
  }

  /** A new state for a tab that still shows this event; one that has moved on is left alone. */
  function go(tabId: number, reference: EventReference, state: (before: TabRecord) => PanelState): Promise<void> {
    return records.change(tabId, going(reference, state));
  }

  return {
    ...choices,

    /** The content script says what the tab shows, and learns how much of the sidebar is seen: a page that was reloaded knows nothing. */
    async open(tab: Tab, reference: EventReference | null, zone: string | null): Promise<SidebarSize> {
      await begin(tab, reference, zone, newest.next());
      return (await records.read(tab.id))?.size ?? 'hidden';
    },

    /** A lookup has come further: every tab that still shows its event shows it. */
    async update(reference: EventReference, state: PanelState): Promise<void> {
      const next = going(reference, () => state);
      await records.changeEach(reference, (before) => {
        // Where the state is forgotten the panel still shows all of it, and waits for no less.
        if (before && isForgotten(before) && lacksLeads(state)) return null;
        const record = next(before);
        // What was at hand has been told with the event itself.
        return record && isEqual(record, before) ? null : record;
      });
    },

    /**
     * Something was written: every tab that shows its record shows it as it is now, at the same place of the same state. Where
     * that state is forgotten and the user may see the panel, the event is looked up; what comes of it is in `update`.
     */
    async amend(change: (state: PanelState) => PanelState): Promise<void> {
      const inFront = await activeTabs(tabs);
      await records.changeEach(null, (before, tabId) => {
        if (!before) return null;
        if (before.reference && isForgotten(before)) {
          const state = inFront.has(tabId) ? lookups.resume(before.reference) : null;
          return state?.kind === 'found' && !lacksLeads(state) ? nextRecord(before, { ...before, state }) : null;
        }
        const state = change(before.state);
        return state === before.state ? null : { ...before, state };
      });
    },

    /** What the page does to the sidebar; the sidebar's page says it. False where none has come up yet. */
    async trouble(tab: Tab, trouble: Trouble | null): Promise<boolean> {
      const frame = await frames.frameOf(tab.id);
      return frame !== null && tabs.tellFrame(frame, 'sidebarTroubled', trouble);
    },

    /** What the panel of the tab should show now. The page itself is asked: what it has told may not have arrived. */
    async stateOf(tab: Tab): Promise<PanelState> {
      await bringUpToDate(tab);
      const record = await records.read(tab.id);
      if (!record) return withoutRecord(tab);
      const { reference } = record;
      // Also a lookup that a stopped worker left half done: asking for it goes on with it.
      if (reference && !isWhole(record.state, platform.now()))
        await go(tab.id, reference, (before) => firstState(before, reference));
      // From one event-less address to another the content script has nothing to tell.
      if (!reference)
        await records.change(tab.id, (before) =>
          before && !before.reference ? { ...before, state: noEvent(tab) } : null,
        );
      return (await records.read(tab.id))?.state ?? record.state;
    },

    async askAgain(tab: Tab): Promise<void> {
      const record = await records.read(tab.id);
      const reference = record?.reference;
      if (reference) await go(tab.id, reference, () => lookups.askAgain(reference, record.state));
    },

    /** Another key, or none: every open event is asked for again. */
    async askAgainEverywhere(): Promise<void> {
      await records.changeEach(null, (before) => {
        const reference = before?.reference;
        return reference ? going(reference, () => lookups.ask(reference))(before) : null;
      });
    },

    /** Nothing is known of any tab's event any more, and there is no key: its page tells it again when there is one. */
    async forgetEvents(): Promise<void> {
      const state: PanelState = { kind: 'needs-key' };
      await records.changeEach(null, (before) => before && { ...before, reference: null, timeZone: null, state });
    },

    /** Access to a site came back: what was told meanwhile may be lost, and the sidebars that are there wait for it. */
    async refreshEverywhere(): Promise<void> {
      const tabIds = new Set([...(await records.tabs()), ...(await frames.tabs())]);
      await Promise.all(
        [...tabIds].map(async (tabId) => this.stateOf(await readTab(tabId, tabs)).catch(() => undefined)),
      );
    },

    /** The page of the event's first lead in Close; null where the tab shows none. */
    async leadUrl(tab: Tab): Promise<string | null> {
      const state = (await records.read(tab.id))?.state;
      const lead = state?.kind === 'found' ? state.leads[0]?.lead : undefined;
      return lead?.kind === 'known' ? lead.url : null;
    },

    /** The tab is gone. */
    async forget(tabId: number): Promise<void> {
      newest.forget(tabId);
      await records.remove(tabId);
      setTimeout(() => void frames.forget(tabId), LAST_WORDS_MS);
    },
  };

  /** Asks the page what it shows, and takes its word for it. Where there is none, the address decides. */
  async function bringUpToDate(tab: Tab): Promise<void> {
    const word = newest.next();
    const opened = await pageOpened(tab.id, tabs.tell);
    await takeWord(tab, opened, word);
    if (opened.kind === 'silent') void opened.later.then((late) => takeWord(tab, late, word));
  }

  async function takeWord(tab: Tab, opened: PageOpened, word: Word): Promise<void> {
    const record = await records.read(tab.id);
    if (opened.kind === 'told') {
      if (!record || !isSameReference(record.reference, opened.reference))
        await begin(tab, opened.reference, opened.timeZone, word);
      return;
    }
    const named = parseEventUrl(tab.url ?? '');
    if (named && !(record && isSameReference(record.reference, named))) await begin(tab, named, null, word);
    // The tab has left the calendar, or shows a page from before the extension: its old event is nobody's business any more.
    if (!named && opened.kind === 'absent') await records.remove(tab.id, () => newest.take(tab.id, word));
  }

  async function withoutRecord(tab: Tab): Promise<PanelState> {
    if (isCalendar(tab)) {
      return tab.loading || isUnsavedEventUrl(tab.url ?? '') ? noEvent(tab) : { kind: 'reload-tab' };
    }
    const origins = await missingOrigins(access);
    return origins.length > 0 ? { kind: 'needs-access', origins } : { kind: 'no-event', why: 'not-a-calendar' };
  }
}
