import { sandboxId, type WireRecord } from '../close-server/records';
import { northwind, robin } from './people';

const industry = field('Industry', 'choices', { choices: ['Manufacturing', 'Optics', 'Logistics'] });
const employees = field('Employees', 'number');
const tags = field('Tags', 'choices', {
  choices: ['Pilot', 'DACH', 'Trade fair', 'Trial'],
  accepts_multiple_values: true,
});
const renewal = field('Renewal date', 'date');
const region = field('Region', 'text');
const background = field('Background', 'textarea');
/** Shared with opportunities; only administrators may change it in a lead. */
const credit = field('Credit limit', 'number', {
  editable_with_roles: undefined,
  associations: [
    { object_type: 'opportunity', editable_with_roles: [], required: false },
    { object_type: 'lead', editable_with_roles: ['role_Admin'], required: false },
  ],
});
const sponsor = field('Sponsor', 'user');

/** The custom fields of Northwind's leads, in its order. */
export const customFields: WireRecord[] = [industry, employees, tags, renewal, region, background, credit, sponsor];

const decision = field('Decision role', 'choices', { choices: ['Decides', 'Influences', 'Uses'] });

/** Those of its contacts. Whether somebody buys is for administrators to say. */
export const contactFields: WireRecord[] = [
  decision,
  field('Assistant', 'text'),
  field('About them', 'textarea'),
  field('Credit check', 'choices', { choices: ['Passed', 'Open'], editable_with_roles: ['role_Admin'] }),
];

const products = field('Products', 'choices', {
  choices: ['Cells', 'Training', 'Spares'],
  accepts_multiple_values: true,
});

/** Those of its opportunities. The credit limit is shared with leads, and here everyone may change it. */
export const opportunityFields: WireRecord[] = [
  products,
  field('Competitor', 'text'),
  field('Start of work', 'date'),
  credit,
];

/** What Acme's first contact and its largest opportunity have in them. */
export const danaFields = { [`custom.${decision.id}`]: 'Decides' };
export const cellsFields = { [`custom.${products.id}`]: ['Cells', 'Training'], [`custom.${credit.id}`]: 9000 };

/** Values as they stand in a lead: one key a field. Nobody has a renewal date yet. */
export function customValues(values: { industry?: string; employees?: number; tags?: string[]; credit?: number }) {
  return Object.fromEntries(
    [
      [industry, values.industry] as const,
      [employees, values.employees] as const,
      [tags, values.tags] as const,
      [credit, values.credit] as const,
    ].flatMap(([{ id }, value]) => (value === undefined ? [] : [[`custom.${id}`, value]])),
  );
}

function field(name: string, type: string, more: Record<string, unknown> = {}): WireRecord {
  return {
    id: sandboxId('cf', name),
    name,
    type,
    accepts_multiple_values: false,
    choices: null,
    description: null,
    editable_with_roles: [],
    organization_id: northwind,
    created_by: robin.id,
    updated_by: robin.id,
    ...more,
  };
}
