import { DOCKED_PREFIX } from '../../protocol/docked';
import type { Platform } from '../platform/ports';

export type DockedWindows = ReturnType<typeof createDockedWindows>;

type Changes = Record<string, { newValue?: unknown }>;

type DockedOptions = {
  platform: Pick<Platform, 'locks' | 'session'>;
  /** A side panel opened or closed. */
  onChange(windowId: number): void;
};

/** Windows whose browser side panel shows our panel; the sidebar on their pages then steps back. */
export function createDockedWindows({ platform: { locks, session }, onChange }: DockedOptions) {
  /** The lock is ours as soon as no side panel holds it. */
  const removeWhenClosed = (key: string) => locks.whenFree(key, () => session.remove(key));

  return {
    async has(windowId: number): Promise<boolean> {
      const key = `${DOCKED_PREFIX}${windowId}`;
      const [said, held] = await Promise.all([session.get(key), locks.isHeld(key)]);
      return said[key] === true && held;
    },

    /** Looks after those that are there already, or that were closed while the worker slept. */
    async start(): Promise<void> {
      const keys = (await session.keys()).filter((key) => key.startsWith(DOCKED_PREFIX));
      for (const key of keys) void removeWhenClosed(key);
    },

    /** To be called with every change of `storage.session`. */
    onSessionChanged(changes: Changes): void {
      for (const [key, { newValue }] of Object.entries(changes)) {
        if (!key.startsWith(DOCKED_PREFIX)) continue;
        onChange(Number(key.slice(DOCKED_PREFIX.length)));
        if (newValue === true) void removeWhenClosed(key);
      }
    },

    /** The browser says that a side panel has closed. */
    onClosed: (windowId: number): void => void session.remove(`${DOCKED_PREFIX}${windowId}`),
  };
}
