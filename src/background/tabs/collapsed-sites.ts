import * as v from 'valibot';
import type { StorageArea } from '../platform/ports';
import { COLLAPSED_SITES, HIDDEN_SITES } from '../storage/cache-keys';

const hostsSchema = v.array(v.string());

export type CollapsedSites = ReturnType<typeof createCollapsedSites>;

/**
 * Hosts on which the user collapsed the sidebar, and those on which they want none. In `storage.local`: it is no secret, and it should
 * outlive the session.
 */
export function createCollapsedSites(local: Pick<StorageArea, 'get' | 'set'>) {
  const collapsed = hostsIn(COLLAPSED_SITES, local);
  const hidden = hostsIn(HIDDEN_SITES, local);
  return {
    /** What the user wants on this host. One question to the storage, for it stands before each event. */
    async at(host: string): Promise<{ siteCollapsed: boolean; siteHidden: boolean }> {
      const stored = await local.get([COLLAPSED_SITES, HIDDEN_SITES]);
      return { siteCollapsed: collapsed.of(stored).includes(host), siteHidden: hidden.of(stored).includes(host) };
    },
    set: collapsed.set,
    hidden: hidden.read,
    hide: hidden.set,
  };
}

function hostsIn(key: string, local: Pick<StorageArea, 'get' | 'set'>) {
  function of(stored: Record<string, unknown>): string[] {
    const hosts = v.safeParse(hostsSchema, stored[key]);
    return hosts.success ? hosts.output : [];
  }
  const read = async () => of(await local.get(key));
  return {
    of,
    read,
    async set(host: string, isIn: boolean): Promise<void> {
      const others = (await read()).filter((known) => known !== host);
      await local.set({ [key]: isIn ? [...others, host] : others });
    },
  };
}
