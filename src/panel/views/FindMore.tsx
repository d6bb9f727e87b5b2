import { words } from '../../words/words';
import type { FindField } from '../find-query';

/** The other fields of Close's Meeting Search. Hidden ones keep what was typed but are not sent. */
export function FindMore({ id, open }: { id: string; open: boolean }) {
  const { find } = words;
  return (
    <fieldset class="find-more" id={id} hidden={!open} disabled={!open} aria-describedby={`${id}-hint`}>
      <p class="quiet" id={`${id}-hint`}>
        {find.moreHint}
      </p>
      <Field id={id} name="calendarId" label={find.calendarId} />
      <div class="find-one">
        <label for={`${id}-type`}>{find.calendarType}</label>
        <select class="field" id={`${id}-type`} name={'calendarType' satisfies FindField}>
          <option value="">{find.anyType}</option>
          <option value="google">{find.google}</option>
          <option value="microsoft">{find.outlook}</option>
        </select>
      </div>
      <Field id={id} name="startsAt" label={find.start} time />
      <Field id={id} name="startsFrom" label={find.from} time />
      <Field id={id} name="startsBefore" label={find.to} time />
      <Field id={id} name="leadId" label={find.leadId} />
    </fieldset>
  );
}

type FieldProps = { id: string; name: FindField; label: string; time?: boolean };

function Field({ id, name, label, time }: FieldProps) {
  const field = { class: 'field', id: `${id}-${name}`, name, autocomplete: 'off' };
  return (
    <div class="find-one">
      <label for={field.id}>{label}</label>
      {time ? <input type="datetime-local" {...field} /> : <input type="text" {...field} spellcheck={false} />}
    </div>
  );
}
