import type { ComponentChildren } from 'preact';
import type { NotFoundReason } from '../../../domain/not-found-reason';
import type { NotFound } from '../../../domain/panel-state';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { CalendarIcon, ClockIcon, LockIcon, MoonIcon, PersonIcon, SunIcon, TagIcon } from '../../../ui/icons/icons';
import sectionStyles from '../../../ui/layout/Section.module.css';
import { around } from '../../../words/around';
import { words } from '../../../words/words';
import type { PanelActions } from '../../actions';
import { useWriting } from '../../drafts/context/write-context';
import { Elsewhere } from '../../drafts/views/WriteElsewhere';
import { FindBox } from '../../features/find/FindBox';
import { GuestsSection } from '../../features/guests/GuestsSection';
import type { Organization } from '../../host';
import type { OpenMeeting } from '../../parts/open-meeting';
import { MessageView } from './MessageView';
import messageViewStyles from './MessageView.module.css';

type Props = {
  state: NotFound;
  actions: PanelActions;
  organizations: Organization[];
  onOpen: OpenMeeting;
  viewer: Viewer;
};

/**
 * No dead end: what was asked, why nothing may have come, and every way on from here. It looks again by itself, so the strong
 * button is the one that helps: looking up the guests.
 */
export function NotFoundView({ state, actions, organizations, onOpen, viewer }: Props) {
  const { notFound } = words;
  const writing = useWriting();
  // Where a click here cannot be told from a lured one, the organization is chosen in popup and side panel.
  const cannotChoose = actions.clickGuard?.canTell === false;
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
        <section class={messageViewStyles.reasons}>
          <div class={sectionStyles.head}>
            <h2 class={sectionStyles.name}>{notFound.whyTitle}</h2>
            <Button kind="text" onClick={actions.retry}>
              {notFound.look}
            </Button>
          </div>
          <ul class={messageViewStyles.reasonList}>
            {state.nextLookAt !== null && <Countdown at={state.nextLookAt} now={viewer.now} />}
            {reasons.map((reason) => (
              <li key={reason}>
                {icons[reason]}
                <span>{notFound.why[reason]}</span>
              </li>
            ))}
          </ul>
        </section>
        {others.length > 0 && (
          <div class={messageViewStyles.choices}>
            {!cannotChoose &&
              others.map(({ accountId, name }) => (
                <Button
                  key={accountId}
                  kind="secondary"
                  onClick={(event) =>
                    void writing?.guarded(event, (meant) => actions.chooseOrganization(accountId, meant))
                  }
                >
                  {notFound.searchIn(name)}
                </Button>
              ))}
            {cannotChoose && (
              <Elsewhere
                dock={writing?.dock ?? null}
                inSidePanel={notFound.searchInSidePanel}
                inPopup={notFound.searchInPopup}
              />
            )}
          </div>
        )}
      </MessageView>
      <GuestsSection near={state.near} actions={actions} onOpen={onOpen} viewer={viewer} />
      <FindBox actions={actions} unsynced={{ near: state.near }} onOpen={onOpen} viewer={viewer} />
    </>
  );
}

/** Only says when: the panel's clock asks (`self-retry.ts`). `role="timer"` is silent on its own. */
function Countdown({ at, now }: { at: number; now: number }) {
  const { notFound } = words;
  const seconds = Math.ceil((at - now) / 1000);
  const [before, after] = around(notFound.lookingIn);
  return (
    <li>
      <ClockIcon />
      <span role="timer">
        {seconds > 0 ? (
          <>
            {before}
            <b class={messageViewStyles.seconds}>{notFound.countdown(seconds)}</b>
            {after}
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
