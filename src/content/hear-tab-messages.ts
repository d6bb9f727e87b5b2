import type { TabMessages } from '../protocol/contract';

type TabMessage = { name: keyof TabMessages; payload: Parameters<TabMessages['sidebarResized']>[0] };

/**
 * Calls back for what the worker tells this tab. Nothing else is heard: the browser delivers only our own extension's messages
 * here, and those of a tab's frames, which are content scripts' equals, are left out.
 */
export const hearTabMessages = (handlers: TabMessages): void => {
  chrome.runtime.onMessage.addListener(({ name, payload }: TabMessage, { tab }, reply) => {
    const answer = tab ? undefined : handlers[name]?.(payload);
    // To answer costs the page, and nobody waits to hear that the sidebar has its size.
    if (answer !== undefined) reply(answer);
  });
};
