import { browser } from '../browser';

/** Where Close is asked. */
export const CLOSE_ORIGIN = 'https://api.close.com/*';

/** The sites of the manifest that the user has withheld; in Firefox and Chrome each can be, at any time. */
export async function withheldOrigins(): Promise<string[]> {
  const origins = browser.runtime.getManifest().host_permissions ?? [];
  const granted = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return origins.filter((_, index) => !granted[index]);
}

/** What must be granted before anything works: Close, and at least one calendar. Empty when nothing is missing. */
export async function missingOrigins(): Promise<string[]> {
  const withheld = await withheldOrigins();
  const all = browser.runtime.getManifest().host_permissions ?? [];
  const noCalendar = withheld.length >= all.length - (withheld.includes(CLOSE_ORIGIN) ? 0 : 1);
  return withheld.includes(CLOSE_ORIGIN) || noCalendar ? withheld : [];
}
