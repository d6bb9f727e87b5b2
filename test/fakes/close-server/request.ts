import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { SandboxUser } from './data';

/** A request as it came. */
export type RecordedRequest = {
  method: string;
  /** Without the query: `/api/v1/me/`. */
  path: string;
  /** The query as it was sent, without the question mark. */
  query: string;
  params: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
  /** Milliseconds since 1970. */
  time: number;
  /** What went back over the wire, once that is over: `200, whole`. */
  answered?: string;
};

/** Reads a request whole. A proxy gets a full address in the first line, a server only path and query. */
export async function readRequest(incoming: IncomingMessage, time: number): Promise<RecordedRequest> {
  const line = (incoming.url ?? '/').replace(/^https?:\/\/[^/]*/, '');
  const [path = '/', query = ''] = splitOnce(line, '?');
  let body = '';
  incoming.setEncoding('utf8');
  for await (const chunk of incoming) body += chunk;
  const { method = 'GET', headers } = incoming;
  return { method, path, query, params: new URLSearchParams(query), headers, body, time };
}

/** Basic with the key as user name and an empty password; anything else is nobody. */
export function findUser(users: SandboxUser[], authorization: string | undefined): SandboxUser | null {
  const encoded = /^Basic ([A-Za-z0-9+/]+={0,2})$/.exec(authorization ?? '')?.[1];
  if (!encoded || encoded.length % 4 !== 0) return null;
  const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  const decoded = new TextDecoder().decode(bytes);
  return users.find(({ apiKey }) => decoded === `${apiKey}:`) ?? null;
}

/** First and last name. */
export function nameOf({ me }: SandboxUser): string {
  return [me.first_name, me.last_name].filter((name) => typeof name === 'string').join(' ');
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
