import type { Answered, Arguments, FrameMessages, Name, Reply, TabMessages } from './contract';

/**
 * Asks the worker. Rejects, with the name of the message, when the worker refuses it or is gone, as after an update of the extension.
 * Uses `chrome`, not the polyfill: the content script imports this, and in MV3 both browsers return a promise here.
 */
export const sendMessage = async <N extends Name>(name: N, ...[payload]: Arguments<N>): Promise<Answered<N>> => {
  const reply: Reply<Answered<N>> | undefined = await chrome.runtime.sendMessage({ name, payload });
  if (!reply?.ok) throw new Error(name);
  return reply.value;
};

/**
 * Tells the content script in the top frame of a tab. A tab without one is no error, it may just have gone: the answer is
 * then undefined. An answer comes from a page's process, so its type is not to be believed.
 */
export async function sendTabMessage<N extends keyof TabMessages>(
  tabId: number,
  name: N,
  ...[payload]: Parameters<TabMessages[N]>
): Promise<unknown> {
  return chrome.tabs.sendMessage(tabId, { name, payload }, { frameId: 0 }).catch(() => undefined);
}

/**
 * Tells the sidebar's frame in a tab, and where the browser names documents, that very document; answers whether it was there.
 * One that has gone with its page is no error.
 */
export async function sendFrameMessage<N extends keyof FrameMessages>(
  { tabId, frameId, documentId }: { tabId: number; frameId: number; documentId: string | undefined },
  name: N,
  ...[payload]: Parameters<FrameMessages[N]>
): Promise<boolean> {
  const to = documentId === undefined ? { frameId } : { documentId };
  return chrome.tabs.sendMessage(tabId, { name, payload }, to).then(
    () => true,
    () => false,
  );
}
