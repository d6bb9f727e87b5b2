import type { Place } from './create-host';
import { followRecord } from './follow-record';
import { frontTab, watchFrontTab } from './front-tab';

/** For the side panel, which stays while the tabs beside it change: always shows the one in front of its own window. */
export const followFrontTab: Place['follow'] = async (onState, signal) => {
  let current = new AbortController();
  const begin = async () => {
    current.abort();
    current = new AbortController();
    const { signal: mine } = current;
    const tabId = await frontTab();
    // Another tab may have come to the front while this one was looked up.
    if (!mine.aborted && tabId !== null) await followRecord(tabId, onState, mine);
  };
  signal.addEventListener('abort', () => current.abort());
  await watchFrontTab(() => void begin(), signal);
  await begin();
};
