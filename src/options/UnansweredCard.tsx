import { Button } from '../ui/controls/Button';
import { ClockIcon } from '../ui/icons/icons';
import { words } from '../words/words';
import cardStyles from './Card.module.css';
import type { OptionsProps } from './options-data';

/** In the place of keys and form: a form would say that there is no key. */
export function UnansweredCard({ lookAgain }: Pick<OptionsProps, 'lookAgain'>) {
  const { title, text, button } = words.options.unread;
  return (
    <section class={cardStyles.card} aria-label={title}>
      <h2 class={`${cardStyles.title} ${cardStyles.waiting}`}>
        <span class={cardStyles.waitingMark}>
          <ClockIcon />
        </span>
        {title}
      </h2>
      <p class={cardStyles.text} role="alert">
        {text}
      </p>
      <div class={cardStyles.choices}>
        <Button kind="secondary" onClick={lookAgain}>
          {button}
        </Button>
      </div>
    </section>
  );
}
