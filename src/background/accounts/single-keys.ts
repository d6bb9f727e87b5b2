import type { Platform } from '../platform/ports';
import { SINGLE_KEYS } from '../storage/cache-keys';

/** Whether single letters are keys in the panel: yes, until the user says no (WCAG 2.1.4). */
export function createSingleKeys({ local }: Pick<Platform, 'local'>) {
  return {
    read: async () => (await local.get(SINGLE_KEYS))[SINGLE_KEYS] !== false,
    choose: (on: boolean) => local.set({ [SINGLE_KEYS]: on }),
  };
}
