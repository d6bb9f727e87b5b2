import { eventKey } from '../calendar/event-key';
import type { EventReference } from '../calendar/event-reference';
import { providers } from '../calendar/providers';
import { isUnsavedEventUrl, readEventUrl } from '../calendar/read-event-url';
import { keepBriefs } from '../lookup/keep-briefs';
import type { PanelState } from '../lookup/panel-state';
import { sendFrameMessage, sendTabMessage } from '../messages/send';
import type { TabRecord } from '../messages/tab-record';
import { missingOrigins } from './access';
import { isDocked } from './docked-windows';
import { isFolded, setFolded } from './folded-sites';
import type { LookupService } from './lookup-service';
import { sidebarSize } from './sidebar-size';
import type { Tab } from './tab-of-sender';
import { createTabRecords } from './tab-records';
import { showOnToolbar } from './toolbar';

export type TabPanels = ReturnType<typeof createTabPanels>;

/** What the panel of each tab shows: brings together the tab's open event, its lookup, the toolbar and the sidebar. */
export function createTabPanels(lookups: LookupService) {
  const records = createTabRecords((tabId, record, before) => {
    void showOnToolbar(tabId, record.state);
    if (before?.size !== record.size) void sendTabMessage(tabId, 'sidebarResized', record.size);
    const frameId = record.sidebarFrame;
    if (frameId !== null) void sendFrameMessage({ tabId, frameId }, 'panelStateChanged', record.state);
  });

  /** The tab shows this event from now on. */
  function begin(tab: Tab, reference: EventReference | null, state: () => PanelState): Promise<void> {
    return records.change(tab.id, async (before) =>
      nextRecord(before, {
        reference,
        state: state(),
        siteFolded: await isFolded(hostOf(tab.url)),
        docked: await isDocked(tab.windowId),
      }),
    );
  }

  /** A new state for a tab that still shows this event; one that has moved on is left alone. */
  function go(tabId: number, reference: EventReference, state: () => PanelState): Promise<void> {
    return records.change(tabId, (before) =>
      before && isSameEvent(before.reference, reference)
        ? nextRecord(before, { ...before, state: keepBriefs(before.state, state()) })
        : null,
    );
  }

  return {
    /** The content script says what the tab shows. */
    async open(tab: Tab, reference: EventReference | null): Promise<void> {
      if (reference) await begin(tab, reference, () => lookups.ask(reference));
      else await begin(tab, null, () => noEvent(tab));
      // A page that loaded anew does not know the size, even where it is the same as before.
      const record = await records.read(tab.id);
      if (record) await sendTabMessage(tab.id, 'sidebarResized', record.size);
    },

    /** A lookup has come further: every tab that still shows its event shows it. */
    async update(reference: EventReference, state: PanelState): Promise<void> {
      // All at once: a change that comes later, of the key for one, must queue behind every one of them.
      await Promise.all((await records.readAll()).map(({ tabId }) => go(tabId, reference, () => state)));
    },

    /** Something was written: every tab that shows its record shows it as it is now, at the same place of the same state. */
    async amend(change: (state: PanelState) => PanelState): Promise<void> {
      const amended = (before: TabRecord | null) => {
        if (!before) return null;
        const state = change(before.state);
        return state === before.state ? null : { ...before, state };
      };
      await Promise.all((await records.readAll()).map(({ tabId }) => records.change(tabId, amended)));
    },

    /** The sidebar's page has come up in this frame and wants to hear of every change. */
    async follow(tab: Tab, sidebarFrame: number): Promise<void> {
      await records.change(tab.id, (before) => before && { ...before, sidebarFrame });
    },

    /** What the panel of the tab should show now. */
    async stateOf(tab: Tab): Promise<PanelState> {
      if (!isCalendar(tab)) {
        // The tab has left the calendar; its old event is nobody's business any more.
        await records.remove(tab.id);
        const origins = await missingOrigins();
        return origins.length > 0 ? { kind: 'needs-access', origins } : { kind: 'no-event', why: 'not-a-calendar' };
      }
      const record = await records.read(tab.id);
      if (!record) return beginWithoutContentScript(tab);
      const { reference } = record;
      // Also a lookup that a stopped worker left half done: asking for it goes on with it.
      if (reference && !isWhole(record.state)) await go(tab.id, reference, () => lookups.resume(reference));
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

    /** Another key, or none: every open event is asked for anew. */
    async askAgainEverywhere(): Promise<void> {
      const all = await records.readAll();
      await Promise.all(
        all.map(async ({ tabId, record: { reference } }) => {
          if (reference) await go(tabId, reference, () => lookups.ask(reference));
        }),
      );
    },

    async resize(tab: Tab, size: 'open' | 'tab'): Promise<void> {
      await setFolded(hostOf(tab.url), size === 'tab');
      await records.change(tab.id, (before) => before && { ...before, size, chosenSize: size });
    },

    /** By the keyboard: unfolds the sidebar, or folds it. */
    async toggle(tab: Tab): Promise<void> {
      const size = (await records.read(tab.id))?.size;
      if (size && size !== 'hidden') await this.resize(tab, size === 'tab' ? 'open' : 'tab');
    },

    /** A side panel opened or closed beside these tabs. */
    async dock(tabIds: readonly number[], docked: boolean): Promise<void> {
      for (const tabId of tabIds) {
        await records.change(tabId, (before) => before && nextRecord(before, { ...before, docked }));
      }
    },

    /** The page of the event's first lead in Close; null where the tab shows none. */
    async leadUrl(tab: Tab): Promise<string | null> {
      const state = (await records.read(tab.id))?.state;
      const lead = state?.kind === 'found' ? state.leads[0]?.lead : undefined;
      return lead?.kind === 'known' ? lead.url : null;
    },

    forget: records.remove,
  };

  /** A tab from before the extension was installed or updated. Its address is enough for the popup, if it names an event. */
  async function beginWithoutContentScript(tab: Tab): Promise<PanelState> {
    const reference = readEventUrl(tab.url ?? '');
    if (!reference) return isUnsavedEventUrl(tab.url ?? '') ? noEvent(tab) : { kind: 'reload-tab' };
    await begin(tab, reference, () => lookups.ask(reference));
    return (await records.read(tab.id))?.state ?? { kind: 'reload-tab' };
  }
}

function noEvent(tab: Tab): PanelState {
  return { kind: 'no-event', why: isUnsavedEventUrl(tab.url ?? '') ? 'not-saved' : 'nothing-open' };
}

/** A meeting with its leads' briefs and their last activity: nothing is still to come. */
function isWhole(state: PanelState): boolean {
  return (
    state.kind === 'found' &&
    state.leads.every(({ lead, brief }) => lead.kind !== 'loading' && brief?.lastActivity.kind !== 'loading')
  );
}

function isCalendar(tab: Tab): boolean {
  return providers.some(({ hosts }) => hosts.includes(hostOf(tab.url)));
}

function nextRecord(
  before: TabRecord | null,
  { reference, state, siteFolded, docked }: Pick<TabRecord, 'reference' | 'state' | 'siteFolded' | 'docked'>,
): TabRecord {
  const chosenSize = before && isSameEvent(before.reference, reference) ? before.chosenSize : null;
  const size = sidebarSize(state, { chosenSize, siteFolded, docked, size: before?.size ?? 'hidden' });
  return { reference, state, size, chosenSize, siteFolded, docked, sidebarFrame: before?.sidebarFrame ?? null };
}

function isSameEvent(a: EventReference | null, b: EventReference | null): boolean {
  return a === null || b === null ? a === b : eventKey(a) === eventKey(b);
}

function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : '';
}
