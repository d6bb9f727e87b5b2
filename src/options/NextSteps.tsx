import { ExternalLink } from '../panel/parts/ExternalLink';
import { words } from '../words/words';

/** Where the panel is to be seen. */
export function NextSteps() {
  const { nextTitle, nextText } = words.options.connected;
  return (
    <div class="next">
      <h3>{nextTitle}</h3>
      <p>{nextText}</p>
      <div class="choices">
        <ExternalLink href="https://calendar.google.com/" class="button primary">
          {words.noEvent.googleCalendar}
        </ExternalLink>
        <ExternalLink href="https://outlook.office.com/calendar/" class="button secondary">
          {words.noEvent.outlook}
        </ExternalLink>
      </div>
    </div>
  );
}
