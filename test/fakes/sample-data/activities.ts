import { sandboxId, type WireRecord, wireTime } from '../close-server/records';
import { sampleLeads } from './leads';
import { day, hour } from './meetings';
import { kim, northwind, robin } from './people';

const { acme, beta, cobalt, nameless, hostile } = sampleLeads;

/** What happened with leads besides meetings. With Acme the last thing was an e-mail of Robin's, twelve days ago. */
export function sampleActivities(now: number): WireRecord[] {
  const made = [
    // Drafts and what Close keeps for its books are newer, but nobody has done them.
    activity('AcmeDraft', 'Email', acme.id, now - hour, { direction: 'outgoing', status: 'draft' }),
    activity('AcmeStatus', 'LeadStatusChange', acme.id, now - 3 * day, { new_status_label: 'Qualified' }),
    activity('AcmeSent', 'Email', acme.id, now - 12 * day, { direction: 'outgoing', status: 'sent' }),
    activity('AcmeReceived', 'Email', acme.id, now - 13 * day, {
      direction: 'incoming',
      status: 'inbox',
      user_id: null,
      user_name: null,
    }),
    activity('AcmeCall', 'Call', acme.id, now - 19 * day, { direction: 'outbound', disposition: 'answered' }),
    activity('NamelessCall', 'Call', nameless.id, now - 5 * hour, {
      direction: 'inbound',
      disposition: 'no-answer',
      user_id: null,
      user_name: null,
    }),
    activity('BetaCall', 'Call', beta.id, now - 2 * day, { direction: 'outbound', disposition: 'vm-left' }),
    activity('CobaltNote', 'Note', cobalt.id, now - 9 * day, { user_id: kim.id, user_name: kim.name }),
    activity('HostileText', 'SMS', hostile.id, now - day, { direction: 'inbound', user_name: '<b>R</b>\u202e' }),
  ];
  const created = Object.values(sampleLeads).map(({ id }) =>
    activity(`Created${id.slice(5, 15)}`, 'Created', id, now - 60 * day, {}),
  );
  return [...made, ...created];
}

function activity(name: string, type: string, leadId: string, at: number, more: Record<string, unknown>): WireRecord {
  return {
    _type: type,
    id: sandboxId('acti', name),
    organization_id: northwind,
    lead_id: leadId,
    contact_id: null,
    user_id: robin.id,
    user_name: robin.name,
    activity_at: wireTime(at),
    date_created: wireTime(at),
    date_updated: wireTime(at),
    ...more,
  };
}
