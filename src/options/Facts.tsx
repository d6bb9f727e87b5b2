import type { ComponentChildren } from 'preact';
import { words } from '../words/words';
import cardStyles from './Card.module.css';
import styles from './Facts.module.css';

/** What is read, sent and kept, in the words of someone who will be asked by their own customers. */
export function Facts() {
  return (
    <Card>
      <AllFacts />
    </Card>
  );
}

/** The same for who has not decided yet: what is read, kept and sent, in a line each, and all of it behind a fold. */
export function FirstFacts() {
  const { facts, shortFacts } = words.options;
  return (
    <Card>
      <dl class={styles.short}>
        {(['reads', 'keeps', 'sends'] as const).map((fact) => (
          <div key={fact}>
            <dt>{facts[fact].title}</dt>
            <dd>{shortFacts[fact]}</dd>
          </div>
        ))}
      </dl>
      <details class={styles.more}>
        <summary>{shortFacts.all}</summary>
        <AllFacts />
      </details>
    </Card>
  );
}

function Card({ children }: { children: ComponentChildren }) {
  return (
    <section class={`${cardStyles.card} ${styles.facts}`}>
      <h2 class={cardStyles.title}>{words.options.facts.title}</h2>
      {children}
    </section>
  );
}

function AllFacts() {
  const { title: _, ...facts } = words.options.facts;
  return (
    <dl class={styles.all}>
      {Object.values(facts).map((fact) => (
        <div key={fact.title}>
          <dt>{fact.title}</dt>
          <dd>{fact.text}</dd>
        </div>
      ))}
    </dl>
  );
}
