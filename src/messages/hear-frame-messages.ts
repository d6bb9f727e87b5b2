import type { PanelState } from '../lookup/panel-state';
import type { FrameMessages } from './contract';

/** Calls back for what the worker tells the sidebar's frame. A message that another page sends is none. */
export function hearFrameMessages(handlers: FrameMessages, { signal }: { signal: AbortSignal }): void {
  const listener = (message: unknown, sender: chrome.runtime.MessageSender) => {
    // The worker has no tab; content scripts and the pages in tabs have one.
    if (sender.id !== chrome.runtime.id || sender.tab) return;
    if (isStateChange(message)) handlers.panelStateChanged(message.payload);
  };
  chrome.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => chrome.runtime.onMessage.removeListener(listener));
}

/** The worker is our own and of the same version, so the name is proof enough of the payload. */
function isStateChange(message: unknown): message is { payload: PanelState } {
  return typeof message === 'object' && message !== null && 'name' in message && message.name === 'panelStateChanged';
}
