import type { PanelState } from '../../../domain/panel-state';
import type { Viewer } from '../../../time/viewer';
import { ExternalLink } from '../../../ui/controls/ExternalLink';
import { words } from '../../../words/words';
import type { PanelActions } from '../../actions';
import { FindBox } from '../../features/find/FindBox';
import { TodaySection } from '../../features/today/TodaySection';
import type { PanelHost } from '../../host';
import type { OpenMeeting } from '../../parts/open-meeting';
import { MessageView } from './MessageView';
import messageViewStyles from './MessageView.module.css';

type Props = {
  why: Extract<PanelState, { kind: 'no-event' }>['why'];
  place: PanelHost['name'];
  actions: PanelActions;
  onOpen: OpenMeeting;
  viewer: Viewer;
};

/** Nothing to look up yet: the next step to where there is, and until then the day. The sidebar lies beside a day already. */
export function NoEventView({ why, place, actions, onOpen, viewer }: Props) {
  const { title, text } = words.noEvent[why];
  const day = place !== 'sidebar';
  return (
    <>
      <MessageView drawing={day ? null : why === 'not-saved' ? 'save' : 'event'} title={title} text={text}>
        {why === 'not-a-calendar' && (
          <div class={messageViewStyles.choices}>
            <ExternalLink href="https://calendar.google.com/" kind="secondary" title={words.panel.newTab}>
              {words.noEvent.googleCalendar}
            </ExternalLink>
            <ExternalLink href="https://outlook.office.com/calendar/" kind="secondary" title={words.panel.newTab}>
              {words.noEvent.outlook}
            </ExternalLink>
          </div>
        )}
      </MessageView>
      {day && <TodaySection actions={actions} onOpen={onOpen} viewer={viewer} />}
      <FindBox actions={actions} onOpen={onOpen} viewer={viewer} />
    </>
  );
}
