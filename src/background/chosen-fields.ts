import { get, set } from 'idb-keyval';
import * as v from 'valibot';

const idsSchema = v.array(v.pipe(v.string(), v.regex(/^cf_[A-Za-z0-9]{1,64}$/)));

/** The custom fields of leads that the user wants in the brief, by organization; in the user's order. */
export async function readChosenFields(organizationId: string): Promise<string[]> {
  const stored = v.safeParse(idsSchema, await get(keyOf(organizationId)));
  return stored.success ? stored.output : [];
}

export async function saveChosenFields(organizationId: string, fieldIds: readonly string[]): Promise<void> {
  const ids = v.safeParse(idsSchema, fieldIds);
  if (ids.success) await set(keyOf(organizationId), ids.output);
}

function keyOf(organizationId: string): string {
  return `fields:${organizationId}`;
}
