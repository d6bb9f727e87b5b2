import type { PanelState } from '../../lookup/panel-state';
import { words } from '../../words/words';
import type { PanelActions } from '../actions';
import type { OpenMeeting } from '../open-meeting';
import { ExternalLink } from '../parts/ExternalLink';
import type { Reader } from '../reader';
import type { PanelShell } from '../shell';
import { FindBox } from './FindBox';
import { MessageView } from './MessageView';
import { TodaySection } from './TodaySection';

type Props = {
  why: Extract<PanelState, { kind: 'no-event' }>['why'];
  place: PanelShell['name'];
  actions: PanelActions;
  onOpen: OpenMeeting;
  reader: Reader;
};

/** Nothing to look up yet: the next step to where there is, and until then the day. The sidebar lies beside a day already. */
export function NoEventView({ why, place, actions, onOpen, reader }: Props) {
  const { title, text } = words.noEvent[why];
  const day = place !== 'sidebar';
  return (
    <>
      <MessageView drawing={day ? null : why === 'not-saved' ? 'save' : 'event'} title={title} text={text}>
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
      {day && <TodaySection actions={actions} onOpen={onOpen} reader={reader} />}
      <FindBox actions={actions} onOpen={onOpen} reader={reader} />
    </>
  );
}
