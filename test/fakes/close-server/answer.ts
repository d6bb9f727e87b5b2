import { forbidden, invalidJson, noSuchAddress, unauthorized, wrongMethod } from './errors';
import { isObject } from './json';
import { findUser, type RecordedRequest } from './request';
import { type RouteContext, routes } from './routes';
import type { Answer } from './send';
import type { SandboxSettings } from './settings';

const base = '/api/v1';

/** What Close answers to a request when nothing goes wrong on the way. */
export function answerRequest(
  request: RecordedRequest,
  world: Pick<RouteContext, 'data' | 'settings' | 'store' | 'now' | 'newId'>,
): Answer {
  // Where a redirect leads: a page of something else.
  if (!request.path.startsWith(`${base}/`)) return { status: 200, body: '<h1>Sign in</h1>', contentType: 'text/html' };
  const user = findUser(world.data.users, request.headers.authorization);
  if (!user) return unauthorized;
  for (const route of routes) {
    const match = route.path.exec(request.path.slice(base.length));
    if (!match) continue;
    const id = decodeId(match[1]);
    const context = { ...world, user, params: request.params, headers: request.headers, body: undefined };
    if (request.method === 'GET') return route.GET?.(context, id) ?? wrongMethod;
    if (request.method === 'DELETE' && route.DELETE) {
      return refusedWrite(world.settings) ?? route.DELETE({ ...context, body: {} }, id);
    }
    return answerBody(request, route, context, id);
  }
  return noSuchAddress;
}

/** Requests with a body: writes, and reads too long for an address. */
function answerBody(
  { method, headers, body: text, params }: RecordedRequest,
  route: (typeof routes)[number],
  context: RouteContext,
  id: string,
): Answer {
  const overridden = method === 'POST' && headers['x-http-method-override'] === 'GET';
  const read = overridden ? route.GET : method === 'POST' ? route.POSTread : undefined;
  const write = overridden ? undefined : method === 'PUT' ? route.PUT : method === 'POST' ? route.POST : undefined;
  if (!read && !write) return wrongMethod;
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) {
    return { status: context.settings.wrongContentType, body: { error: 'The content type must be application/json.' } };
  }
  const body = parseJson(text);
  if (!isObject(body)) return invalidJson;
  if (read) return read({ ...context, body, params: overridden ? overrideParams(body, params) : params }, id);
  return refusedWrite(context.settings) ?? write?.({ ...context, body }, id) ?? wrongMethod;
}

function overrideParams(body: Record<string, unknown>, params: URLSearchParams): URLSearchParams {
  const merged = new URLSearchParams(params);
  const named = isObject(body._params) ? body._params : {};
  for (const [name, value] of Object.entries(named)) merged.set(name, String(value));
  return merged;
}

function refusedWrite({ writes }: SandboxSettings): Answer | null {
  if (writes === 'allowed') return null;
  if (writes === 'unauthorized') return unauthorized;
  if (writes === 'forbidden-plain') return { status: 403, body: 'Forbidden', contentType: 'text/plain' };
  return forbidden;
}

function decodeId(id = ''): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
