import { sandboxId, type WireRecord } from '../close-server/records';
import { northwind, robin } from './people';

/** What Northwind has in Close to begin e-mails with. */
export const emailTemplates: WireRecord[] = [
  template('Thank you', {
    subject: 'Thank you, {{ contact.first_name }}',
    body: '<p>Hi {{ contact.first_name }},</p><p>thank you for your time. <b>Next</b>: the pilot.</p>',
  }),
  template('After a demo', { subject: 'Our demo', body: '<p>Hi {{ contact.first_name }}, here is the recording.</p>' }),
  template('Old offer', { subject: 'Offer', body: '<p>Gone.</p>', is_archived: true }),
];

function template(name: string, parts: Record<string, unknown>): WireRecord {
  return {
    id: sandboxId('tmpl', name),
    name,
    is_archived: false,
    is_shared: true,
    attachments: [],
    organization_id: northwind,
    created_by: robin.id,
    ...parts,
  };
}
