import { useRef, useState } from 'preact/hooks';
import { useOwnId } from '../panel/use-own-id';
import { words } from '../words/words';
import { type FieldChoice, type FieldsPart, MOST_FIELDS } from './options-data';

/** Longer lists than this are searched, not read. */
const MANY = 12;

type Props = FieldChoice & { save: FieldsPart['save'] };

/** Boxes that are kept the moment they are ticked. When that fails, they stand as they are kept. */
export function FieldChoices({ fields, chosen: kept, save }: Props) {
  // A field that is gone from Close can't be unticked, so it must not count.
  const [chosen, setChosen] = useState(() => kept.filter((id) => fields.some((field) => field.id === id)));
  const [filter, setFilter] = useState('');
  const [said, setSaid] = useState<'' | 'saving' | 'saved' | 'failed'>('');
  const latest = useRef(0);
  const id = useOwnId();
  const { fields: text } = words.options;
  const full = chosen.length >= MOST_FIELDS;
  const shown = fields.filter(({ name }) => name.toLowerCase().includes(filter.trim().toLowerCase()));

  async function toggle(fieldId: string) {
    const next = chosen.includes(fieldId) ? chosen.filter((one) => one !== fieldId) : [...chosen, fieldId];
    const before = chosen;
    latest.current += 1;
    const number = latest.current;
    setChosen(next);
    setSaid('saving');
    try {
      await save(next);
      if (number === latest.current) setSaid('saved');
    } catch {
      if (number !== latest.current) return;
      setChosen(before);
      setSaid('failed');
    }
  }

  if (fields.length === 0) return <p class="quiet">{text.none}</p>;
  return (
    <>
      {fields.length > MANY && (
        <div class="filter">
          <label class="label" for={`${id}-filter`}>
            {text.filter}
          </label>
          <input
            id={`${id}-filter`}
            class="field"
            type="text"
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => setFilter(currentTarget.value)}
          />
        </div>
      )}
      <ul class="checks" aria-label={text.title}>
        {shown.map((field) => (
          <li key={field.id}>
            <label class="check">
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
      {shown.length === 0 && <p class="quiet">{text.noMatch}</p>}
      <p class="field-state" id={`${id}-state`}>
        <span class="quiet">{full ? text.full(MOST_FIELDS) : text.chosen(chosen.length, MOST_FIELDS)}</span>
        <span role="status" class={said === 'failed' ? 'field-error' : 'saved'}>
          {said !== '' && text[said]}
        </span>
      </p>
    </>
  );
}
