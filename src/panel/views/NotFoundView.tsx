import type { ComponentChildren } from 'preact';
import type { NotFound, NotFoundReason } from '../../lookup/panel-state';
import { words } from '../../words/words';
import type { PanelActions } from '../actions';
import type { OpenMeeting } from '../open-meeting';
import { CalendarIcon, ClockIcon, LockIcon, MoonIcon, PersonIcon, SunIcon, TagIcon } from '../parts/icons';
import type { Reader } from '../reader';
import type { Organization } from '../shell';
import { FindBox } from './FindBox';
import { GuestsSection } from './GuestsSection';
import { MessageView } from './MessageView';

type Props = {
  state: NotFound;
  actions: PanelActions;
  organizations: Organization[];
  onOpen: OpenMeeting;
  reader: Reader;
};

/** No dead end: what was asked, why nothing may have come, and every way on from here. */
export function NotFoundView({ state, actions, organizations, onOpen, reader }: Props) {
  const { notFound } = words;
  const others = organizations.filter(({ chosen }) => !chosen);
  // The countdown says itself why it looks again; two lines on one cause would be one too many.
  const reasons = state.reasons.filter((reason) => reason !== 'just-booked' || state.nextLookAt === null);
  return (
    <>
      <MessageView
        drawing="nothing"
        title={notFound.title}
        text={notFound.asked[state.provider][state.recurring ? 'recurring' : 'single']}
      >
        <section class="reasons">
          <h2 class="section-name">{notFound.whyTitle}</h2>
          <ul class="reason-list">
            {state.nextLookAt !== null && <Countdown at={state.nextLookAt} now={reader.now} />}
            {reasons.map((reason) => (
              <li key={reason}>
                {icons[reason]}
                <span>{notFound.why[reason]}</span>
              </li>
            ))}
          </ul>
        </section>
        <div class="choices">
          <button type="button" class="button primary" onClick={actions.retry}>
            {notFound.look}
          </button>
          {others.map(({ id, name }) => (
            <button key={id} type="button" class="button secondary" onClick={() => void actions.chooseOrganization(id)}>
              {notFound.searchIn(name)}
            </button>
          ))}
        </div>
      </MessageView>
      <GuestsSection near={state.near} actions={actions} onOpen={onOpen} reader={reader} />
      <FindBox actions={actions} onOpen={onOpen} reader={reader} />
    </>
  );
}

/** Only says when: the panel's clock asks (`self-retry.ts`). `role="timer"` is silent on its own. */
function Countdown({ at, now }: { at: number; now: number }) {
  const { notFound } = words;
  const seconds = Math.ceil((at - now) / 1000);
  return (
    <li>
      <ClockIcon />
      <span role="timer">
        {seconds > 0 ? (
          <>
            {notFound.countdownBefore}
            <b class="seconds">{notFound.countdown(seconds)}</b>
          </>
        ) : (
          notFound.countdownOver
        )}
      </span>
    </li>
  );
}

const icons: Record<NotFoundReason, ComponentChildren> = {
  'just-booked': <ClockIcon />,
  'never-synced': <MoonIcon />,
  'calendar-not-connected': <CalendarIcon />,
  'all-day': <SunIcon />,
  private: <LockIcon />,
  'no-contact': <PersonIcon />,
  'newer-outlook-id': <TagIcon />,
};
