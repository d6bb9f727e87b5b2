import type { Contact } from '../../close/leads/lead';
import type { Attendee } from '../../close/meetings/meeting';
import type { Person } from '../../domain/panel-state';

/** Contacts are whom the user prepares for; colleagues they know. */
const ROLE_ORDER: Record<Person['role'], number> = { contact: 0, unknown: 1, user: 2 };

/**
 * Everyone on a meeting: contacts, then guests nobody knows, then users; among them as Close has them. The order and the
 * roles come from the meeting alone, so nobody moves when the lead arrives.
 *
 * @param contacts those of the lead; null while it is not there
 */
export function toPeople(attendees: readonly Attendee[], contacts: readonly Contact[] | null): Person[] {
  const byId = new Map((contacts ?? []).map((contact) => [contact.id, contact]));
  return attendees
    .map((attendee) => toPerson(attendee, attendee.contactId === null ? undefined : byId.get(attendee.contactId)))
    .sort((a, b) => ROLE_ORDER[a.role] - ROLE_ORDER[b.role]);
}

function toPerson(attendee: Attendee, contact: Contact | undefined): Person {
  const { email, contactId, userId, isOrganizer, answer } = attendee;
  return {
    // Close leaves the name of one and the same attendee out in some answers.
    name: attendee.name ?? contact?.name ?? null,
    email,
    role: contactId !== null ? 'contact' : userId !== null ? 'user' : 'unknown',
    organizer: isOrganizer,
    answer,
    contact: contact
      ? { id: contact.id, title: contact.title, emails: contact.emails, phones: contact.phones, custom: contact.custom }
      : null,
  };
}
