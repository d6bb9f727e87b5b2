import * as v from 'valibot';
import { CloseError } from './close-error';

/** Reads one record; throws `unexpected` for any other shape. The status is that of an answer that came. */
export function parseRecord<T>(schema: v.GenericSchema<unknown, T>, json: unknown): T {
  const result = v.safeParse(schema, json);
  if (!result.success) throw new CloseError({ reason: 'unexpected' }, 200);
  return result.output;
}
