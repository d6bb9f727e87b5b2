import { useRef, useState } from 'preact/hooks';
import type { Viewer } from '../../../time/viewer';
import { Field } from '../../../ui/fields/Field';
import { Select } from '../../../ui/fields/Select';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import { MomentField } from '../../parts/day-field/MomentField';
import findStyles from './find.module.css';
import type { FindField } from './find-query';

/** The other fields of Close's Meeting Search. Hidden ones keep what was typed but are not sent. */
export function FindMore({ id, open, viewer }: { id: string; open: boolean; viewer: Viewer }) {
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
      <TimeField name="startsAt" label={find.start} viewer={viewer} />
      <TimeField name="startsFrom" label={find.from} viewer={viewer} />
      <TimeField name="startsBefore" label={find.to} viewer={viewer} />
      <LabelledField id={id} name="leadId" label={find.leadId} />
    </fieldset>
  );
}

type FieldProps = { id: string; name: FindField; label: string };

function LabelledField({ id, name, label }: FieldProps) {
  const own = `${id}-${name}`;
  return (
    <div class={findStyles.findOne}>
      <label for={own}>{label}</label>
      <Field type="text" id={own} name={name} autocomplete="off" spellcheck={false} />
    </div>
  );
}

type TimeProps = { name: FindField; label: string; viewer: Viewer };

/** What is understood goes with the form, as epoch ms; the form looks whether all of it was. */
function TimeField({ name, label, viewer }: TimeProps) {
  const [at, setAt] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class={`${findStyles.findOne} ${findStyles.time}`}>
      <MomentField label={label} labelSeen ref={field} value={at} onChange={setAt} viewer={viewer} />
      <input type="hidden" name={name} value={at ?? ''} />
    </div>
  );
}
