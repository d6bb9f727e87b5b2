import type { CustomValue, FieldOwner } from '../close/custom-fields/custom-field';

/** A custom field that the user has picked, as their organization has it. Close: Custom Fields. */
export type FieldOffer = {
  /** `cf_…` */
  id: string;
  name: string;
  /** How it can be changed; null: not here. */
  edit:
    | { kind: 'text' | 'textarea' | 'number' | 'date' }
    | { kind: 'choices'; several: boolean; choices: string[] }
    | null;
  /** `role_…`: who may change it; empty for everyone. */
  roles: string[];
};

/** The same with what one lead, contact or opportunity has in it. Close: Leads, Contacts, Opportunities, `custom.cf_…`. */
export type ShownField = FieldOffer & {
  /** As text; empty: it has none. */
  values: string[];
};

/** What there is to pick from, and what is picked. */
export type FieldChoice = {
  /** Close: Custom Fields, `id` and `name`. */
  fields: { id: string; name: string }[];
  /** Ids, in the order of the brief. Such as are gone from Close may be among them. */
  chosen: string[];
};

/** More than these push the rest of the brief out of sight. */
export const MAX_FIELDS = 8;

/** Those that have a value, and those that can be given one. */
export function shownFields(offered: readonly FieldOffer[], custom: readonly CustomValue[]): ShownField[] {
  return offered
    .map((field) => ({ ...field, values: valuesOf(custom, field.id) }))
    .filter(({ values, edit }) => values.length > 0 || edit !== null);
}

export function valuesOf(custom: readonly CustomValue[], fieldId: string): string[] {
  return custom.find((field) => field.fieldId === fieldId)?.values ?? [];
}

export const fieldOwners = ['lead', 'contact', 'opportunity'] as const satisfies readonly FieldOwner[];

/** Something for the lead's, the contacts' and the opportunities' fields each. */
export type ByOwner<Value> = Record<FieldOwner, Value>;

export function byOwner<Value>(make: (owner: FieldOwner) => Value): ByOwner<Value> {
  return { lead: make('lead'), contact: make('contact'), opportunity: make('opportunity') };
}
