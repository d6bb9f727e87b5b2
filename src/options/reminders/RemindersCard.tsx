import { useEffect, useState } from 'preact/hooks';
import { isAnswer, useLoaded } from '../../ui/hooks/use-request';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import type { RemindersPart } from '../options-data';
import { ReminderChoices } from './ReminderChoices';

/**
 * A notification before each meeting; off until the user switches it on, and off again where the browser takes its permission away.
 *
 * @param turn another one for each change of what is kept
 */
export function RemindersCard({ load, watch, turn, ...part }: RemindersPart & { turn: number }) {
  const [taken, setTaken] = useState(0);
  useEffect(() => watch(() => setTaken((before) => before + 1)), []);
  const loaded = useLoaded(load, `${turn} ${taken}`);
  const { reminders: text, unanswered } = words.options;
  return (
    <section class={cardStyles.card} aria-label={text.title} aria-busy={!isAnswer(loaded)}>
      <h2 class={cardStyles.title}>{text.title}</h2>
      <p class={cardStyles.text}>{text.text}</p>
      {isAnswer(loaded) && !loaded.ok && <p class={cardStyles.error}>{unanswered}</p>}
      {isAnswer(loaded) && loaded.ok && <ReminderChoices {...part} kept={loaded.value} key={`${turn} ${taken}`} />}
    </section>
  );
}
