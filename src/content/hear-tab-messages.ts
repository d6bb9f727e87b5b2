import type { SidebarSize, TabMessages } from '../messages/contract';

const SIZES: readonly string[] = ['auto', 'open', 'tab', 'hidden'] satisfies SidebarSize[];

/** Calls back for what the worker tells this tab. Nothing else is heard: no message of the page, none of a frame. */
export function hearTabMessages(handlers: TabMessages, { signal }: { signal: AbortSignal }): void {
  const listener = (message: unknown, sender: chrome.runtime.MessageSender, reply: (value: unknown) => void) => {
    // The browser delivers only our own extension's messages here; the frames of a tab are content scripts' equals.
    if (sender.id !== chrome.runtime.id || sender.tab) return;
    if (typeof message !== 'object' || message === null || !('name' in message)) return;
    const payload = 'payload' in message ? message.payload : undefined;
    if (message.name === 'sidebarResized' && isSize(payload)) handlers.sidebarResized(payload);
    if (message.name === 'readGuests') reply(handlers.readGuests());
  };
  chrome.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => chrome.runtime?.onMessage?.removeListener(listener));
}

function isSize(value: unknown): value is SidebarSize {
  return typeof value === 'string' && SIZES.includes(value);
}
