import { browser } from '../browser';
import type { PanelState } from '../domain/panel-state';
import { ask } from '../protocol/ask';
import { isForgotten, type TabRecord, tabRecordKey } from '../protocol/tab-record';

/** For pages that stand alone: asks what the tab shows, then reads and watches that tab's record until the signal aborts. */
export async function followRecord(tabId: number | null, onState: (state: PanelState) => void, signal: AbortSignal) {
  const reply = await ask('getPanelState', tabId);
  if (signal.aborted) return;
  const { session } = browser.storage;
  const key = tabRecordKey(reply.tabId);
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const record = changes[key]?.newValue as TabRecord | undefined;
    if (record && !isForgotten(record)) onState(record.state);
  };
  session.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => session.onChanged.removeListener(onChanged));
  // Listening comes first, so that nothing falls between the reply and the listener.
  const record = (await session.get(key))[key] as TabRecord | undefined;
  if (!signal.aborted) onState(record && !isForgotten(record) ? record.state : reply.state);
}
