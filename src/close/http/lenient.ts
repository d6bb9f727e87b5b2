import * as v from 'valibot';

/**
 * Close adds fields and values without notice, and a field may be missing or null where none was before
 * (https://developer.close.com/topics/fields/). So a record is refused only for what we cannot do without; all else
 * falls back to "not known".
 */

/** A text, or null where there is none: missing, null, blank or of another type. */
export const optionalText = v.fallback(
  v.pipe(
    v.string(),
    v.transform((text) => (text.trim() === '' ? null : text)),
  ),
  null,
);

/** An id we cannot do without. */
export const requiredId = v.pipe(v.string(), v.nonEmpty());

/** Every item that `item` can read; the others are left out, and a missing list is an empty one. */
export function readableItems<T>(item: v.GenericSchema<unknown, T>) {
  return v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items) => keepReadable(item, items)),
    ),
    [],
  );
}

/** The items that `schema` can read, in their order. */
export function keepReadable<T>(schema: v.GenericSchema<unknown, T>, items: readonly unknown[]): T[] {
  return items.flatMap((item) => {
    const result = v.safeParse(schema, item);
    return result.success ? [result.output] : [];
  });
}
