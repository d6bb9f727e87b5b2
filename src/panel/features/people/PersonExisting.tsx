import type { ExistingContact } from '../../../domain/write-result';
import { ExternalLink } from '../../../ui/controls/ExternalLink';
import { words } from '../../../words/words';
import peopleStyles from './people.module.css';

/** Who has the address already: the way to them, and none to make them twice. */
export function PersonExisting({ contacts }: { contacts: ExistingContact[] }) {
  const { person } = words.nextSteps;
  return (
    <>
      <p>{person.already}</p>
      <ul class={peopleStyles.existing}>
        {contacts.map(({ contactId, name, leadName, leadUrl }) => (
          <li key={contactId}>
            <bdi class={peopleStyles.name} data-part="person-name">
              {name?.trim() || person.unnamed}
            </bdi>
            <span class={peopleStyles.lead}>
              <bdi>{person.contactOf(leadName)}</bdi>
              {leadUrl !== null && (
                <ExternalLink href={leadUrl} label={person.openLead(leadName)} title={words.panel.newTab}>
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
