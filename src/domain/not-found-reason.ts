/**
 * Why Close may have no meeting of an event.
 * - `just-booked`: Close syncs a new event within a minute or two.
 * - `never-synced`: the calendar is of a kind Close leaves out: holidays, birthdays, moon phases.
 * - `calendar-not-connected`: no user of the organization syncs the calendar the link names.
 * - `all-day`: Close makes no meetings of all-day events.
 * - `private`: shown as busy only, so Close sees no guests.
 * - `no-contact`: none of its guests is a contact.
 * - `newer-outlook-id`: Close may keep Outlook's newer events under an id that no link holds.
 */
export type NotFoundReason =
  | 'just-booked'
  | 'never-synced'
  | 'calendar-not-connected'
  | 'all-day'
  | 'private'
  | 'no-contact'
  | 'newer-outlook-id';
