import * as v from 'valibot';

/**
 * The fields of a payload as an object of their own: what a prototype has is nobody's word, and a list is no object. Comes
 * before each `object` of a payload, for valibot reads what is inherited too.
 */
export const ownFields = v.pipe(
  v.unknown(),
  v.check((payload) => typeof payload === 'object' && payload !== null && !Array.isArray(payload)),
  v.transform((payload): { [field: string]: unknown } => Object.fromEntries(Object.entries(Object(payload)))),
);

/** An object with these fields; any others are left out. */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(ownFields, v.object(entries));
}
