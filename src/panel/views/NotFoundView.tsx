import type { PanelState } from '../../lookup/panel-state';
import { words } from '../../words/words';
import type { PanelActions } from '../actions';
import { CalendarIcon, ClockIcon, PersonIcon } from '../parts/icons';
import { MessageView } from './MessageView';

type Props = { state: Extract<PanelState, { kind: 'not-found' }>; actions: PanelActions };

/** No dead end: what was asked, why nothing may have come, and a way to ask once more. */
export function NotFoundView({ state, actions }: Props) {
  const { notFound } = words;
  return (
    <MessageView
      drawing="nothing"
      title={notFound.title}
      text={notFound.asked[state.provider][state.recurring ? 'recurring' : 'single']}
    >
      <section class="reasons">
        <h2 class="section-name">{notFound.whyTitle}</h2>
        <ul class="reason-list">
          <li>
            <PersonIcon />
            {notFound.why.guests}
          </li>
          <li>
            <ClockIcon />
            {notFound.why.recent}
          </li>
          <li>
            <CalendarIcon />
            {notFound.why.calendar}
          </li>
        </ul>
      </section>
      <button type="button" class="button primary" onClick={actions.retry}>
        {notFound.look}
      </button>
    </MessageView>
  );
}
