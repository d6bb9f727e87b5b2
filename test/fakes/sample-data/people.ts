import { sandboxId, type WireAttendee } from '../close-server/records';

/** The organization of the sample. */
export const northwind = sandboxId('orga', 'NorthwindSales');

/** Whose calendar the sample is. */
export const robin = { id: sandboxId('user', 'RobinRep'), name: 'Robin Rep', email: 'robin@northwind-sales.example' };

/** A colleague, who looks after customers. */
export const kim = { id: sandboxId('user', 'KimCloser'), name: 'Kim Closer', email: 'kim@northwind-sales.example' };

/** The calendar that the team shares, and Kim syncs; Google abbreviates its domain in links. */
export const teamCalendar = 'c_northwind0sales0team@group.calendar.google.com';

/** Contacts of the sample's leads. */
export const people = {
  dana: { id: sandboxId('cont', 'DanaDoe'), name: 'Dana Doe', email: 'dana.doe@acme-robotics.example' },
  mikael: { id: sandboxId('cont', 'MikaelKrol'), name: 'Mikael Krol', email: 'm.krol@acme-robotics.example' },
  ines: { id: sandboxId('cont', 'InesVega'), name: 'Inès Vega', email: 'ines@beta-optics.example' },
  tomas: { id: sandboxId('cont', 'TomasLind'), name: 'Tomas Lind', email: 'tomas@cobalt-logistics.example' },
} as const;

/** Someone of the lead, as a meeting lists them. */
export function contact(who: keyof typeof people, status: string): WireAttendee {
  const { id, name, email } = people[who];
  return { contact_id: id, user_id: null, email, name, is_organizer: false, status };
}

/** A user who invited; Close often leaves users without a name. */
export function organizedBy({ id, email }: typeof robin): WireAttendee {
  return { contact_id: null, user_id: id, email, name: null, is_organizer: true, status: 'yes' };
}

export const organizer = organizedBy(robin);

/** Someone who is neither a user nor a contact. */
export function stranger(email: string, name: string | null, status = 'noreply'): WireAttendee {
  return { contact_id: null, user_id: null, email, name, is_organizer: false, status };
}
