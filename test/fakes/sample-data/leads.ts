import { sandboxId, type WireRecord, wireTime } from '../close-server/records';
import { inWorkflow } from '../close-server/workflows';
import { acmeDetails } from './acme';
import { crowd, crowdContacts, crowdOpportunities, crowdTasks } from './crowd';
import { customValues, danaFields } from './custom-fields';
import { northwind, people, robin } from './people';

/** Leads that a calendar event of the sample may show. */
export const sampleLeads = {
  acme: { id: sandboxId('lead', 'AcmeRobotics'), name: 'Acme Robotics GmbH' },
  beta: { id: sandboxId('lead', 'BetaOptics'), name: 'Beta Optics Ltd' },
  cobalt: { id: sandboxId('lead', 'CobaltLogistics'), name: 'Cobalt Logistics' },
  /** Deleted in Close; its meetings still name it. */
  deleted: { id: sandboxId('lead', 'Deleted'), name: null },
  /** Made by an automation: no name of its own. */
  nameless: { id: sandboxId('lead', 'Nameless'), name: null },
  /** Fifty opportunities, sixty tasks, and names of every kind. */
  crowd,
  hostile: { id: sandboxId('lead', 'Hostile'), name: '<img src=x onerror=alert(1)>\u202e Evil & Söhne </script>' },
} as const;

/** All leads of Northwind Sales. */
export function sampleLeadRecords(now: number): WireRecord[] {
  return [
    lead(sampleLeads.acme, 'Qualified', now, {
      contact_ids: [people.dana.id, people.mikael.id],
      ...acmeDetails(sampleLeads.acme.id, now),
    }),
    lead(sampleLeads.beta, 'Potential', now, {
      contact_ids: [people.ines.id],
      url: 'http://www.beta-optics.example/',
      addresses: [{ label: 'business', city: 'London', country: 'GB', tz_ids: ['Europe/London'] }],
      ...customValues({ industry: 'Optics', tags: ['Trial'] }),
    }),
    lead(sampleLeads.cobalt, 'Customer', now, {
      contact_ids: [people.tomas.id],
      addresses: [{ label: 'business', city: '', country: 'SE', tz_ids: ['Europe/Stockholm'] }],
      ...customValues({ industry: 'Logistics', employees: 2300 }),
    }),
    lead(sampleLeads.nameless, 'Potential', now, {
      display_name: 'Untitled',
      description: '<b onclick="alert(1)">Came</b> in through the web form',
      opportunities: Array.from({ length: 50 }, (_, index) => opportunity(index)),
    }),
    lead(sampleLeads.crowd, 'Potential', now, {
      opportunities: crowdOpportunities(),
      tasks: crowdTasks(now),
      ...customValues({ tags: ['محتمل', 'x'.repeat(200), '<i>odd</i>'] }),
    }),
    lead(sampleLeads.hostile, 'Bad Fit', now, {
      html_url: 'javascript:alert(1)',
      url: 'javascript:alert(1)',
      localtime: 'noon',
      addresses: [{ city: '<b>Nowhere</b>\u202e' }],
    }),
  ];
}

/** All contacts of its leads. */
export function sampleContactRecords(): WireRecord[] {
  return [
    // Numbers that are kept for stories: nobody has them.
    {
      ...contactRecord('dana', sampleLeads.acme.id, 'CTO', ['+498999998123', '+49 89 99998123']),
      ...danaFields,
      subscriptions: [inWorkflow(people.dana, 'Spring outreach', ['paused', 'meeting-booked'])],
    },
    {
      ...contactRecord('mikael', sampleLeads.acme.id, 'Head of Purchasing'),
      subscriptions: [
        inWorkflow(people.mikael, 'Spring outreach', ['active', null]),
        inWorkflow(people.mikael, 'Trade fair 2025', ['finished', null]),
      ],
    },
    {
      ...contactRecord('ines', sampleLeads.beta.id, 'CTO', ['+442079460123', '+44 20 7946 0123']),
      subscriptions: [inWorkflow(people.ines, 'Renewal', ['goal', 'reply-received'])],
    },
    contactRecord('tomas', sampleLeads.cobalt.id, 'Operations', ['+46846500412', '+46 8 465 004 12']),
    ...crowdContacts(northwind),
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
    opportunities: [],
    tasks: [
      {
        id: sandboxId('task', `Open${id.slice(5, 12)}`),
        _type: 'lead',
        lead_id: id,
        text: 'Send the offer',
        is_complete: false,
      },
      {
        id: sandboxId('task', `Done${id.slice(5, 12)}`),
        _type: 'lead',
        lead_id: id,
        text: 'First call',
        is_complete: true,
      },
    ],
    addresses: [],
    created_by: robin.id,
    updated_by: robin.id,
    date_created: wireTime(now - 60 * 86_400_000),
    date_updated: wireTime(now - 86_400_000),
    ...more,
  };
}

function contactRecord(
  who: keyof typeof people,
  leadId: string,
  title: string,
  phone?: readonly [number: string, formatted: string],
): WireRecord {
  const { id, name, email } = people[who];
  return {
    id,
    lead_id: leadId,
    organization_id: northwind,
    name,
    display_name: name,
    title,
    emails: [{ email, type: 'office', is_unsubscribed: false }],
    phones: phone ? [{ phone: phone[0], phone_formatted: phone[1], type: 'office', country: null }] : [],
    urls: [],
    created_by: robin.id,
    updated_by: robin.id,
  };
}

function opportunity(index: number): WireRecord {
  return {
    id: sandboxId('oppo', `Nameless${index}x`),
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
