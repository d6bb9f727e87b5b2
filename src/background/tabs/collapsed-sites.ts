import * as v from 'valibot';
import type { StorageArea } from '../platform/ports';
import { COLLAPSED_SITES } from '../storage/cache-keys';

const hostsSchema = v.array(v.string());

export type CollapsedSites = ReturnType<typeof createCollapsedSites>;

/** Hosts on which the user collapsed the sidebar. In `storage.local`: it is no secret, and it should outlive the session. */
export function createCollapsedSites(local: Pick<StorageArea, 'get' | 'set'>) {
  async function readHosts(): Promise<string[]> {
    const stored = v.safeParse(hostsSchema, (await local.get(COLLAPSED_SITES))[COLLAPSED_SITES]);
    return stored.success ? stored.output : [];
  }
  return {
    has: async (host: string) => (await readHosts()).includes(host),
    async set(host: string, collapsed: boolean): Promise<void> {
      const others = (await readHosts()).filter((known) => known !== host);
      await local.set({ [COLLAPSED_SITES]: collapsed ? [...others, host] : others });
    },
  };
}
