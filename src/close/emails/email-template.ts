import * as v from 'valibot';
import { getAllAllowed } from '../http/get-pages';
import { optionalText, requiredId } from '../http/lenient';
import { idOf, isIdOf } from '../http/object-id';
import { parseRecord } from '../http/parse-record';
import type { CloseRequest } from '../http/request';

/** A frame for e-mails that the organization has in Close. https://developer.close.com/api/resources/email-templates */
export type EmailTemplate = {
  /** `tmpl_…` */
  id: string;
  /** May be empty. */
  name: string;
};

/** What Close makes of a template for one contact. */
export type RenderedTemplate = {
  subject: string | null;
  /** Rich text, or plain; untrusted HTML. */
  html: string | null;
};

const wireSchema = v.object({
  id: v.pipe(
    requiredId,
    v.check((id) => isIdOf('tmpl', id)),
  ),
  name: v.fallback(v.pipe(v.string(), v.trim()), ''),
  // Archived ones are filtered out by Close, and here once more.
  is_archived: v.fallback(v.boolean(), false),
});

const templates = {
  path: '/email_template/',
  fields: Object.keys(wireSchema.entries).join(','),
  params: { is_archived: 'false' },
  schema: wireSchema,
} as const;

/** Those in use. None where this user may see none. */
export async function listEmailTemplates(request: CloseRequest, signal?: AbortSignal): Promise<EmailTemplate[]> {
  const all = await getAllAllowed(request, templates, signal);
  return all.flatMap(({ id, name, is_archived: archived }) => (archived ? [] : [{ id, name }]));
}

const renderedSchema = v.pipe(
  v.object({ subject: optionalText, body: optionalText }),
  v.transform(({ subject, body }): RenderedTemplate => ({ subject, html: body })),
);

/** The words of a template for this contact of this lead, as Close would send them. */
export async function renderTemplate(
  request: CloseRequest,
  { templateId, leadId, contactId }: { templateId: string; leadId: string; contactId: string },
  signal?: AbortSignal,
): Promise<RenderedTemplate> {
  const params = new URLSearchParams({ lead_id: idOf('lead', leadId), contact_id: idOf('cont', contactId) });
  const path = `/email_template/${idOf('tmpl', templateId)}/render/` as const;
  return parseRecord(renderedSchema, await request.get(path, params, signal));
}
