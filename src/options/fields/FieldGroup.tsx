import { type FieldChoice, MAX_FIELDS } from '../../domain/custom-field';
import { useOwnId } from '../../ui/hooks/use-id';
import { words } from '../../words/words';
import fieldsStyles from './fields.module.css';

type Props = {
  name: string;
  fields: FieldChoice['fields'];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
};

/** The fields of leads, of contacts or of opportunities: each has its own full number. */
export function FieldGroup({ name, fields, chosen, onChoose }: Props) {
  const id = useOwnId();
  const { fields: text } = words.options;
  const full = chosen.length >= MAX_FIELDS;
  const toggle = (fieldId: string) =>
    onChoose(chosen.includes(fieldId) ? chosen.filter((one) => one !== fieldId) : [...chosen, fieldId]);
  return (
    <section class={fieldsStyles.group} aria-labelledby={`${id}-name`}>
      <div class={fieldsStyles.head}>
        <h3 class={fieldsStyles.name} id={`${id}-name`}>
          {name}
        </h3>
        <span class={fieldsStyles.count} id={`${id}-state`}>
          {full ? text.full(MAX_FIELDS) : text.chosen(chosen.length, MAX_FIELDS)}
        </span>
      </div>
      <ul class={fieldsStyles.checks}>
        {fields.map((field) => (
          <li key={field.id}>
            <label class={fieldsStyles.check}>
              <input
                type="checkbox"
                checked={chosen.includes(field.id)}
                disabled={full && !chosen.includes(field.id)}
                aria-describedby={`${id}-state`}
                onChange={() => toggle(field.id)}
              />
              <bdi>{field.name}</bdi>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
