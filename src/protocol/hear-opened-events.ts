import { eventKey } from '../calendar/event-key';
import { parsePageEvent } from '../calendar/page-event';
import { providers } from '../calendar/providers';
import { toReference } from '../calendar/to-reference';
import { trustOf } from './sender';

/** An event that a calendar's page has opened. `event`: as in `PanelState`; `timeZone`: the page's own word, null where it says nothing. */
export type HeardEvent = { event: string; timeZone: string | null };

/**
 * Calls back for what the page of this tab tells the worker that it shows, null where it shows no event: a content script's message reaches the
 * sidebar's frame at the same time. It is believed where the worker would believe it. A browser that does not bring it here is no error.
 */
export function hearOpenedEvents(
  tabId: number,
  onOpened: (opened: HeardEvent | null) => void,
  { signal }: { signal: AbortSignal },
): void {
  const { id } = chrome.runtime;
  const origin = new URL(chrome.runtime.getURL('')).origin;
  const self = { id, origin, sidebarPath: '', calendarHosts: providers.flatMap(({ hosts }) => hosts) };
  const listener = (message: unknown, sender: chrome.runtime.MessageSender) => {
    if (!isOpening(message) || sender.tab?.id !== tabId || trustOf(sender, self) !== 'content-script') return;
    const ids = parsePageEvent(message.payload);
    const reference = ids && toReference(ids);
    const timeZone = (ids?.provider === 'google' && ids.timeZone) || null;
    onOpened(reference && { event: eventKey(reference), timeZone });
  };
  chrome.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => chrome.runtime.onMessage.removeListener(listener));
}

function isOpening(message: unknown): message is { payload?: unknown } {
  return typeof message === 'object' && message !== null && 'name' in message && message.name === 'eventOpened';
}
