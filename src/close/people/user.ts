import * as v from 'valibot';
import { optionalText, requiredId } from '../http/lenient';

/** Someone of the organization. https://developer.close.com/api/resources/users */
export type User = {
  /** `user_…` */
  id: string;
  /** First and last name, else the e-mail address, else empty. */
  name: string;
};

/** What makes a user's name. The keys are those of a request's `_fields`. */
export const userEntries = {
  id: requiredId,
  first_name: optionalText,
  last_name: optionalText,
  email: optionalText,
};

/** The `_fields` of a request for users. */
export const userFields = Object.keys(userEntries).join(',');

export const userSchema = v.pipe(
  v.object(userEntries),
  v.transform((wire): User => ({ id: wire.id, name: userName(wire) })),
);

/** The name of a user that was read by `userEntries`. */
export function userName(wire: { first_name: string | null; last_name: string | null; email: string | null }): string {
  const names = [wire.first_name, wire.last_name].flatMap((name) => (name === null ? [] : [name.trim()]));
  return names.join(' ') || (wire.email ?? '');
}
