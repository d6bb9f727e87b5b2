import { CloseError } from './close-error';

/** How ids of Close begin: an activity (a meeting, a note), a lead, a contact, and so on. */
export type IdKind = 'acti' | 'lead' | 'cont' | 'task' | 'outcome' | 'stat' | 'user' | 'oppo' | 'sub' | 'cf' | 'tmpl';

/**
 * Whether a text is an id of that kind. Ids come from answers and end in a path, or in a write that changes what they
 * name: anything else than Close's own form must not get there.
 */
export function isIdOf(kind: IdKind, id: string): boolean {
  return id.startsWith(`${kind}_`) && /^[A-Za-z0-9]{1,64}$/.test(id.slice(kind.length + 1));
}

/** The same id. Throws `unexpected`, without a status, for what is none: nothing has been asked of Close then. */
export function idOf(kind: IdKind, id: string): string {
  if (!isIdOf(kind, id)) throw new CloseError({ reason: 'unexpected' });
  return id;
}
