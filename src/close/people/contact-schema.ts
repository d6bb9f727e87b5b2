import * as v from 'valibot';
import { customValues } from '../custom-fields/custom-field';
import { optionalText, readableItems, requiredId } from '../http/lenient';
import type { Contact } from '../leads/lead';
import { subscriptionSchema } from './subscription';

const emailSchema = v.pipe(
  v.object({ email: optionalText }),
  v.transform(({ email }) => email),
  v.string(),
);

const phoneSchema = v.pipe(
  v.object({ phone: v.pipe(v.string(), v.nonEmpty()), phone_formatted: optionalText }),
  v.transform(({ phone, phone_formatted: formatted }) => ({ text: formatted ?? phone, number: callable(phone) })),
  // Those that cannot be called are left out.
  v.object({ text: v.string(), number: v.string() }),
);

/** The keys are those of a request's `_fields`. */
export const contactEntries = {
  id: requiredId,
  display_name: optionalText,
  name: optionalText,
  title: optionalText,
  emails: readableItems(emailSchema),
  phones: readableItems(phoneSchema),
  subscriptions: readableItems(subscriptionSchema),
};

/** Refuses only a contact without an id. */
export const contactSchema = v.pipe(
  v.looseObject(contactEntries),
  v.transform(
    (wire): Contact => ({
      id: wire.id,
      name: wire.display_name ?? wire.name,
      title: wire.title,
      emails: wire.emails,
      phones: wire.phones,
      custom: customValues(wire),
      subscriptions: wire.subscriptions,
    }),
  ),
);

/**
 * A number with its country, without what is there for the eye or comes after it (`x12`): `+498912345`. Close keeps
 * numbers that way; one without a country could be anyone's, and is left out. At most 15 digits: ITU-T E.164.
 */
function callable(phone: string): string | null {
  const digits = /^\s*\+([\d\s().-]+)/.exec(phone)?.[1]?.replaceAll(/\D/g, '') ?? '';
  return digits.length >= 5 && digits.length <= 15 ? `+${digits}` : null;
}
