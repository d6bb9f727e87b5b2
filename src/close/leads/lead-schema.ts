import * as v from 'valibot';
import { customValues } from '../custom-fields/custom-field';
import { parseInstant } from '../http/instant';
import { optionalText, readableItems, requiredId } from '../http/lenient';
import { parseRecord } from '../http/parse-record';
import { opportunitySchema } from '../opportunities/opportunity-schema';
import { contactSchema } from '../people/contact-schema';
import { taskSchema } from '../tasks/task-schema';
import type { Lead } from './lead';

/** What tells a lead from others. The keys are those of a request's `_fields`. */
export const leadHeadEntries = {
  id: requiredId,
  display_name: optionalText,
  name: optionalText,
  html_url: optionalText,
  status_label: optionalText,
};

const entries = {
  ...leadHeadEntries,
  status_id: optionalText,
  date_updated: v.fallback(v.nullable(v.pipe(v.string(), v.transform(parseInstant), v.number())), null),
  url: optionalText,
  localtime: optionalText,
  addresses: readableItems(v.object({ city: optionalText, country: optionalText })),
  contacts: readableItems(contactSchema),
  opportunities: readableItems(opportunitySchema),
  tasks: readableItems(taskSchema),
};

/** The `_fields` of a request for leads: exactly what is read. `custom` means every `custom.cf_…` that is set. */
export const leadFields = [...Object.keys(entries), 'custom'].join(',');

/** Refuses only a lead without an id. */
export const leadSchema = v.pipe(
  v.looseObject(entries),
  v.transform(
    (wire): Lead => ({
      ...leadHead(wire),
      statusId: wire.status_id,
      updatedAt: wire.date_updated,
      website: wire.url === null ? null : webAddress(wire.url),
      localTime: wire.localtime !== null && isLocalTime(wire.localtime) ? wire.localtime : null,
      place: wire.addresses[0]?.city ?? wire.addresses[0]?.country ?? null,
      contacts: wire.contacts,
      opportunities: wire.opportunities,
      tasks: wire.tasks,
      custom: customValues(wire),
    }),
  ),
);

/** Reads one lead; throws `unexpected` for any other shape. */
export function parseLead(json: unknown): Lead {
  return parseRecord(leadSchema, json);
}

/** Name, page and status of a lead that was read by `leadHeadEntries`. */
export function leadHead(
  wire: {
    [Key in keyof typeof leadHeadEntries]: v.InferOutput<(typeof leadHeadEntries)[Key]>;
  },
): Pick<Lead, 'id' | 'name' | 'url' | 'statusLabel'> {
  return {
    id: wire.id,
    name: nameOf(wire),
    url: wire.html_url === null ? null : ownPage(wire.html_url),
    statusLabel: wire.status_label,
  };
}

/** What Close shows of a lead without a name. */
const UNNAMED = 'Untitled';

/** Empty where the lead has no name: Close's own word for that is not a name, and in English for everyone. */
function nameOf({ name, display_name: shown }: { name: string | null; display_name: string | null }): string {
  return shown === UNNAMED && name !== UNNAMED ? '' : (shown ?? name ?? '');
}

/** A link the user will follow in good faith, so it must lead to Close and nowhere else. */
function ownPage(text: string): string | null {
  const address = webAddress(text);
  return address !== null && /^https:\/\/app\.close\.com\//.test(address) ? address : null;
}

/** A page of the web. With a user name in front of its host it would only look like another's. */
function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url.href : null;
}

/** Without an offset nobody could tell whose time it is. */
function isLocalTime(text: string): boolean {
  return parseInstant(text) !== null && /T.*(Z|[+-]\d{2}:\d{2})$/.test(text);
}
