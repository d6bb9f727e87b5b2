import type { Opportunity } from '../../../domain/opportunity/opportunity';
import { RichText } from '../../../rich-text/dom/RichText';
import { words } from '../../../words/words';
import { InlineField } from '../../parts/inline-field/InlineField';
import styles from './opportunity.module.css';
import { editableNote, noteText } from './opportunity-text';
import type { EditableOpportunity } from './use-opportunities';
import type { ValueDraft } from './value-drafts';

/** What was noted of it, as Close has it. */
export function OpportunityNote({ note }: { note: NonNullable<Opportunity['note']> }) {
  return (
    <div class={styles.note} dir="auto">
      {'html' in note ? <RichText html={note.html} /> : <bdi dir="auto">{note.text}</bdi>}
    </div>
  );
}

/** The same, to be typed over as plain text. One with more than that in it would lose it, so it is for reading. */
export function NoteField({ row, draft }: { row: EditableOpportunity; draft: ValueDraft }) {
  const { note } = row.opportunity;
  const text = words.opportunity;
  const plain = editableNote(note);
  // Words that were typed over it before a colleague gave it formatting stay in their field, until the user decides.
  if (note !== null && plain === null && !draft.typed) {
    return (
      <>
        <OpportunityNote note={note} />
        <p class={styles.formatted}>{text.formattedNote}</p>
      </>
    );
  }
  return (
    <div class={styles.note} dir="auto">
      <InlineField
        label={text.noteLabel}
        placeholder={text.noNote}
        multiline
        text={plain ?? noteText(note)}
        parse={(typed) => (typed.trim() === '' ? null : typed.trimEnd())}
        unread=""
        phase={row.phaseOf('note')}
        givenUp={row.givenUp('note')}
        draft={draft}
        onSave={(event, typed) => row.change(event, { note: typed === null ? null : { text: typed } }, draft.saw())}
      />
    </div>
  );
}
