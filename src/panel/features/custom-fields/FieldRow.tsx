import { formatNumericDay } from '../../../time/format';
import { parseDay } from '../../../time/parse-day';
import { listOf } from '../../../words/list';
import { words } from '../../../words/words';
import { useFieldDraft } from '../../drafts/sync/use-field-draft';
import { RefusalNote } from '../../drafts/views/RefusalNote';
import { SavedMark } from '../../drafts/views/SavedMark';
import { InlineField } from '../../parts/inline-field/InlineField';
import { ChooseOne, ChooseSeveral } from './ChoiceFields';
import styles from './FieldList.module.css';
import { FieldOvertaken } from './FieldOvertaken';
import { exampleNumber, fieldText, parseNumber } from './field-text';
import { type CustomFieldChange, type FieldValue, type UseCustomField, useCustomField } from './use-custom-field';

/** A custom field that is changed where it stands. Below it, what came of that. */
export function FieldRow(props: UseCustomField) {
  const { field, viewer } = props;
  const change = useCustomField(props);
  const { phase, again, overtaken } = change;
  return (
    <dd dir="auto" class={styles.editable} aria-busy={change.sending}>
      <Editor {...props} change={change} />
      {phase.kind === 'saved' && <SavedMark at={phase.at} viewer={viewer} />}
      {overtaken && <FieldOvertaken field={field} theirs={overtaken} change={change} viewer={viewer} />}
      {phase.kind === 'refused' && overtaken === null && (
        <>
          {field.edit?.kind === 'choices' && (
            <p class={styles.wanted}>{words.customFields.wanted(listOf(phase.wanted) || words.customFields.removed)}</p>
          )}
          <RefusalNote refusal={phase.refusal} now={viewer.now} act={again} />
        </>
      )}
      {phase.kind === 'saving' && phase.waitingUntil !== null && (
        <RefusalNote refusal={{ reason: 'rate-limited', until: phase.waitingUntil }} now={viewer.now} />
      )}
    </dd>
  );
}

type EditorProps = UseCustomField & { change: CustomFieldChange };

function Editor(props: EditorProps) {
  const { change, viewer } = props;
  const { name, edit } = props.field;
  const { values, phase, set } = change;
  const text = words.customFields;
  const typed = {
    label: name,
    text: fieldText({ edit, values }, viewer),
    phase,
    givenUp: change.givenUp,
    placeholder: text.none,
    onSave: (event: Event, value: FieldValue) => set(event, value),
  };
  switch (edit?.kind) {
    case undefined:
      return null;
    case 'text':
    case 'textarea':
      return <WordsField {...props} {...typed} multiline={edit.kind === 'textarea'} />;
    case 'number':
      return (
        <InlineField
          {...typed}
          numeric
          parse={(written) => parseNumber(written, viewer.locale)}
          unread={text.unreadNumber(exampleNumber(viewer.locale))}
        />
      );
    case 'date':
      return (
        <InlineField
          {...typed}
          parse={(written) => (written.trim() === '' ? null : (parseDay(written, viewer) ?? undefined))}
          unread={text.unreadDay(formatNumericDay(viewer.now, viewer))}
        />
      );
    case 'choices':
      return edit.several ? (
        <ChooseSeveral name={name} values={values} choices={edit.choices} onChoose={set} />
      ) : (
        <ChooseOne name={name} values={values} choices={edit.choices} onChoose={set} />
      );
  }
}

type WordsProps = EditorProps &
  Pick<Parameters<typeof InlineField<FieldValue>>[0], 'label' | 'text' | 'phase' | 'givenUp' | 'placeholder'> & {
    multiline: boolean;
  };

/** Words, which are kept like a note's from the first letter on. */
function WordsField({ field, of, lead, writing, change, multiline, ...typed }: WordsProps) {
  const draft = useFieldDraft({
    writer: writing.writer,
    leadId: lead.leadId,
    leadName: lead.name,
    of,
    field: field.id,
    name: field.name,
    there: change.there[0] ?? null,
  });
  return (
    <InlineField
      {...typed}
      parse={(written) => written.trim() || null}
      unread=""
      unsaved={words.customFields.unsaved}
      multiline={multiline}
      draft={draft}
      onSave={(event, value) => {
        const seen = draft.seen();
        change.set(event, value, seen === null ? [] : [seen]);
      }}
    />
  );
}
