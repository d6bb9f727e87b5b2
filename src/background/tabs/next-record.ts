import { eventKey } from '../../calendar/event-key';
import type { EventReference } from '../../calendar/event-reference';
import { parseAddress } from '../../calendar/links/parse-address';
import { parseParameter } from '../../calendar/links/url-parts';
import { isUnsavedEventUrl } from '../../calendar/parse-event-url';
import { providers } from '../../calendar/providers';
import { parseTimeZone } from '../../calendar/time-zone';
import { inZone } from '../../domain/in-zone';
import type { PanelState } from '../../domain/panel-state';
import { isSettled } from '../../domain/settled-card';
import { keepBriefs } from '../../lookup/cards/keep-briefs';
import type { TabRecord } from '../../protocol/tab-record';
import type { Tab } from './sender-tab';
import { sidebarSize } from './sidebar-size';

/** The zone that an address asks the calendar to show times in; null where it asks for none. */
export function linkZone(address = ''): string | null {
  const url = parseAddress(address);
  return url && parseTimeZone(parseParameter(url, 'ctz'));
}

export function noEvent(tab: Tab): PanelState {
  return { kind: 'no-event', why: isUnsavedEventUrl(tab.url ?? '') ? 'not-saved' : 'nothing-open' };
}

/** The record with this state, where it still shows this event. */
export function going(reference: EventReference, state: (before: TabRecord) => PanelState) {
  return (before: TabRecord | null): TabRecord | null =>
    before && isSameReference(before.reference, reference)
      ? nextRecord(before, { ...before, state: keepBriefs(before.state, state(before)) })
      : null;
}

/**
 * A meeting with its leads' briefs and their story: nothing is still to come by itself. One that was asked for in
 * the future is from before the clock was put back: how old it is nobody knows.
 */
export function isWhole(state: PanelState, now: number): boolean {
  return state.kind === 'found' && !state.unchecked && state.askedAt <= now && state.leads.every(isSettled);
}

export function lacksLeads(state: PanelState): boolean {
  return state.kind === 'found' && state.leads.some(({ lead }) => lead.kind === 'loading');
}

export function isCalendar(tab: Tab): boolean {
  return providers.some(({ hosts }) => hosts.includes(hostOf(tab.url)));
}

export function nextRecord(
  before: TabRecord | null,
  {
    reference,
    state,
    siteCollapsed,
    siteHidden,
    docked,
    timeZone,
  }: Pick<TabRecord, 'reference' | 'state' | 'siteCollapsed' | 'siteHidden' | 'docked' | 'timeZone'>,
): TabRecord {
  const chosenSize = before && isSameReference(before.reference, reference) ? before.chosenSize : null;
  const size = sidebarSize(state, { chosenSize, siteCollapsed, siteHidden, docked, size: before?.size ?? 'hidden' });
  const shown = ofEvent(inZone(state, timeZone), reference);
  return { reference, state: shown, timeZone, size, chosenSize, siteCollapsed, siteHidden, docked };
}

/** The panel has to know when another event is shown, also where the states of both look alike. */
function ofEvent(state: PanelState, reference: EventReference | null): PanelState {
  return reference ? { ...state, event: eventKey(reference) } : state;
}

/** Both are plain data whose keys come in one order. */
export function isEqual(a: TabRecord | null, b: TabRecord | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function isSameReference(a: EventReference | null, b: EventReference | null): boolean {
  return a === null || b === null ? a === b : eventKey(a) === eventKey(b);
}

export function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : '';
}
