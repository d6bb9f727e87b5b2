import { onTestFinished, vi } from 'vitest';
import { browserEvent } from '../../../playground/fake-browser';

type Sender = { id?: string; url?: string; frameId?: number; tab?: { id: number } };

/** `chrome.runtime` with its messages alone, for as long as the test runs. */
export function fakeRuntime() {
  const onMessage = browserEvent();
  vi.stubGlobal('chrome', { runtime: { id: 'sidecar', onMessage } });
  onTestFinished(() => void vi.unstubAllGlobals());
  return {
    /** Delivers a message, and gives what was replied. */
    deliver(message: unknown, sender: Sender): unknown[] {
      const replies: unknown[] = [];
      onMessage.emit(message, sender, (reply: unknown) => replies.push(reply));
      return replies;
    },
  };
}

/** Without a tab: the worker has none, and no page of the extension that stands alone speaks to tabs. */
export const fromWorker: Sender = { id: 'sidecar', url: 'chrome-extension://sidecar/main.js' };

/** Who else may try. A content script lives in a page's process, which an attacker may own. */
export const fromOthers: [who: string, sender: Sender][] = [
  ['a content script of a tab', { id: 'sidecar', url: 'https://calendar.google.com/', frameId: 0, tab: { id: 1 } }],
  [
    'a frame of ours in a tab',
    { id: 'sidecar', url: 'chrome-extension://sidecar/sidebar', frameId: 3, tab: { id: 1 } },
  ],
];
