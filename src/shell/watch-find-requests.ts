import { browser } from '../browser';
import { FIND_REQUEST } from '../messages/find-request-key';
import { sendMessage } from '../messages/send';

/** Calls back with the link that waits, if one does, and with those to come. Each is taken once, by whichever panel is there. */
export function watchFindRequests(onRequest: (link: string) => void): () => void {
  const take = async () => {
    const link = await sendMessage('takeFindRequest');
    if (link !== null) onRequest(link);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[FIND_REQUEST]?.newValue !== undefined) void take();
  };
  browser.storage.session.onChanged.addListener(onChanged);
  void take();
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
