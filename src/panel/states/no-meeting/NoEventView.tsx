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
  /** Nothing lies over it. */
  inFront: boolean;
  viewer: Viewer;
};

/** Nothing to look up yet: what is left to do and what comes next, and the next step to an event. The sidebar lies beside a day already. */
export function NoEventView({ why, place, actions, onOpen, inFront, viewer }: Props) {
  const { title, text } = words.noEvent[why];
  const day = place !== 'sidebar';
  const message = (
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
  );
  // The user is at an event that is not saved yet: that is what they look for first.
  const isFirst = !day || why === 'not-saved';
  return (
    <>
      {isFirst && message}
      {day && <TodaySection actions={actions} onOpen={onOpen} inFront={inFront} viewer={viewer} />}
      {!isFirst && message}
      <FindBox actions={actions} onOpen={onOpen} viewer={viewer} />
    </>
  );
}
