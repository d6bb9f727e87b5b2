import { browser } from '../browser';
import type { PanelState } from '../lookup/panel-state';
import { sendMessage } from '../messages/send';
import type { PanelShell } from '../panel/shell';

/** Calls back with the state now and at each change, until the signal aborts. Rejects when the worker does not answer. */
export type Follow = (onState: (state: PanelState) => void, signal: AbortSignal) => Promise<void>;

/** What popup and sidebar have in common. They differ in how a change of the state reaches them. */
export function createShell(name: PanelShell['name'], follow: Follow): PanelShell {
  return {
    name,
    watchState(onState) {
      const stopped = new AbortController();
      follow(onState, stopped.signal).catch(() =>
        onState({ kind: 'failed', failure: { reason: 'unexpected' }, askedAt: Date.now() }),
      );
      return () => stopped.abort();
    },
    retry: () => void sendMessage('retry'),
    openOptions: () => void browser.runtime.openOptionsPage(),
    // A page of ours in a web page's frame has neither of these two in Firefox; the options page has both.
    requestAccess: (origins) =>
      void (browser.permissions ? browser.permissions.request({ origins }) : browser.runtime.openOptionsPage()),
    reloadTab: () => void browser.tabs?.reload(),
  };
}
