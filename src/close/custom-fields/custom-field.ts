import * as v from 'valibot';
import { CloseError } from '../http/close-error';
import { optionalText, readableItems } from '../http/lenient';

/** What has custom fields in the brief. */
export type FieldOwner = 'lead' | 'contact' | 'opportunity';

/** A custom field that the organization has for its leads, contacts or opportunities. https://developer.close.com/api/resources/custom-fields */
export type CustomField = {
  /** `cf_…` */
  id: string;
  name: string;
  /** `other`: a user, a contact, or something that came later than this code. */
  kind: 'text' | 'textarea' | 'number' | 'date' | 'choices' | 'other';
  several: boolean;
  /** What there is to choose from. */
  choices: string[];
  /** `role_…`: who may change it; empty for everyone. */
  roles: string[];
};

/** A custom field's value; its name is in the organization's list (`CustomField`). */
export type CustomValue = {
  /** `cf_…` */
  fieldId: string;
  /** One, or several for a field that takes several; at least one. Numbers and yes/no as text. */
  values: string[];
};

/** What a write gives a field: a number for numbers, all of the values where there may be several, null for none. */
export type FieldValue = string | number | string[] | null;

const roles = readableItems(v.pipe(v.string(), v.nonEmpty()));

const kinds = ['text', 'textarea', 'number', 'date', 'choices'] as const;

const fieldSchema = (of: FieldOwner) =>
  v.pipe(
    v.object({
      id: v.pipe(v.string(), v.regex(/^cf_[A-Za-z0-9]{1,64}$/)),
      name: v.pipe(v.string(), v.trim(), v.nonEmpty()),
      type: optionalText,
      accepts_multiple_values: v.fallback(v.boolean(), false),
      choices: readableItems(v.pipe(v.string(), v.nonEmpty())),
      editable_with_roles: roles,
      // A field that leads share with others has its roles here.
      associations: readableItems(v.object({ object_type: v.string(), editable_with_roles: roles })),
    }),
    v.transform(
      (wire): CustomField => ({
        id: wire.id,
        name: wire.name,
        kind: kinds.find((kind) => kind === wire.type) ?? 'other',
        several: wire.accepts_multiple_values,
        choices: wire.choices,
        roles: [
          ...wire.editable_with_roles,
          ...wire.associations.flatMap((one) => (one.object_type === of ? one.editable_with_roles : [])),
        ],
      }),
    ),
  );

/**
 * Reads the answer of `/custom_field_schema/lead/` and the like, in the order the organization gave its fields. It comes whole; no
 * page and no `_fields` are documented for it. Throws `unexpected` for any other shape. A field without a name is left out.
 */
export function parseCustomFields(json: unknown, of: FieldOwner): CustomField[] {
  const schema = v.object({ fields: v.pipe(v.array(v.unknown()), readableItems(fieldSchema(of))) });
  const result = v.safeParse(schema, json);
  if (!result.success) throw new CloseError({ reason: 'unexpected' }, 200);
  return result.output.fields;
}

/** Close puts custom fields beside the others, the dot inside the key: `"custom.cf_…": ["DACH", "Nordics"]`. */
export function customValues(wire: Record<string, unknown>): CustomValue[] {
  return Object.entries(wire).flatMap(([key, value]) => {
    const fieldId = /^custom\.(cf_[A-Za-z0-9]{1,64})$/.exec(key)?.[1];
    const values = (Array.isArray(value) ? value : [value]).flatMap(textOf);
    return fieldId && values.length > 0 ? [{ fieldId, values }] : [];
  });
}

function textOf(value: unknown): string[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  return typeof value === 'string' && value.trim() !== '' ? [value] : [];
}
