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
    has: async (host: string) => (await collapsed.read()).includes(host),
    set: collapsed.set,
    hidden: hidden.read,
    isHidden: async (host: string) => (await hidden.read()).includes(host),
    hide: hidden.set,
  };
}

function hostsIn(key: string, local: Pick<StorageArea, 'get' | 'set'>) {
  async function read(): Promise<string[]> {
    const stored = v.safeParse(hostsSchema, (await local.get(key))[key]);
    return stored.success ? stored.output : [];
  }
  return {
    read,
    async set(host: string, isIn: boolean): Promise<void> {
      const others = (await read()).filter((known) => known !== host);
      await local.set({ [key]: isIn ? [...others, host] : others });
    },
  };
}
