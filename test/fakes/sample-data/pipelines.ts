import { sandboxId } from '../close-server/records';

const salesId = sandboxId('pipe', 'Sales');
const renewalsId = sandboxId('pipe', 'Renewals');

/** The organization's pipelines, as `/me/` gives them: their times have no offset there. */
export const pipelines = [
  pipeline(salesId, 'Sales', [
    ['Qualification', 'active'],
    ['Discovery', 'active'],
    ['Proposal', 'active'],
    ['Negotiation', 'active'],
    ['Won', 'won'],
    ['Lost', 'lost'],
  ]),
  pipeline(renewalsId, 'Renewals', [
    ['Up for renewal', 'active'],
    ['Renewed', 'won'],
    ['Churned', 'lost'],
  ]),
];

/** What an opportunity of the first pipeline has in this stage. */
export function inStage(label: string): Record<string, unknown> {
  return { pipeline_id: salesId, pipeline_name: 'Sales', status_id: stageId(label), status_label: label };
}

export function stageId(label: string): string {
  return sandboxId('stat', `Opportunity${label}`);
}

function pipeline(id: string, name: string, stages: [label: string, type: string][]) {
  return {
    id,
    name,
    date_created: '2024-01-02T03:04:05.014979',
    date_updated: '2024-01-02T03:04:05.051542',
    statuses: stages.map(([label, type]) => ({ id: stageId(label), label, type })),
  };
}
