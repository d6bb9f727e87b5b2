import * as v from 'valibot';

/** What a content script says is on its page: at most 200 texts of an address's length. Null for anything else. */
export function parseGuests(answer: unknown): string[] | null {
  const guests = v.safeParse(guestsSchema, answer);
  return guests.success ? guests.output : null;
}

/** RFC 5321 allows 254 characters. */
const guestsSchema = v.pipe(v.array(v.pipe(v.string(), v.maxLength(254))), v.maxLength(200));
