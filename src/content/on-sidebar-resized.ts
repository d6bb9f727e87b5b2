import type { SidebarSize } from '../messages/contract';

const SIZES: readonly string[] = ['auto', 'open', 'tab', 'hidden'] satisfies SidebarSize[];

/** Calls back when the worker says how much room the sidebar takes. It is the only message a content script hears. */
export function onSidebarResized(onSize: (size: SidebarSize) => void, { signal }: { signal: AbortSignal }): void {
  const listener = (message: unknown, sender: chrome.runtime.MessageSender) => {
    // The browser delivers only our own extension's messages here; the frames of a tab are content scripts' equals.
    if (sender.id !== chrome.runtime.id || sender.tab) return;
    if (typeof message !== 'object' || message === null || !('name' in message && 'payload' in message)) return;
    if (message.name === 'sidebarResized' && isSize(message.payload)) onSize(message.payload);
  };
  chrome.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => chrome.runtime?.onMessage?.removeListener(listener));
}

function isSize(value: unknown): value is SidebarSize {
  return typeof value === 'string' && SIZES.includes(value);
}
