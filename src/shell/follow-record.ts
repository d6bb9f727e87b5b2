import { browser } from '../browser';
import { sendMessage } from '../messages/send';
import { type TabRecord, tabRecordKey } from '../messages/tab-record';
import type { Follow } from './create-shell';

/** For pages that stand alone: asks once which tab the panel is for, then reads and watches that tab's record. */
export const followRecord: Follow = async (onState, signal) => {
  const { tabId, state } = await sendMessage('getPanelState');
  if (signal.aborted) return;
  const { session } = browser.storage;
  const key = tabRecordKey(tabId);
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const record = changes[key]?.newValue as TabRecord | undefined;
    if (record) onState(record.state);
  };
  session.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => session.onChanged.removeListener(onChanged));
  // Listening comes first, so that nothing falls between the reply and the listener.
  const record = (await session.get(key))[key] as TabRecord | undefined;
  onState(record?.state ?? state);
};
