import type { Sender } from '../../protocol/sender';
import type { Platform } from '../platform/ports';
import { FRAME_PREFIX, sessionKeys } from '../storage/cache-keys';
import { createKeyedMutex } from '../storage/keyed-mutex';

/** Where a sidebar is. `documentId`: where the browser names the frame's document. */
export type SidebarFrame = { tabId: number; frameId: number; documentId: string | undefined };

/** `nonce`: for the frame that is about to come. `taken`: the one that `frame` came with. */
type Entry = { nonce: string | null; taken: string | null; frame: SidebarFrame | null };

const NONE: Entry = { nonce: null, taken: null, frame: null };

/**
 * The registry of the sidebars' frames, in `storage.session`: it outlives the worker. A calendar's page may frame the sidebar's
 * page by itself, so a frame is ours only if it brings the nonce that the content script of its tab was given for it
 * (docs/decisions/0010-clicks-must-be-real.md).
 *
 * It is kept apart from the records of tabs: a record goes when the tab has left its event or its site is out of reach, but the
 * sidebar that is there still wants to hear.
 */
export type SidebarFrames = {
  /** The nonce for the next frame of the tab. The one before it is void. */
  invite(tabId: number): Promise<string>;
  /**
   * Makes the sender the frame of its tab, if it brings the nonce. Each nonce is good for one document; that one may bring it
   * twice, for the first answer may have been lost. False for everyone else.
   */
  claim(sender: Sender, nonce: string): Promise<boolean>;
  isSidebar(sender: Sender): Promise<boolean>;
  frameOf(tabId: number): Promise<SidebarFrame | null>;
  /** The tabs in which a sidebar is, or was before the page was left. */
  tabs(): Promise<number[]>;
  /** The tab is gone. */
  forget(tabId: number): Promise<void>;
};

export function createSidebarFrames({ session, newId }: Pick<Platform, 'session' | 'newId'>): SidebarFrames {
  const mutex = createKeyedMutex();
  /** What the storage did not take: as long as this worker lives, what it holds of these tabs is older. */
  const unsaved = new Map<number, Entry>();

  // No parsing: `storage.session` is emptied with each update, so only this very version has written it.
  async function read(tabId: number): Promise<Entry> {
    const key = sessionKeys.frame(tabId);
    return unsaved.get(tabId) ?? ((await session.get(key))[key] as Entry | undefined) ?? NONE;
  }

  function write(tabId: number, entry: Entry): Promise<void> {
    return session.set({ [sessionKeys.frame(tabId)]: entry }).then(
      () => void unsaved.delete(tabId),
      () => void unsaved.set(tabId, entry),
    );
  }

  return {
    invite(tabId) {
      const nonce = newId();
      return mutex(sessionKeys.frame(tabId), async () => {
        await write(tabId, { ...(await read(tabId)), nonce });
        return nonce;
      });
    },
    async claim(sender, nonce) {
      const frame = frameOfSender(sender);
      if (!frame) return false;
      return mutex(sessionKeys.frame(frame.tabId), async () => {
        const entry = await read(frame.tabId);
        if (entry.taken === nonce) return isSame(entry.frame, frame);
        if (entry.nonce !== nonce) return false;
        await write(frame.tabId, { nonce: null, taken: nonce, frame });
        return true;
      });
    },
    async isSidebar(sender) {
      const frame = frameOfSender(sender);
      return frame !== null && isSame((await read(frame.tabId)).frame, frame);
    },
    frameOf: async (tabId) => (await read(tabId)).frame,
    async tabs() {
      const keys = (await session.keys()).filter((key) => key.startsWith(FRAME_PREFIX));
      const stored = keys.map((key) => Number(key.slice(FRAME_PREFIX.length)));
      return [...new Set([...stored, ...unsaved.keys()])];
    },
    forget: (tabId) =>
      mutex(sessionKeys.frame(tabId), async () => {
        unsaved.delete(tabId);
        await session.remove(sessionKeys.frame(tabId));
      }),
  };
}

function frameOfSender({ tab, frameId, documentId }: Sender): SidebarFrame | null {
  return tab?.id === undefined || frameId === undefined ? null : { tabId: tab.id, frameId, documentId };
}

function isSame(a: SidebarFrame | null, b: SidebarFrame): boolean {
  return a !== null && a.tabId === b.tabId && a.frameId === b.frameId && a.documentId === b.documentId;
}
