import { words } from '../words/words';
import cardStyles from './Card.module.css';
import styles from './Facts.module.css';

/** What is read, sent and kept, in the words of someone who will be asked by their own customers. */
export function Facts() {
  const { title, ...facts } = words.options.facts;
  return (
    <section class={`${cardStyles.card} ${styles.facts}`}>
      <h2 class={cardStyles.title}>{title}</h2>
      <dl>
        {Object.values(facts).map((fact) => (
          <div key={fact.title}>
            <dt>{fact.title}</dt>
            <dd>{fact.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
