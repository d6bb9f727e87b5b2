import { FIND_REQUEST } from '../../protocol/find-request-key';
import type { StorageArea } from '../platform/ports';

/** `windowId`: whose side panel is to take it; null where the browser did not say. */
export type FindRequest = { link: string; windowId: number | null };

/** A link that was chosen in the menu waits in `storage.session` for the side panel to come up. */
export function createFindRequests(session: StorageArea) {
  return {
    leave: (request: FindRequest) => session.set({ [FIND_REQUEST]: request }),
    forget: () => session.remove(FIND_REQUEST),
    /** The link that waits for this window's panel, once. One for another window stays. */
    async take(windowId: number): Promise<string | null> {
      const request = parseRequest((await session.get(FIND_REQUEST))[FIND_REQUEST]);
      if (request === null || (request.windowId !== null && request.windowId !== windowId)) return null;
      await session.remove(FIND_REQUEST);
      return request.link;
    },
  };
}

function parseRequest(stored: unknown): FindRequest | null {
  if (typeof stored !== 'object' || stored === null || !('link' in stored) || typeof stored.link !== 'string')
    return null;
  const windowId = 'windowId' in stored && typeof stored.windowId === 'number' ? stored.windowId : null;
  return { link: stored.link, windowId };
}
