import * as v from 'valibot';
import { accountId, lastingKeys } from './cache-keys';
import type { SettingName, StorableDraft } from './stores';

/** Name and value, as idb-keyval stored them. */
export type Entry = [name: string, value: unknown];

/** Where the entries of an earlier version belong. */
export type Placed = {
  /** In the user's order. */
  accounts: unknown[];
  settings: { key: [organizationId: string, name: SettingName]; value: unknown }[];
  drafts: StorableDraft[];
  /** The entries that have a place. */
  taken: Entry[];
};

/** What an earlier version stored under a name we do not know, or in another shape than it ever had, has no place. */
export function placeKeyval(entries: readonly Entry[]): Placed {
  const placed: Placed = { accounts: [], settings: [], drafts: [], taken: [] };
  for (const entry of entries) if (place(entry, placed)) placed.taken.push(entry);
  return placed;
}

function place([name, value]: Entry, { accounts, settings, drafts }: Placed): boolean {
  if (name === lastingKeys.accounts) {
    if (!Array.isArray(value)) return false;
    accounts.push(...value);
    return true;
  }
  const [kind, organizationId, ...rest] = name.split(':');
  if (organizationId === undefined) return false;
  if (name === lastingKeys.chosenFields(organizationId)) {
    settings.push({ key: [organizationId, 'chosen-fields'], value });
    return true;
  }
  const [provider] = rest;
  if (provider !== undefined && name === lastingKeys.preferredStrategy(organizationId, provider)) {
    settings.push({ key: [organizationId, `preferred-strategy:${provider}`], value });
    return true;
  }
  if (kind !== 'draft' || !v.is(storable, value)) return false;
  if (name !== lastingKeys.draft(value.organizationId, value.id)) return false;
  drafts.push(value);
  return true;
}

/** What else is in it is the business of the room that reads it. */
const storable = v.looseObject({ id: v.string(), organizationId: v.string() });
const owner = v.looseObject({ organizationId: v.string(), userId: v.string() });

/** Whether both are of one user in one organization; those that cannot be read are the same when they are equal. */
export function isSameAccount(a: unknown, b: unknown): boolean {
  const [ofA, ofB] = [v.safeParse(owner, a), v.safeParse(owner, b)];
  return ofA.success && ofB.success ? accountId(ofA.output) === accountId(ofB.output) : isSame(a, b);
}

/** Whether two stored values are equal. All that was ever stored is plain data, and a copy has its keys in the same order. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
