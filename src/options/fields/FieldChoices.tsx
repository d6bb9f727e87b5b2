import { useState } from 'preact/hooks';
import { type ByOwner, byOwner, type FieldChoice, fieldOwners } from '../../domain/custom-field';
import { Field } from '../../ui/fields/Field';
import { useOwnId } from '../../ui/hooks/use-id';
import textStyles from '../../ui/style/text.module.css';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import type { FieldsPart } from '../options-data';
import { useSavedChoice } from '../use-saved-choice';
import { FieldGroup } from './FieldGroup';
import fieldsStyles from './fields.module.css';

/** Longer lists than this are searched, not read. */
const MAX_UNFILTERED = 12;

type Props = { choices: ByOwner<FieldChoice>; save: FieldsPart['save'] };

/** Boxes that are kept the moment they are ticked. When that fails, they stand as they are kept. */
export function FieldChoices({ choices, save }: Props) {
  const { chosen, said, choose } = useSavedChoice(() => byOwner((owner) => stillThere(choices[owner])), save);
  const [filter, setFilter] = useState('');
  const id = useOwnId();
  const { fields: text } = words.options;
  const wanted = filter.trim().toLowerCase();
  const groups = fieldOwners
    .filter((owner) => choices[owner].fields.length > 0)
    .map((owner) => ({
      owner,
      fields: choices[owner].fields.filter(({ name }) => name.toLowerCase().includes(wanted)),
    }));
  const shown = groups.filter(({ fields }) => fields.length > 0);
  const count = groups.reduce((sum, { owner }) => sum + choices[owner].fields.length, 0);

  if (groups.length === 0) return <p class={textStyles.muted}>{text.none}</p>;
  return (
    <>
      {count > MAX_UNFILTERED && (
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
      {shown.map(({ owner, fields }) => (
        <FieldGroup
          key={owner}
          name={text.owner[owner]}
          fields={fields}
          chosen={chosen[owner]}
          onChoose={(ids) => void choose({ ...chosen, [owner]: ids })}
        />
      ))}
      {shown.length === 0 && <p class={textStyles.muted}>{text.noMatch}</p>}
      <p role="status" class={`${fieldsStyles.said} ${said === 'failed' ? cardStyles.error : cardStyles.saved}`}>
        {said !== '' && text[said]}
      </p>
    </>
  );
}

/** A field that is gone from Close can't be unticked, so it must not count. */
function stillThere({ fields, chosen }: FieldChoice): string[] {
  return chosen.filter((id) => fields.some((field) => field.id === id));
}
