import { type Theme, themes } from '../../domain/settings/theme';
import { useOwnId } from '../../ui/hooks/use-id';
import { isAnswer, useLoaded } from '../../ui/hooks/use-request';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import type { ThemePart } from '../options-data';
import { useSavedChoice } from '../use-saved-choice';
import styles from './ThemeCard.module.css';

/** Light or dark, where the user wants another than the system has. */
export function ThemeCard({ load, save }: ThemePart) {
  const loaded = useLoaded(load, '');
  const { theme: text, unanswered } = words.options;
  return (
    <section class={cardStyles.card} aria-busy={!isAnswer(loaded)}>
      <h2 class={cardStyles.title}>{text.title}</h2>
      <p class={cardStyles.text}>{text.text}</p>
      {isAnswer(loaded) && !loaded.ok && <p class={cardStyles.error}>{unanswered}</p>}
      {isAnswer(loaded) && loaded.ok && <Choices kept={loaded.value} save={save} />}
    </section>
  );
}

function Choices({ kept, save }: { kept: Theme | null; save: ThemePart['save'] }) {
  const { chosen, said, choose } = useSavedChoice(kept, save);
  const id = useOwnId();
  const { theme: text } = words.options;
  return (
    <>
      <div role="radiogroup" aria-label={text.title} class={styles.choices}>
        {[null, ...themes].map((theme) => (
          <label class={styles.choice} key={theme}>
            <input type="radio" name={`${id}-theme`} checked={chosen === theme} onChange={() => void choose(theme)} />
            {text.choices[theme ?? 'system']}
          </label>
        ))}
      </div>
      <p role="status" class={said === 'failed' ? cardStyles.error : cardStyles.saved}>
        {said !== '' && text[said]}
      </p>
    </>
  );
}
