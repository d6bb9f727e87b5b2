import { sandboxId, type WireRecord, wireTime } from '../close-server/records';
import { cellsFields, customValues } from './custom-fields';
import { day, localDate } from './meetings';
import { kim, robin } from './people';
import { inStage, stageId } from './pipelines';

/** What stands in the lead of the plain case. */
export function acmeDetails(leadId: string, now: number): Record<string, unknown> {
  return {
    url: 'https://acme-robotics.example',
    description: 'Assembly cells for small series.',
    addresses: [
      {
        label: 'business',
        address_1: 'Werkstrasse 12',
        address_2: '',
        city: 'Munich',
        state: '',
        zipcode: '80339',
        country: 'DE',
        tz_ids: ['Europe/Berlin'],
      },
    ],
    opportunities: opportunities(leadId, now),
    tasks: tasks(leadId, now),
    ...customValues({ industry: 'Manufacturing', employees: 140, tags: ['Pilot', 'DACH', 'Trade fair'], credit: 5000 }),
  };
}

/** Four open ones and one that is won. Values are cents. */
function opportunities(leadId: string, now: number): WireRecord[] {
  const opportunity = (name: string, record: Record<string, unknown>): WireRecord => ({
    id: sandboxId('oppo', `Acme${name}`),
    lead_id: leadId,
    value_currency: 'USD',
    status_type: 'active',
    contact_id: null,
    user_id: robin.id,
    user_name: robin.name,
    date_won: null,
    date_lost: null,
    note: '',
    note_html: null,
    created_by: robin.id,
    date_created: wireTime(now - 30 * day),
    updated_by: robin.id,
    date_updated: wireTime(now - 2 * day),
    ...record,
  });
  const money = (period: string, value: number, annualized: number, formatted: string) => ({
    value,
    value_period: period,
    annualized_value: annualized,
    value_formatted: formatted,
  });
  return [
    opportunity('Spares', {
      ...money('one_time', 90_000, 90_000, '$900'),
      ...inStage('Qualification'),
      confidence: 10,
      user_id: kim.id,
      user_name: kim.name,
    }),
    opportunity('Cells', {
      ...money('annual', 1_234_500, 1_234_500, '$12,345 annually'),
      ...inStage('Proposal'),
      confidence: 60,
      date_won: localDate(now, 21),
      ...cellsFields,
      note: 'Two plants, start in March.',
      note_html: '<body><p>Two plants, start in March.</p></body>',
    }),
    opportunity('Audit', {
      ...money('one_time', 800_000, 800_000, '$8,000'),
      status_type: 'won',
      ...inStage('Won'),
      confidence: 100,
      date_won: '2025-11-20',
    }),
    opportunity('Training', {
      ...money('one_time', 320_000, 320_000, '$3,200'),
      ...inStage('Negotiation'),
      confidence: 40,
      date_won: localDate(now, -4),
      suggested_action: {
        action: 'adjust_close_date',
        justification: 'Dana asked on the phone to start after the trade fair.',
        details: { close_date: localDate(now, 30) },
      },
    }),
    opportunity('Support', {
      ...money('monthly', 25_000, 300_000, '$250 monthly'),
      ...inStage('Discovery'),
      confidence: 20,
      suggested_action: {
        action: 'change_status',
        justification: 'Mikael agreed to the terms by mail.',
        details: { status_id: stageId('Negotiation') },
      },
    }),
  ];
}

function tasks(leadId: string, now: number): WireRecord[] {
  const task = (text: string, date: string | null, assignee = robin, isComplete = false): WireRecord => ({
    id: sandboxId('task', `Acme${text}`),
    _type: 'lead',
    lead_id: leadId,
    text,
    date,
    is_complete: isComplete,
    is_dateless: date === null,
    assigned_to: assignee.id,
    assigned_to_name: assignee.name,
  });
  return [
    task('Invite to the trade fair', localDate(now, 9)),
    task('Check in with purchasing', localDate(now, 0)),
    task('Send the revised proposal', localDate(now, -3)),
    // Some have a time of day.
    task('Book the demo hall', wireTime(now + 2 * day), kim),
    task('Prepare the discovery call', localDate(now, -1), robin, true),
  ];
}
