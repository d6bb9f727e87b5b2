import type { PanelState } from '../domain/panel-state';
import type { Trouble } from '../domain/sidebar';
import type { FrameMessages } from './contract';

/** Calls back for what the worker tells the sidebar's frame. A message that another page sends is none. */
export function hearFrameMessages(handlers: Partial<FrameMessages>, { signal }: { signal: AbortSignal }): void {
  const listener = (message: unknown, sender: chrome.runtime.MessageSender) => {
    // The worker has no tab; content scripts and the pages in tabs have one.
    if (sender.id !== chrome.runtime.id || sender.tab) return;
    if (isStateChange(message)) handlers.panelStateChanged?.(message.payload);
    if (nameOf(message) === 'shownForgotten') handlers.shownForgotten?.();
    if (isTrouble(message)) handlers.sidebarTroubled?.(message.payload ?? null);
  };
  chrome.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => chrome.runtime.onMessage.removeListener(listener));
}

/** The worker is our own and of the same version, so the name is proof enough of the payload. */
function isStateChange(message: unknown): message is { payload: PanelState } {
  return nameOf(message) === 'panelStateChanged';
}

/** In one of the browsers JSON leaves out what is null. */
function isTrouble(message: unknown): message is { payload?: Trouble | null } {
  return nameOf(message) === 'sidebarTroubled';
}

function nameOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'name' in message ? message.name : undefined;
}
