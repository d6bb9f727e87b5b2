import type { WriteRefusal } from '../../../domain/write-result';

export type PersonField = 'name' | 'title' | 'email' | 'leadName';

/** What Close says of each field of the form. */
export type PersonFieldErrors = {
  of: Partial<Record<PersonField, string>>;
  /** Whatever else; said as any refusal is. Null where each field has its own words. */
  refusal: WriteRefusal | null;
};

/**
 * Close's field errors at the fields they are about. A new lead is one request with its contact in it, so there `name` is
 * the lead's and the contact's lie under `contacts.0`.
 */
export function personFieldErrors(refusal: WriteRefusal | null, newLead: boolean): PersonFieldErrors {
  if (refusal?.reason !== 'invalid') return { of: {}, refusal };
  const of: PersonFieldErrors['of'] = {};
  const rest: typeof refusal.fields = [];
  for (const error of refusal.fields) {
    const field = fieldOf(error.field, newLead);
    if (field === null) rest.push(error);
    else of[field] = of[field] === undefined ? error.message : `${of[field]} ${error.message}`;
  }
  const all = rest.length === 0 && refusal.fields.length > 0;
  return { of, refusal: all ? null : { reason: 'invalid', fields: rest } };
}

function fieldOf(path: string, newLead: boolean): PersonField | null {
  const inContact = /^contacts(?:\.\d+)?\.(.+)$/.exec(path)?.[1];
  if (newLead && inContact === undefined) return path === 'name' ? 'leadName' : null;
  const [field] = (inContact ?? path).split('.');
  if (field === 'name' || field === 'title') return field;
  return field === 'emails' ? 'email' : null;
}
