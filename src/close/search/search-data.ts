import * as v from 'valibot';
import { parsePage } from '../http/page';
import type { CloseRequest } from '../http/request';
import { allOf, type DataQuery } from './data-query';

/** A search over leads or contacts. */
export type DataSearch<T> = {
  find: 'lead' | 'contact';
  query: DataQuery;
  fields: readonly string[];
  schema: v.GenericSchema<unknown, T>;
  /** How many come at once. */
  limit: number;
  mostPages: number;
};

const cursorSchema = v.object({ cursor: v.fallback(v.nullable(v.pipe(v.string(), v.nonEmpty())), null) });

/**
 * `POST /data/search/`, a read for all its method: https://developer.close.com/api/resources/advanced-filtering.
 * Its pages hang together by a cursor that lives for half a minute, and do not say whether there is more.
 */
export async function searchData<T>(
  request: CloseRequest,
  { find, query, fields, schema, limit, mostPages }: DataSearch<T>,
  signal?: AbortSignal,
): Promise<T[]> {
  const body = {
    query: allOf({ type: 'object_type', object_type: find }, query),
    _fields: { [find]: fields },
    _limit: limit,
  };
  const found: T[] = [];
  let cursor: string | null = null;
  for (let count = 0; count < mostPages; count++) {
    const json = await request.post('/data/search/', cursor === null ? body : { ...body, cursor }, signal);
    found.push(...parsePage(schema, json).records);
    cursor = v.parse(v.fallback(cursorSchema, { cursor: null }), json).cursor;
    if (cursor === null) break;
  }
  return found;
}
