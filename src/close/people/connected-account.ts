import * as v from 'valibot';
import { optionalText, readableItems } from '../http/lenient';

/** What a user of the organization has joined to Close. https://developer.close.com/api/resources/connected-accounts */
export type ConnectedAccount = {
  /** `other` has no calendars: mail servers, Zoom. */
  provider: 'google' | 'microsoft' | 'other';
  /** Ids of the calendars that Close syncs; a main calendar of Google is its address. */
  calendars: string[];
  /** Whether Close syncs every calendar of the account, also those not in `calendars`. */
  allCalendars: boolean;
  /** False only when Close says that its sync does not work. */
  active: boolean;
};

const wireSchema = v.object({
  _type: v.fallback(v.picklist(['google', 'microsoft', 'other']), 'other'),
  synced_calendars: readableItems(v.string()),
  sync_all_calendars: v.fallback(v.boolean(), false),
  calendar_receive_status: optionalText,
});

/** The `_fields` of a request for connected accounts. */
export const connectedAccountFields = Object.keys(wireSchema.entries).join(',');

export const connectedAccountSchema = v.pipe(
  wireSchema,
  v.transform(
    (wire): ConnectedAccount => ({
      provider: wire._type,
      calendars: wire.synced_calendars,
      allCalendars: wire.sync_all_calendars,
      active: !isBroken(wire.calendar_receive_status ?? ''),
    }),
  ),
);

/** The values are documented nowhere. One we do not understand counts as good: better no reason than a wrong one. */
function isBroken(status: string): boolean {
  return /error|fail|invalid|expired|revoked|disabled|disconnected|stopped/i.test(status);
}
