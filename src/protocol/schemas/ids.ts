import * as v from 'valibot';
import { type IdKind, isIdOf } from '../../close/http/object-id';

/** An id of Close. Ids end in paths of requests: anything else than Close's own form gets no further than here. */
export function idOf(kind: IdKind) {
  return v.pipe(
    v.string(),
    v.check((id) => isIdOf(kind, id)),
  );
}

export const leadId = idOf('lead');
export const meetingId = idOf('acti');
/** What has custom fields: a lead, a contact, an opportunity. */
export const recordId = v.union([leadId, idOf('cont'), idOf('oppo')]);
