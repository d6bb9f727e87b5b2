import * as v from 'valibot';
import { type ByOwner, byOwner } from '../../domain/custom-field';
import type { Settings } from '../storage/stores';

const ids = v.array(v.pipe(v.string(), v.regex(/^cf_[A-Za-z0-9]{1,64}$/)));
const none = v.fallback(ids, []);

/** Earlier versions knew those of leads alone, as a list. */
const storedSchema = v.union([
  v.pipe(
    ids,
    v.transform((lead): ByOwner<string[]> => ({ lead, contact: [], opportunity: [] })),
  ),
  v.object({ lead: none, contact: none, opportunity: none }),
]);

/** The custom fields that the user wants in the brief, by organization; in the user's order. */
export type ChosenFields = {
  read(organizationId: string): Promise<ByOwner<string[]>>;
  save(organizationId: string, chosen: ByOwner<readonly string[]>): Promise<void>;
};

export function createChosenFields(settings: Settings): ChosenFields {
  return {
    async read(organizationId) {
      const stored = v.safeParse(storedSchema, await settings.get(organizationId, 'chosen-fields'));
      return stored.success ? stored.output : byOwner(() => []);
    },
    async save(organizationId, chosen) {
      const kept = v.safeParse(storedSchema, chosen);
      if (kept.success) await settings.set(organizationId, 'chosen-fields', kept.output);
    },
  };
}
