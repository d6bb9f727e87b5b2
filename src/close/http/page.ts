import * as v from 'valibot';
import { CloseError } from './close-error';
import { keepReadable } from './lenient';

/** What Close's lists allow at once without asking for more than the default. https://developer.close.com/topics/pagination/ */
export const pageLimit = 100;

/** One page of a list. */
export type Page<T> = {
  /** The records we can read. */
  records: T[];
  /** How many records came, readable or not: how far the next page must skip. */
  length: number;
  /** Never true for an empty page, whatever it says: the next one would be the same. */
  hasMore: boolean;
};

/**
 * Reads one page of a list. One unreadable record does not cost the others; when nothing of a page can be read, Close's
 * format is not the one we know: `unexpected`.
 */
export function parsePage<T>(schema: v.GenericSchema<unknown, T>, json: unknown): Page<T> {
  const envelope = v.safeParse(pageSchema, json);
  if (!envelope.success) throw new CloseError({ reason: 'unexpected' }, 200);
  const { data, has_more: hasMore } = envelope.output;
  const records = keepReadable(schema, data);
  if (data.length > 0 && records.length === 0) throw new CloseError({ reason: 'unexpected' }, 200);
  return { records, length: data.length, hasMore: hasMore && data.length > 0 };
}

const pageSchema = v.object({
  data: v.array(v.unknown()),
  /** Some lists come without it. */
  has_more: v.fallback(v.boolean(), false),
});
