import type { ShownField } from '../../../domain/custom-field';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { words } from '../../../words/words';
import notesStyles from '../../drafts/views/notes.module.css';
import styles from './FieldList.module.css';
import { fieldText } from './field-text';
import type { CustomFieldChange } from './use-custom-field';

type Props = { field: ShownField; theirs: string[]; change: CustomFieldChange; viewer: Viewer };

/** What a colleague has made of the field since the user saw it, beside what the user wanted; they decide. */
export function FieldOvertaken({ field: { name, edit }, theirs, change, viewer }: Props) {
  const text = words.customFields.conflict;
  const { phase } = change;
  const mine = phase.kind === 'refused' ? phase.wanted : [];
  const read = (values: string[]) => fieldText({ edit, values }, viewer) || words.customFields.none;
  return (
    <section class={notesStyles.note} aria-label={text.title(name)}>
      <p>{words.writing.refused['field-overtaken'].text}</p>
      <p class={styles.version}>
        {text.theirs}: <bdi>{read(theirs)}</bdi>
      </p>
      <p class={styles.version}>
        {text.mine}: <bdi>{read(mine)}</bdi>
      </p>
      <p class={notesStyles.actions}>
        <Button kind="text" onClick={(event) => change.replace(event)}>
          {text.replace}
        </Button>
        <Button kind="text" onClick={(event) => change.takeTheirs(event)}>
          {text.keep}
        </Button>
      </p>
    </section>
  );
}
