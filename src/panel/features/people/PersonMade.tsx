import type { Viewer } from '../../../time/viewer';
import { ExternalLink } from '../../../ui/controls/ExternalLink';
import { words } from '../../../words/words';
import { SavedMark } from '../../drafts/views/SavedMark';
import type { MadePerson } from './PersonForm';
import peopleStyles from './people.module.css';

/** Whose contact a guest is from now on, and the way there. */
export function PersonMade({ made, viewer }: { made: MadePerson; viewer: Viewer }) {
  const { person } = words.nextSteps;
  return (
    <span class={peopleStyles.made} data-part="made">
      <span class={peopleStyles.lead}>
        <bdi>{person.contactOf(made.leadName)}</bdi>
        {made.leadUrl !== null && (
          <ExternalLink href={made.leadUrl} label={person.openLead(made.leadName)} title={words.panel.newTab}>
            {person.open}
          </ExternalLink>
        )}
      </span>
      <SavedMark at={made.savedAt} viewer={viewer} />
    </span>
  );
}
