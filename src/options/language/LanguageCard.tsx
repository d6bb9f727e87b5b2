import { Select } from '../../ui/fields/Select';
import { useOwnId } from '../../ui/hooks/use-id';
import { isAnswer, useLoaded } from '../../ui/hooks/use-request';
import { languages } from '../../words/languages';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import type { LanguagePart } from '../options-data';
import { useSavedChoice } from '../use-saved-choice';
import styles from './language.module.css';

/** In which language Sidecar speaks; each by its own name, for who is lost in another one looks for theirs. */
export function LanguageCard({ load, save }: LanguagePart) {
  const loaded = useLoaded(load, '');
  const { language: text, unanswered } = words.options;
  return (
    <section class={cardStyles.card} aria-busy={!isAnswer(loaded)}>
      <h2 class={cardStyles.title}>{text.title}</h2>
      <p class={cardStyles.text}>{text.text}</p>
      {isAnswer(loaded) && !loaded.ok && <p class={cardStyles.error}>{unanswered}</p>}
      {isAnswer(loaded) && loaded.ok && <Choice kept={loaded.value} save={save} />}
    </section>
  );
}

function Choice({ kept, save }: { kept: string | null; save: LanguagePart['save'] }) {
  const { chosen, said, choose } = useSavedChoice(kept, save);
  const id = useOwnId();
  const { language: text } = words.options;
  return (
    <>
      <label for={`${id}-language`} class={styles.label}>
        {text.label}
      </label>
      <div class={styles.select}>
        <Select
          id={`${id}-language`}
          value={chosen ?? ''}
          onChange={({ currentTarget }) => void choose(currentTarget.value || null)}
        >
          <option value="">{text.browser}</option>
          <option value="en" lang="en">
            English
          </option>
          {Object.entries(languages).map(([tag, { name }]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <p role="status" class={said === 'failed' ? cardStyles.error : cardStyles.saved}>
        {said !== '' && text[said]}
      </p>
    </>
  );
}
