import { sandboxId, type WireRecord } from '../close-server/records';
import { northwind, robin } from './people';

const industry = field('Industry', 'choices');
const employees = field('Employees', 'number');
const tags = field('Tags', 'choices', true);
const renewal = field('Renewal date', 'date');

/** The custom fields of Northwind's leads, in its order. */
export const customFields: WireRecord[] = [industry, employees, tags, renewal];

/** Values as they stand in a lead: one key a field. Nobody has a renewal date yet. */
export function customValues(values: { industry?: string; employees?: number; tags?: string[] }) {
  return Object.fromEntries(
    [
      [industry, values.industry] as const,
      [employees, values.employees] as const,
      [tags, values.tags] as const,
    ].flatMap(([{ id }, value]) => (value === undefined ? [] : [[`custom.${id}`, value]])),
  );
}

function field(name: string, type: string, several = false): WireRecord {
  return {
    id: sandboxId('cf', name),
    name,
    type,
    accepts_multiple_values: several,
    description: null,
    editable_with_roles: [],
    organization_id: northwind,
    created_by: robin.id,
    updated_by: robin.id,
  };
}
