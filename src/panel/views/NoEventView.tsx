import type { PanelState } from '../../lookup/panel-state';
import { words } from '../../words/words';
import { ExternalLink } from '../parts/ExternalLink';
import { MessageView } from './MessageView';

type Props = { why: Extract<PanelState, { kind: 'no-event' }>['why'] };

/** Nothing to look up yet, and the next step to where there is. */
export function NoEventView({ why }: Props) {
  const { title, text } = words.noEvent[why];
  return (
    <MessageView drawing={why === 'not-saved' ? 'save' : 'event'} title={title} text={text}>
      {why === 'not-a-calendar' && (
        <div class="choices">
          <ExternalLink href="https://calendar.google.com/" class="button secondary">
            {words.noEvent.googleCalendar}
          </ExternalLink>
          <ExternalLink href="https://outlook.office.com/calendar/" class="button secondary">
            {words.noEvent.outlook}
          </ExternalLink>
        </div>
      )}
    </MessageView>
  );
}
