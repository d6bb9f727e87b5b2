import { words } from '../../words/words';
import type { ExistingContact } from '../../writing/write-result';
import { ExternalLink } from '../parts/ExternalLink';

/** Who has the address already: the way to them, and none to make them twice. */
export function PersonExisting({ contacts }: { contacts: ExistingContact[] }) {
  const { person } = words.nextSteps;
  return (
    <>
      <p>{person.already}</p>
      <ul class="existing">
        {contacts.map(({ contactId, name, leadName, leadUrl }) => (
          <li key={contactId}>
            <bdi class="person-name">{name?.trim() || person.unnamed}</bdi>
            <span class="guest-lead">
              <bdi>{person.contactOf(leadName)}</bdi>
              {leadUrl !== null && (
                <ExternalLink href={leadUrl} label={person.openLead(leadName)}>
                  {person.open}
                </ExternalLink>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
