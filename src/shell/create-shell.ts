import { browser } from '../browser';
import type { PanelState } from '../lookup/panel-state';
import { sendMessage } from '../messages/send';
import { type TabRecord, tabRecordKey } from '../messages/tab-record';
import type { PanelShell } from '../panel/shell';

/** What popup and sidebar have in common: everything but their name and their size. */
export function createShell(name: PanelShell['name']): PanelShell {
  return {
    name,
    watchState(onState) {
      const stopped = new AbortController();
      void follow(onState, stopped.signal);
      return () => stopped.abort();
    },
    retry: () => void sendMessage('retry'),
    openOptions: () => void browser.runtime.openOptionsPage(),
    requestAccess: (origins) => void browser.permissions.request({ origins }),
    reloadTab: () => void browser.tabs.reload(),
  };
}

/**
 * Asks once which tab this panel is for, then follows the tab's record. No port, no broadcast: the record outlives a
 * worker that is stopped and started again.
 */
async function follow(onState: (state: PanelState) => void, signal: AbortSignal) {
  try {
    const { tabId, state } = await sendMessage('getPanelState');
    const key = tabRecordKey(tabId);
    if (signal.aborted) return;
    const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
      const record = changes[key]?.newValue as TabRecord | undefined;
      if (record) onState(record.state);
    };
    browser.storage.session.onChanged.addListener(onChanged);
    signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onChanged));
    // Listening comes first, so that nothing falls between the reply and the listener.
    const record = (await browser.storage.session.get(key))[key] as TabRecord | undefined;
    onState(record?.state ?? state);
  } catch {
    onState({ kind: 'failed', failure: { reason: 'unexpected' }, askedAt: Date.now() });
  }
}
