import type { PanelState } from '../../lookup/panel-state';
import { words } from '../../words/words';
import type { PanelActions } from '../actions';
import { ExternalLink } from '../parts/ExternalLink';
import { MessageView } from './MessageView';

type Props = { why: Extract<PanelState, { kind: 'no-event' }>['why']; actions: PanelActions };

/** Nothing to look up yet, and the next step to where there is. */
export function NoEventView({ why, actions }: Props) {
  const { title, text } = words.noEvent[why];
  return (
    <MessageView drawing={why === 'not-saved' ? 'save' : 'event'} title={title} text={text}>
      {why === 'not-a-calendar' ? (
        <div class="choices">
          <ExternalLink href="https://calendar.google.com/" class="button secondary">
            {words.noEvent.googleCalendar}
          </ExternalLink>
          <ExternalLink href="https://outlook.office.com/calendar/" class="button secondary">
            {words.noEvent.outlook}
          </ExternalLink>
        </div>
      ) : (
        <button type="button" class="button secondary" onClick={actions.retry}>
          {words.noEvent.look}
        </button>
      )}
    </MessageView>
  );
}
