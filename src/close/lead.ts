import * as v from 'valibot';
import { CloseError } from './close-error';
import { optionalText, requiredId } from './lenient';

/** The head of a lead. https://developer.close.com/api/resources/leads */
export type Lead = {
  /** `lead_…` */
  id: string;
  /** What Close shows as its name; may be empty. */
  name: string;
  /** Its page in Close's web app, https and on Close's own host, or null. */
  url: string | null;
  /** The label of its status: `Qualified`. */
  statusLabel: string | null;
};

const wireSchema = v.object({
  id: requiredId,
  display_name: optionalText,
  name: optionalText,
  html_url: optionalText,
  status_label: optionalText,
});

/** The `_fields` of a request for leads: exactly what is read from the answer. */
export const leadFields = Object.keys(wireSchema.entries).join(',');

export const leadSchema = v.pipe(
  wireSchema,
  v.transform(
    (wire): Lead => ({
      id: wire.id,
      name: wire.display_name ?? wire.name ?? '',
      url: wire.html_url === null ? null : ownPage(wire.html_url),
      statusLabel: wire.status_label,
    }),
  ),
);

/** Reads one lead; throws `unexpected` for any other shape. */
export function parseLead(json: unknown): Lead {
  const result = v.safeParse(leadSchema, json);
  if (!result.success) throw new CloseError({ reason: 'unexpected' }, 200);
  return result.output;
}

/** Ids come from answers and end in a path: anything else than Close's own form must not get there. */
export function isLeadId(id: string): boolean {
  return /^lead_[A-Za-z0-9]{1,64}$/.test(id);
}

/** A link the user will follow in good faith, so it must lead to Close and nowhere else. */
function ownPage(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const own = url.protocol === 'https:' && url.host === 'app.close.com' && url.username === '' && url.password === '';
  return own ? url.href : null;
}
