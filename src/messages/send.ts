import type { FrameMessages, PrivateMessages, PublicMessages, Reply, TabMessages } from './contract';

type Messages = PublicMessages & PrivateMessages;

/**
 * Asks the worker. Rejects when the worker refuses the message or is gone, as after an update of the extension.
 * Uses `chrome`, not the polyfill: the content script imports this, and in MV3 both browsers return a promise here.
 */
export async function sendMessage<N extends keyof Messages>(
  name: N,
  ...[payload]: Parameters<Messages[N]>
): Promise<ReturnType<Messages[N]>> {
  const reply: Reply<ReturnType<Messages[N]>> | undefined = await chrome.runtime.sendMessage({ name, payload });
  if (!reply?.ok) throw new Error(`Refused: ${name}`);
  return reply.value;
}

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

/** Tells the sidebar's frame in a tab. One that has gone with its page is no error. */
export async function sendFrameMessage<N extends keyof FrameMessages>(
  { tabId, frameId }: { tabId: number; frameId: number },
  name: N,
  ...[payload]: Parameters<FrameMessages[N]>
): Promise<void> {
  await chrome.tabs.sendMessage(tabId, { name, payload }, { frameId }).catch(() => undefined);
}
