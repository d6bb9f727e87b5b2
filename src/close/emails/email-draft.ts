import * as v from 'valibot';
import { parseInstant } from '../http/instant';
import { optionalText, readableItems, requiredId } from '../http/lenient';
import { idOf } from '../http/object-id';
import { pageLimit, parsePage } from '../http/page';
import { parseRecord } from '../http/parse-record';
import type { CloseRequest } from '../http/request';

/** An e-mail of a lead, as far as tells whether it is the draft that was just made. https://developer.close.com/api/resources/activities/email */
export type ListedEmail = {
  /** `acti_…` */
  id: string;
  /** `draft`, `sent`, `inbox`, `outbox`…, as it came. */
  status: string | null;
  subject: string | null;
  /** As they stand in the e-mail: `dana@acme.test`, `"Dana Doe" <dana@acme.test>`. */
  to: string[];
  /** Milliseconds since 1970. */
  createdAt: number | null;
  /** `user_…`. Close has called it by both names. */
  createdBy: string | null;
};

const entries = {
  id: requiredId,
  status: optionalText,
  subject: optionalText,
  to: readableItems(v.string()),
  date_created: v.fallback(v.pipe(v.string(), v.transform(parseInstant)), null),
  created_by: optionalText,
  user_id: optionalText,
};

const emailSchema = v.pipe(
  v.object(entries),
  v.transform(
    ({ id, status, subject, to, ...wire }): ListedEmail => ({
      id,
      status,
      subject,
      to,
      createdAt: wire.date_created,
      createdBy: wire.created_by ?? wire.user_id,
    }),
  ),
);

/** An e-mail that stays a draft in Close, for a person to look over and send there. */
export type NewEmailDraft = {
  leadId: string;
  /** `cont_…`: whom it is for; of several the one whose names a template takes. */
  contactId: string | null;
  to: string[];
} & (
  | { subject: string; html: string }
  /** `tmpl_…`: Close renders it, and no word of ours is in it. */
  | { templateId: string }
);

/**
 * Makes a draft. The status is no parameter: with another one Close would send, which nothing here may do.
 * https://developer.close.com/api/resources/activities/email/create
 */
export async function createEmailDraft(request: CloseRequest, draft: NewEmailDraft): Promise<ListedEmail> {
  const body = {
    status: 'draft',
    lead_id: idOf('lead', draft.leadId),
    ...(draft.contactId !== null && { contact_id: idOf('cont', draft.contactId) }),
    to: draft.to,
    // With a body of ours beside it Close would not render the template.
    ...('templateId' in draft
      ? { template_id: idOf('tmpl', draft.templateId) }
      : { ...(draft.subject !== '' && { subject: draft.subject }), body_html: draft.html }),
  };
  return parseRecord(emailSchema, await request.post('/activity/email/', body));
}

/** The newest e-mails of a lead, up to a hundred: one request. One that was made a moment ago may be missing. */
export async function listEmails(request: CloseRequest, leadId: string, signal?: AbortSignal): Promise<ListedEmail[]> {
  const params = new URLSearchParams({
    lead_id: idOf('lead', leadId),
    _fields: Object.keys(entries).join(','),
    _limit: String(pageLimit),
  });
  return parsePage(emailSchema, await request.get('/activity/email/', params, signal)).records;
}
