import * as v from 'valibot';
import { CloseError } from '../http/close-error';
import { readableItems } from '../http/lenient';

/** A custom field that the organization has for its leads. https://developer.close.com/api/resources/custom-fields */
export type CustomField = {
  /** `cf_…` */
  id: string;
  name: string;
};

const fieldSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^cf_[A-Za-z0-9]{1,64}$/)),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty()),
});

const schemaSchema = v.object({ fields: v.pipe(v.array(v.unknown()), readableItems(fieldSchema)) });

/**
 * Reads the answer of `/custom_field_schema/lead/`, in the order the organization gave its fields. It comes whole; no
 * page and no `_fields` are documented for it. Throws `unexpected` for any other shape. A field without a name is left out.
 */
export function parseCustomFields(json: unknown): CustomField[] {
  const result = v.safeParse(schemaSchema, json);
  if (!result.success) throw new CloseError({ reason: 'unexpected' }, 200);
  return result.output.fields;
}
