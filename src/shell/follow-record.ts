import { browser } from '../browser';
import type { PanelState } from '../domain/panel-state';
import { ask } from '../protocol/ask';
import type { Answered } from '../protocol/contract';
import { isForgotten, type TabRecord, tabRecordKey } from '../protocol/tab-record';

type Reply = Answered<'getPanelState'>;

/** What the tab shows, as the worker knows it. */
export function askPanelState(tabId: number | null): Promise<Reply> {
  return ask('getPanelState', tabId);
}

/**
 * For pages that stand alone: asks what the tab shows, then reads and watches that tab's record until the signal aborts.
 *
 * @param asked where it has been asked already
 */
export async function followRecord(
  tabId: number | null,
  onState: (state: PanelState) => void,
  signal: AbortSignal,
  asked: Promise<Reply> = askPanelState(tabId),
) {
  const reply = await asked;
  if (signal.aborted) return;
  const { session } = browser.storage;
  const key = tabRecordKey(reply.tabId);
  let heard = false;
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const record = changes[key]?.newValue as TabRecord | undefined;
    if (!record || isForgotten(record)) return;
    heard = true;
    onState(record.state);
  };
  session.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => session.onChanged.removeListener(onChanged));
  onState(reply.state);
  // Listening comes first, so that nothing falls between the reply and the listener. As a rule nothing does.
  const record = (await session.get(key))[key] as TabRecord | undefined;
  if (signal.aborted || heard || !record || isForgotten(record)) return;
  if (JSON.stringify(record.state) !== JSON.stringify(reply.state)) onState(record.state);
}
