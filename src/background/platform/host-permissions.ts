import type { Platform } from './ports';

/** Where Close is asked. */
export const CLOSE_ORIGIN = 'https://api.close.com/*';

type Access = Platform['access'];

/** The sites of the manifest that the user has withheld; in Firefox and Chrome each can be, at any time. */
export async function withheldOrigins(access: Access): Promise<string[]> {
  const origins = access.origins();
  // One question as a rule, for it stands before each event.
  if (await access.areGranted(origins)) return [];
  const granted = await Promise.all(origins.map((origin) => access.areGranted([origin])));
  return origins.filter((_, index) => !granted[index]);
}

/** What must be granted before Close can be asked; empty when it can be. */
export async function withheldFromClose(access: Access): Promise<string[]> {
  const withheld = await withheldOrigins(access);
  return withheld.includes(CLOSE_ORIGIN) ? withheld : [];
}

/** What must be granted before anything works: Close, and at least one calendar. Empty when nothing is missing. */
export async function missingOrigins(access: Access): Promise<string[]> {
  const withheld = await withheldOrigins(access);
  const noCalendar = withheld.length >= access.origins().length - (withheld.includes(CLOSE_ORIGIN) ? 0 : 1);
  return withheld.includes(CLOSE_ORIGIN) || noCalendar ? withheld : [];
}
