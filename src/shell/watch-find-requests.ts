import { browser } from '../browser';
import { FIND_REQUEST } from '../protocol/find-request-key';
import { sendMessage } from '../protocol/send';

/**
 * Calls back with the link that waits for this window, if one does, and with those to come. Each is taken once, by the panel of
 * the window that the user chose it in.
 */
export function watchFindRequests(onRequest: (link: string) => void): () => void {
  const take = async () => {
    const { id } = await browser.windows.getCurrent();
    const link = id === undefined ? null : await sendMessage('takeFindRequest', id);
    if (link !== null) onRequest(link);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[FIND_REQUEST]?.newValue !== undefined) void take();
  };
  browser.storage.session.onChanged.addListener(onChanged);
  void take();
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
