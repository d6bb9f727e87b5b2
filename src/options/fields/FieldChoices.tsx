import { useState } from 'preact/hooks';
import { Field } from '../../ui/fields/Field';
import { useOwnId } from '../../ui/hooks/use-id';
import textStyles from '../../ui/style/text.module.css';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import { type FieldChoice, type FieldsPart, MAX_FIELDS } from '../options-data';
import { useSavedChoice } from '../use-saved-choice';
import fieldsStyles from './fields.module.css';

/** Longer lists than this are searched, not read. */
const MAX_UNFILTERED = 12;

type Props = FieldChoice & { save: FieldsPart['save'] };

/** Boxes that are kept the moment they are ticked. When that fails, they stand as they are kept. */
export function FieldChoices({ fields, chosen: kept, save }: Props) {
  // A field that is gone from Close can't be unticked, so it must not count.
  const { chosen, said, choose } = useSavedChoice(
    () => kept.filter((id) => fields.some((field) => field.id === id)),
    save,
  );
  const [filter, setFilter] = useState('');
  const id = useOwnId();
  const { fields: text } = words.options;
  const full = chosen.length >= MAX_FIELDS;
  const shown = fields.filter(({ name }) => name.toLowerCase().includes(filter.trim().toLowerCase()));

  const toggle = (fieldId: string) =>
    choose(chosen.includes(fieldId) ? chosen.filter((one) => one !== fieldId) : [...chosen, fieldId]);

  if (fields.length === 0) return <p class={textStyles.muted}>{text.none}</p>;
  return (
    <>
      {fields.length > MAX_UNFILTERED && (
        <div class={fieldsStyles.filter}>
          <label class={cardStyles.label} for={`${id}-filter`}>
            {text.filter}
          </label>
          <Field
            id={`${id}-filter`}
            class={cardStyles.field}
            type="text"
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => setFilter(currentTarget.value)}
          />
        </div>
      )}
      <ul class={fieldsStyles.checks} aria-label={text.title}>
        {shown.map((field) => (
          <li key={field.id}>
            <label class={fieldsStyles.check}>
              <input
                type="checkbox"
                checked={chosen.includes(field.id)}
                disabled={full && !chosen.includes(field.id)}
                aria-describedby={`${id}-state`}
                onChange={() => void toggle(field.id)}
              />
              <bdi>{field.name}</bdi>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class={textStyles.muted}>{text.noMatch}</p>}
      <p class={fieldsStyles.fieldState} id={`${id}-state`}>
        <span class={textStyles.muted}>{full ? text.full(MAX_FIELDS) : text.chosen(chosen.length, MAX_FIELDS)}</span>
        <span role="status" class={said === 'failed' ? cardStyles.error : cardStyles.saved}>
          {said !== '' && text[said]}
        </span>
      </p>
    </>
  );
}
