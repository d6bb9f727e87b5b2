import { listOf } from '../../../words/list';
import { words } from '../../../words/words';
import styles from './FieldList.module.css';

type Props = {
  name: string;
  values: readonly string[];
  choices: readonly string[];
  onChoose: (event: Event, value: string | string[] | null) => void;
};

/** The browser's own menu. A value that is no choice any more stays one as long as it is there. */
export function ChooseOne({ name, values: [value = ''], choices, onChoose }: Props) {
  return (
    <select
      class={value === '' ? `${styles.select} ${styles.none}` : styles.select}
      aria-label={name}
      value={value}
      onChange={(event) => onChoose(event, event.currentTarget.value || null)}
    >
      <option value="">{words.customFields.none}</option>
      {withOld([value].filter(Boolean), choices).map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

/** All that there is to choose, unfolded by the values. Each tick is saved as the whole list. */
export function ChooseSeveral({ name, values, choices, onChoose }: Props) {
  const text = words.customFields;
  const all = withOld(values, choices);
  const shown = listOf(values) || text.none;
  return (
    <details class={styles.several}>
      <summary aria-label={text.choose(name, shown)} class={values.length === 0 ? styles.none : undefined}>
        {shown}
      </summary>
      <fieldset aria-label={name}>
        {all.map((choice) => (
          <label key={choice}>
            <input
              type="checkbox"
              checked={values.includes(choice)}
              onChange={(event) => {
                const next = all.filter((one) => (one === choice ? event.currentTarget.checked : values.includes(one)));
                onChoose(event, next.length > 0 ? next : null);
              }}
            />
            <bdi>{choice}</bdi>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function withOld(values: readonly string[], choices: readonly string[]): string[] {
  return [...choices, ...values.filter((value) => !choices.includes(value))];
}
