import type * as v from 'valibot';
import { CloseError } from './close-error';
import { type Page, pageLimit, parsePage } from './page';
import type { ClosePath, CloseRequest } from './request';

/** A list of Close and how much of it is worth asking for. */
export type List<T> = {
  path: ClosePath;
  /** With `_fields`; the page is added here. */
  params: URLSearchParams;
  schema: v.GenericSchema<unknown, T>;
  mostPages: number;
  /** How many come at once; null leaves it to Close, for lists that are not documented to have pages. */
  limit?: number | null;
};

/** The list page by page, until it ends, `mostPages` are there, or the caller has enough. */
export async function* getPages<T>(
  request: CloseRequest,
  { path, params, schema, mostPages, limit = pageLimit }: List<T>,
  signal?: AbortSignal,
): AsyncGenerator<Page<T>> {
  const asked = new URLSearchParams(params);
  if (limit !== null) asked.set('_limit', String(limit));
  let skip = 0;
  for (let count = 0; count < mostPages; count++) {
    if (limit !== null || skip > 0) asked.set('_skip', String(skip));
    const page = parsePage(schema, await request.get(path, asked, signal));
    yield page;
    if (!page.hasMore) return;
    skip += page.length;
  }
}

/** A thousand outcomes or users; beyond that a list is not one a person could use. */
const mostPagesOfAll = 10;

/** `fields`: for `_fields`; `params`: what the list is asked for besides. */
type Whole = { fields: string; params?: Record<string, string> };

/** A whole list, all pages in one. */
export async function getAll<T>(
  request: CloseRequest,
  { fields, params: filter, ...list }: Omit<List<T>, 'params' | 'mostPages'> & Whole,
  signal?: AbortSignal,
): Promise<T[]> {
  const params = new URLSearchParams({ ...filter, _fields: fields });
  const all: T[] = [];
  for await (const { records } of getPages(request, { ...list, params, mostPages: mostPagesOfAll }, signal)) {
    all.push(...records);
  }
  return all;
}

/** The same; none where Close has the list not for this user: some are not of every plan and role. */
export async function getAllAllowed<T>(...[request, list, signal]: Parameters<typeof getAll<T>>): Promise<T[]> {
  try {
    return await getAll(request, list, signal);
  } catch (error) {
    if (error instanceof CloseError && ['not-allowed', 'not-found'].includes(error.failure.reason)) return [];
    throw error;
  }
}
