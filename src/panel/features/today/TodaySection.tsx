import { useEffect } from 'preact/hooks';
import { isForbidding } from '../../../domain/agenda/forbidding';
import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import sectionStyles from '../../../ui/layout/Section.module.css';
import { Skeleton } from '../../../ui/layout/Skeleton';
import skeletonStyles from '../../../ui/layout/Skeleton.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import type { PanelActions } from '../../actions';
import { useWriting } from '../../drafts/context/write-context';
import { FailureNote } from '../../parts/FailureNote';
import type { OpenMeeting } from '../../parts/open-meeting';
import { UncheckedBanner } from '../../parts/UncheckedBanner';
import { WrapUpSection } from '../wrap-up/WrapUpSection';
import { NextUp } from './NextUp';
import todayStyles from './today.module.css';
import { useDays } from './use-days';

type Props = {
  actions: PanelActions;
  onOpen: OpenMeeting;
  /** Nothing lies over it. */
  inFront: boolean;
  viewer: Viewer;
};

/** The user's days in Close, where no event is open: what is left to do of those that are over, and what comes next. */
export function TodaySection({ actions, onOpen, inFront, viewer }: Props) {
  const { day, known, failure, load, refresh, leave } = useDays(actions, inFront, viewer);
  const needChoices = useWriting()?.needChoices;
  const open: OpenMeeting = (from, ...rest) => {
    leave(from === 'wrap-up');
    onOpen(from, ...rest);
  };
  const isHere = known !== null;
  useEffect(() => {
    if (isHere) needChoices?.();
  }, [isHere, needChoices]);

  if (known && failure?.reason !== 'needs-key' && !isForbidding(failure)) {
    return (
      <>
        {failure && (
          <UncheckedBanner
            failure={failure}
            time={formatTime(known.askedAt, viewer)}
            writes={false}
            retry={failure.reason === 'offline' ? null : load}
          />
        )}
        <WrapUpSection
          key={`wrap-up ${day}`}
          finished={known.finished}
          onSaved={refresh}
          onOpen={open}
          viewer={viewer}
        />
        <NextUp key={`next ${day}`} days={known} onOpen={open} viewer={viewer} />
      </>
    );
  }
  return (
    <section class={sectionStyles.section} aria-busy={failure === null}>
      <h2 class={sectionStyles.name}>{words.wrapUp.region}</h2>
      {failure ? (
        <FailureNote failure={failure} actions={actions} retry={load} />
      ) : (
        <>
          <p class={textStyles.visuallyHidden}>{words.today.loading}</p>
          <div class={`${todayStyles.list} ${skeletonStyles.group} ${todayStyles.waiting}`} aria-hidden="true">
            <Skeleton shape="choice" />
            <Skeleton shape="choice" />
            <Skeleton shape="choice" />
          </div>
        </>
      )}
    </section>
  );
}
