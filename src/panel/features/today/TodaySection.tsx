import { useEffect, useRef } from 'preact/hooks';
import { isForbidding } from '../../../domain/agenda/forbidding';
import type { Today } from '../../../domain/answers';
import { calendarDay } from '../../../time/calendar-day';
import { MINUTE_MS } from '../../../time/durations';
import { formatDay, formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { isAnswer, useRequest } from '../../../ui/hooks/use-request';
import sectionStyles from '../../../ui/layout/Section.module.css';
import { Skeleton } from '../../../ui/layout/Skeleton';
import skeletonStyles from '../../../ui/layout/Skeleton.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import type { PanelActions } from '../../actions';
import { FailureNote } from '../../parts/FailureNote';
import type { OpenMeeting } from '../../parts/open-meeting';
import { UncheckedBanner } from '../../parts/UncheckedBanner';
import { TodayList } from './TodayList';
import todayStyles from './today.module.css';

/** A side panel stays open all day; it asks for the list again after this time. */
const FRESH_MS = 5 * MINUTE_MS;

type Props = { actions: PanelActions; onOpen: OpenMeeting; viewer: Viewer };

/** The user's day in Close, where no event is open. */
export function TodaySection({ actions, onOpen, viewer }: Props) {
  const { asked, ask } = useRequest<Today>({ keep: true });
  const load = () => void ask(() => actions.loadToday());
  // Counted from the first question and not by the clock's marks: who opens the panel right before one asks once.
  const openedAt = useRef(viewer.now);
  const age = Math.floor((viewer.now - openedAt.current) / FRESH_MS);
  const day = calendarDay(viewer.now, viewer.timeZone);

  const recalled = useRequest<Today | null>({ subject: day });
  const known = isAnswer(recalled.asked) && recalled.asked.ok ? recalled.asked.value : null;

  const failure = isAnswer(asked) && !asked.ok ? asked.failure : null;
  const isOffline = failure?.reason === 'offline';

  // Time alone makes the list old, and midnight makes it another day's.
  useEffect(load, [age, day]);
  useEffect(() => {
    if (!isOffline) return;
    addEventListener('online', load);
    return () => removeEventListener('online', load);
  }, [isOffline]);
  useEffect(() => void recalled.ask(() => actions.recallToday()), [day]);

  if (isAnswer(asked) && asked.ok) return <TodayList today={asked.value} onOpen={onOpen} viewer={viewer} />;
  if (known && failure?.reason !== 'needs-key' && !isForbidding(failure)) {
    return (
      <>
        {failure && (
          <UncheckedBanner
            failure={failure}
            time={formatTime(known.askedAt, viewer)}
            writes={false}
            retry={isOffline ? null : load}
          />
        )}
        <TodayList today={known} onOpen={onOpen} viewer={viewer} />
      </>
    );
  }
  return (
    <section class={sectionStyles.section} aria-busy={!isAnswer(asked)}>
      <div class={sectionStyles.head}>
        <h2 class={sectionStyles.name}>{words.today.title}</h2>
        <span class={sectionStyles.note}>{formatDay(viewer.now, viewer)}</span>
      </div>
      {isAnswer(asked) ? (
        <FailureNote failure={asked.failure} actions={actions} retry={load} />
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
