import { badField, notFound, required } from './errors';
import { listAnswer } from './filter';
import { textOf, type WireRecord, writeTime } from './records';
import { nameOf } from './request';
import type { RouteContext } from './routes';
import type { Answer } from './send';
import { belongs } from './store';
import { changedBy, type Write } from './writes';

/** `/activity/email/`: those of leads that were made here. The sample's stand among the activities. */
export function listEmails({ store, user, params }: RouteContext): Answer {
  const leadId = params.get('lead_id');
  const emails = store.indexed('emails', user).filter(({ lead_id }) => leadId === null || lead_id === leadId);
  return listAnswer(emails.reverse(), params, { mostLimit: 100, mostSkip: 35_000 });
}

const writable = [
  ...['lead_id', 'status', 'contact_id', 'to', 'cc', 'bcc', 'subject', 'body_text', 'body_html', 'template_id'],
  ...['sender', 'email_account_id', 'user_id', 'in_reply_to_id', 'followup_date', 'attachments', 'activity_at'],
  ...['date_created', 'created_by', 'opens', 'organization_id'],
];

/** Keys that Close does not know are refused. A template is rendered where no body stands beside it. */
export const createEmail: Write = ({ data, store, user, body, now, newId }) => {
  const unknown = Object.keys(body).find((key) => !writable.includes(key));
  if (unknown !== undefined) return badField(unknown, 'Extra inputs are not permitted');
  for (const key of ['lead_id', 'status']) if (!body[key]) return required(key);
  const { status, subject = null, body_html: html, body_text: text, template_id: templateId } = body;
  if (!['draft', 'sent', 'inbox', 'outbox', 'scheduled'].includes(String(status)))
    return badField('status', 'Unknown.');
  if (!['draft', 'sent'].includes(String(status)) && !body.sender) return required('sender');
  if (typeof subject === 'string' && subject.length > 1000) {
    return badField('subject', 'String should have at most 1000 characters');
  }
  const to = Array.isArray(body.to) ? body.to : [];
  if (to.some((one) => typeof one !== 'string' || !/^[^@\s]+@[^@\s]+$/.test(one)))
    return badField('to', 'Not an address.');
  const lead = store.current('leads', user).find(({ id }) => id === body.lead_id);
  if (!lead) return badField('lead_id', 'Object does not exist.');
  const contact = store.current('contacts', user).find(({ id }) => id === body.contact_id);
  if (body.contact_id && !contact) return badField('contact_id', 'Object does not exist.');
  const template = data.emailTemplates.find(({ id }) => id === templateId);
  if (templateId && !template) return badField('template_id', 'Object does not exist.');
  const rendered = template && html === undefined && text === undefined ? renderedFor(template, contact) : null;
  const email = {
    _type: 'Email',
    id: newId('acti'),
    organization_id: lead.organization_id,
    lead_id: lead.id,
    contact_id: body.contact_id ?? null,
    user_id: user.me.id,
    user_name: nameOf(user),
    direction: 'outgoing',
    status,
    to,
    subject: rendered?.subject ?? subject,
    body_html: rendered?.body ?? html ?? null,
    body_text: typeof html === 'string' ? textOf(html) : (text ?? null),
    template_id: templateId ?? null,
    date_sent: null,
    envelope: null,
    activity_at: writeTime(now),
    created_by: user.me.id,
    date_created: writeTime(now),
    ...changedBy(user, now),
  };
  data.emails.push(email);
  store.made(email);
  return { status: 200, body: email };
};

/** Without the filter archived ones come too. */
export function listEmailTemplates({ data, user, params }: RouteContext): Answer {
  const archived = params.get('is_archived');
  const all = data.emailTemplates.filter(
    (one) => belongs(one, user) && (archived === null || one.is_archived === (archived === 'true')),
  );
  return listAnswer(all, params, { mostLimit: 100, mostSkip: 35_000 });
}

/** Both lead and contact are needed. */
export function renderEmailTemplate({ data, store, user, params }: RouteContext, id: string): Answer {
  const template = data.emailTemplates.find((one) => one.id === id && belongs(one, user));
  if (!template) return notFound;
  for (const key of ['lead_id', 'contact_id']) if (!params.get(key)) return required(key);
  const contact = store.read('contacts', user).find((one) => one.id === params.get('contact_id'));
  if (!contact) return badField('contact_id', 'Object does not exist.');
  const { subject, body } = renderedFor(template, contact);
  return {
    status: 200,
    body: {
      subject,
      body,
      email: null,
      contact_id: contact.id,
      contact_display_name: contact.name,
      lead_id: contact.lead_id,
    },
  };
}

function renderedFor({ subject, body }: WireRecord, contact: WireRecord | undefined) {
  const first = String(contact?.name ?? '').split(' ')[0] ?? '';
  const render = (text: unknown) => String(text).replaceAll('{{ contact.first_name }}', first);
  return { subject: render(subject), body: render(body) };
}
