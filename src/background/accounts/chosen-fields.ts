import * as v from 'valibot';
import type { Settings } from '../storage/stores';

const idsSchema = v.array(v.pipe(v.string(), v.regex(/^cf_[A-Za-z0-9]{1,64}$/)));

/** The custom fields of leads that the user wants in the brief, by organization; in the user's order. */
export type ChosenFields = {
  read(organizationId: string): Promise<string[]>;
  save(organizationId: string, fieldIds: readonly string[]): Promise<void>;
};

export function createChosenFields(settings: Settings): ChosenFields {
  return {
    async read(organizationId) {
      const stored = v.safeParse(idsSchema, await settings.get(organizationId, 'chosen-fields'));
      return stored.success ? stored.output : [];
    },
    async save(organizationId, fieldIds) {
      const ids = v.safeParse(idsSchema, fieldIds);
      if (ids.success) await settings.set(organizationId, 'chosen-fields', ids.output);
    },
  };
}
