import { words } from '../../words/words';
import { ExternalLink } from '../parts/ExternalLink';
import type { Reader } from '../reader';
import type { MadePerson } from './PersonForm';
import { SavedMark } from './SavedMark';

/** Whose contact a guest is from now on, and the way there. */
export function PersonMade({ made, reader }: { made: MadePerson; reader: Reader }) {
  const { person } = words.nextSteps;
  return (
    <span class="made">
      <span class="guest-lead">
        <bdi>{person.contactOf(made.leadName)}</bdi>
        {made.leadUrl !== null && (
          <ExternalLink href={made.leadUrl} label={person.openLead(made.leadName)}>
            {person.open}
          </ExternalLink>
        )}
      </span>
      <SavedMark at={made.savedAt} reader={reader} />
    </span>
  );
}
