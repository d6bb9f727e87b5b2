import { Button } from '../ui/controls/Button';
import { isAnswer, useLoaded } from '../ui/hooks/use-request';
import textStyles from '../ui/style/text.module.css';
import { words } from '../words/words';
import cardStyles from './Card.module.css';
import type { ShortcutsPart } from './options-data';
import { SavedSwitch } from './SavedSwitch';
import styles from './ShortcutsCard.module.css';

/** Keys belong to the browser: it is the browser that changes them. */
export function ShortcutsCard({ load, change, singleKeys }: ShortcutsPart) {
  const loaded = useLoaded(load, 'commands');
  const { shortcuts: text, unanswered } = words.options;
  return (
    <section class={cardStyles.card} aria-busy={!isAnswer(loaded)}>
      <h2 class={cardStyles.title}>{text.title}</h2>
      {isAnswer(loaded) && !loaded.ok && <p class={cardStyles.error}>{unanswered}</p>}
      {isAnswer(loaded) && loaded.ok && (
        <dl class={styles.shortcuts}>
          {loaded.value.map(({ name, keys }) => (
            <div key={name}>
              <dt>{text.command[name]}</dt>
              <dd>{keys === '' ? <span class={textStyles.muted}>{text.none}</span> : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
      )}
      {change ? (
        <Button kind="secondary" onClick={change}>
          {text.change}
        </Button>
      ) : (
        <p class={textStyles.muted}>{text.how}</p>
      )}
      <SavedSwitch {...singleKeys} text={words.options.shortcuts.singleKeys} />
    </section>
  );
}
