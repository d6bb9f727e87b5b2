import type { SandboxData } from './data';
import { badField, forbidden } from './errors';
import { isObject, listOf } from './json';
import type { WireRecord } from './records';
import type { Answer } from './send';
import { belongs } from './store';
import type { WriteContext } from './writes';

export type FieldOwner = 'lead' | 'contact' | 'opportunity';

export function fieldsOf(data: SandboxData, of: FieldOwner): WireRecord[] {
  return { lead: data.customFields, contact: data.contactFields, opportunity: data.opportunityFields }[of];
}

/** Why none of a body's custom fields can be written, or not by this user; null where they can. */
export function fieldsRefusal(context: WriteContext, of: FieldOwner): Answer | null {
  for (const key of Object.keys(context.body).filter((name) => name.startsWith('custom.'))) {
    const refusal = fieldRefusal(context, of, key);
    if (refusal) return refusal;
  }
  return null;
}

/** What of a body's custom fields is to be taken over; a field without a value is not in the record any more. */
export function writeFields(record: WireRecord, body: Record<string, unknown>): void {
  for (const key of Object.keys(body).filter((name) => name.startsWith('custom.'))) {
    if (body[key] === null) delete record[key];
    else record[key] = body[key];
  }
}

function fieldRefusal({ data, user, body }: WriteContext, of: FieldOwner, key: string): Answer | null {
  const field = fieldsOf(data, of).find((one) => `custom.${one.id}` === key && belongs(one, user));
  if (!field) return badField(key, 'Custom field does not exist.');
  const roles = rolesOf(field, of);
  const mine = listOf(user.me.memberships).filter(isObject);
  if (roles.length > 0 && !mine.some(({ role_id }) => roles.includes(role_id))) return forbidden;
  const value = body[key];
  if (value === null) return null;
  if (Array.isArray(value) !== (field.accepts_multiple_values === true)) return badField(key, 'Not a valid value.');
  const wrong = (Array.isArray(value) ? value : [value]).some((one) => !isValueOf(field, one));
  return wrong ? badField(key, `Not a valid ${String(field.type)}.`) : null;
}

/** A shared field has its roles where it is used. */
function rolesOf({ editable_with_roles: own, associations }: WireRecord, of: FieldOwner): unknown[] {
  const shared = listOf(associations).filter(isObject);
  return [...listOf(own), ...shared.flatMap((one) => (one.object_type === of ? listOf(one.editable_with_roles) : []))];
}

function isValueOf({ type, choices }: WireRecord, value: unknown): boolean {
  if (type === 'number') return typeof value === 'number';
  if (typeof value !== 'string' || value === '') return false;
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(value);
  return type !== 'choices' || listOf(choices).includes(value);
}
