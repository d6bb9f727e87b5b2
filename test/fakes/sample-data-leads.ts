import { sandboxId, type WireRecord, wireTime } from './close-server-records';
import { people, robin } from './sample-data-people';

export const northwind = sandboxId('orga', 'NorthwindSales');

/** Leads that a calendar event of the sample may show. */
export const sampleLeads = {
  acme: { id: sandboxId('lead', 'AcmeRobotics'), name: 'Acme Robotics GmbH' },
  beta: { id: sandboxId('lead', 'BetaOptics'), name: 'Beta Optics Ltd' },
  cobalt: { id: sandboxId('lead', 'CobaltLogistics'), name: 'Cobalt Logistics' },
  /** Deleted in Close; its meetings still name it. */
  deleted: { id: sandboxId('lead', 'Deleted'), name: null },
  /** Made by an automation: no name of its own. */
  nameless: { id: sandboxId('lead', 'Nameless'), name: null },
  hostile: { id: sandboxId('lead', 'Hostile'), name: '<img src=x onerror=alert(1)>\u202e Evil & Söhne </script>' },
} as const;

/** All leads of Northwind Sales. */
export function sampleLeadRecords(now: number): WireRecord[] {
  return [
    lead(sampleLeads.acme, 'Qualified', now, {
      contact_ids: [people.dana.id, people.mikael.id],
      'custom.cf_Segment': 'Mid-market',
      'custom.cf_Regions': ['DACH', 'Nordics'],
    }),
    lead(sampleLeads.beta, 'Potential', now, { contact_ids: [people.ines.id] }),
    lead(sampleLeads.cobalt, 'Customer', now, { contact_ids: [people.tomas.id] }),
    lead(sampleLeads.nameless, 'Potential', now, {
      display_name: 'Untitled',
      description: '<b onclick="alert(1)">Came</b> in through the web form',
      opportunities: Array.from({ length: 50 }, (_, index) => opportunity(index)),
    }),
    lead(sampleLeads.hostile, 'Bad Fit', now, { html_url: 'javascript:alert(1)' }),
  ];
}

/** All contacts of its leads. */
export function sampleContactRecords(): WireRecord[] {
  return [
    contactRecord('dana', sampleLeads.acme.id, 'Head of Automation'),
    contactRecord('mikael', sampleLeads.acme.id, 'Purchasing'),
    contactRecord('ines', sampleLeads.beta.id, 'CTO'),
    contactRecord('tomas', sampleLeads.cobalt.id, 'Operations'),
  ];
}

function lead(
  { id, name }: { id: string; name: string | null },
  status: string,
  now: number,
  more: Record<string, unknown>,
): WireRecord {
  return {
    id,
    organization_id: northwind,
    name,
    display_name: name ?? '',
    html_url: `https://app.close.com/lead/${id}/`,
    url: null,
    description: '',
    status_id: sandboxId('stat', status),
    status_label: status,
    contact_ids: [],
    contacts: [],
    opportunities: [],
    tasks: [
      { id: sandboxId('task', `Open${id.slice(5, 12)}`), _type: 'lead', text: 'Send the offer', is_complete: false },
      { id: sandboxId('task', `Done${id.slice(5, 12)}`), _type: 'lead', text: 'First call', is_complete: true },
    ],
    addresses: [],
    created_by: robin.id,
    updated_by: robin.id,
    date_created: wireTime(now - 60 * 86_400_000),
    date_updated: wireTime(now - 86_400_000),
    ...more,
  };
}

function contactRecord(who: keyof typeof people, leadId: string, title: string): WireRecord {
  const { id, name, email } = people[who];
  return {
    id,
    lead_id: leadId,
    organization_id: northwind,
    name,
    display_name: name,
    title,
    emails: [{ email, type: 'office', is_unsubscribed: false }],
    phones: [],
    urls: [],
    created_by: robin.id,
    updated_by: robin.id,
  };
}

function opportunity(index: number): WireRecord {
  return {
    id: sandboxId('oppo', `Nameless${index}`),
    lead_id: sampleLeads.nameless.id,
    value: 50_000 + index * 100,
    value_period: 'one_time',
    value_currency: 'EUR',
    value_formatted: `€${500 + index}`,
    status_type: 'active',
    status_label: 'Active',
    confidence: 50,
  };
}
