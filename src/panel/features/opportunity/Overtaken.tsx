import { changedByOthers, nameOf, valueNames } from '../../../domain/opportunity/opportunity-change';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { words } from '../../../words/words';
import notesStyles from '../../drafts/views/notes.module.css';
import styles from './opportunity.module.css';
import { changeText, type Names } from './opportunity-text';
import { type EditableOpportunity, oneOf } from './use-opportunities';

type Props = { row: EditableOpportunity; names: Names; viewer: Viewer };

/** What a colleague has changed since the user saw it, beside what the user wanted; they decide. */
export function Overtaken({ row, names, viewer }: Props) {
  const { overtaken, opportunity } = row;
  if (!overtaken) return null;
  const text = words.opportunity.conflict;
  const { theirs, change } = overtaken;
  const changed = changedByOthers(theirs, opportunity, null, nameOf(change));
  // What the panel was told while the user's own stage was held over it is the one thing they have not seen.
  const shown = changed.length > 0 ? changed : [nameOf(change)];
  const ours = changeText(change, names, viewer);
  const named = { ...names, owners: [...names.owners, { id: theirs.ownerId ?? '', name: theirs.owner ?? '' }] };
  return (
    <section class={notesStyles.note} aria-label={text.title}>
      <p>{text.title}.</p>
      <dl class={styles.versions}>
        <dt>{text.theirs}</dt>
        {valueNames
          .filter((name) => shown.includes(name))
          .map((name) => {
            const line = changeText(oneOf(theirs, name), named, viewer);
            return (
              <dd key={name}>
                {line.name}: <bdi>{name === 'cents' ? (theirs.value ?? line.value) : line.value}</bdi>
              </dd>
            );
          })}
        <dt>{text.mine}</dt>
        <dd>
          {ours.name}: <bdi>{ours.value}</bdi>
        </dd>
      </dl>
      <p class={notesStyles.actions}>
        <Button kind="text" onClick={(event) => row.replace(event)}>
          {text.replace}
        </Button>
        <Button kind="text" onClick={(event) => row.takeTheirs(event)}>
          {text.keep}
        </Button>
      </p>
    </section>
  );
}
