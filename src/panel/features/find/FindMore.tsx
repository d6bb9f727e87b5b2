import { Field } from '../../../ui/fields/Field';
import { Select } from '../../../ui/fields/Select';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import findStyles from './find.module.css';
import type { FindField } from './find-query';

/** The other fields of Close's Meeting Search. Hidden ones keep what was typed but are not sent. */
export function FindMore({ id, open }: { id: string; open: boolean }) {
  const { find } = words;
  return (
    <fieldset class={findStyles.findMore} id={id} hidden={!open} disabled={!open} aria-describedby={`${id}-hint`}>
      <p class={textStyles.muted} id={`${id}-hint`}>
        {find.moreHint}
      </p>
      <LabelledField id={id} name="calendarId" label={find.calendarId} />
      <div class={findStyles.findOne}>
        <label for={`${id}-type`}>{find.calendarType}</label>
        <Select id={`${id}-type`} name={'calendarType' satisfies FindField}>
          <option value="">{find.anyType}</option>
          <option value="google">{find.google}</option>
          <option value="microsoft">{find.outlook}</option>
        </Select>
      </div>
      <LabelledField id={id} name="startsAt" label={find.start} time />
      <LabelledField id={id} name="startsFrom" label={find.from} time />
      <LabelledField id={id} name="startsBefore" label={find.to} time />
      <LabelledField id={id} name="leadId" label={find.leadId} />
    </fieldset>
  );
}

type FieldProps = { id: string; name: FindField; label: string; time?: boolean };

function LabelledField({ id, name, label, time }: FieldProps) {
  const field = { id: `${id}-${name}`, name, autocomplete: 'off' };
  return (
    <div class={findStyles.findOne}>
      <label for={field.id}>{label}</label>
      {time ? <Field type="datetime-local" {...field} /> : <Field type="text" {...field} spellcheck={false} />}
    </div>
  );
}
