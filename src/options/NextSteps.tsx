import { ExternalLink } from '../ui/controls/ExternalLink';
import { words } from '../words/words';
import cardStyles from './Card.module.css';
import styles from './NextSteps.module.css';

/** Where the panel is to be seen. */
export function NextSteps() {
  const { nextTitle, nextText } = words.options.connected;
  return (
    <div class={styles.next}>
      <h3>{nextTitle}</h3>
      <p>{nextText}</p>
      <div class={cardStyles.choices}>
        <ExternalLink href="https://calendar.google.com/" kind="primary" title={words.panel.newTab}>
          {words.noEvent.googleCalendar}
        </ExternalLink>
        <ExternalLink href="https://outlook.office.com/calendar/" kind="secondary" title={words.panel.newTab}>
          {words.noEvent.outlook}
        </ExternalLink>
      </div>
    </div>
  );
}
