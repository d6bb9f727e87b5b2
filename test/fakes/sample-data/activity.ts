import { sandboxId, type WireRecord, wireTime } from '../close-server/records';
import { northwind, robin } from './people';

/** Something that happened with a lead, done by Robin unless `more` says otherwise. `name` makes its id. */
export function activity(
  name: string,
  type: string,
  leadId: string,
  at: number,
  more: Record<string, unknown>,
): WireRecord {
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
