import { useState } from 'preact/hooks';
import { isNoShow, lacksNote } from '../../../domain/agenda/wrap-up';
import type { FinishedMeeting } from '../../../domain/answers';
import { calendarDay } from '../../../time/calendar-day';
import { formatDay, formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { zoneTitle } from '../../../time/viewer-zone';
import { Pill } from '../../../ui/layout/Pill';
import { words } from '../../../words/words';
import { useWriting } from '../../drafts/context/write-context';
import type { OpenMeeting } from '../../parts/open-meeting';
import { RowOutcome } from './RowOutcome';
import styles from './wrap-up.module.css';

type Props = { meeting: FinishedMeeting; onSaved: () => void; onOpen: OpenMeeting; viewer: Viewer };

/** One meeting that is over: a click on it leads to its note, its outcome is chosen here. */
export function WrapUpRow({ meeting, onSaved, onOpen, viewer }: Props) {
  const writing = useWriting();
  const { meetingId, startsAt, outcome } = meeting;
  // Asked once: what is chosen here stays in sight.
  const [toChoose] = useState(outcome === null || outcome.suggested !== null);
  const title = meeting.title.trim() || words.meeting.untitled;
  return (
    <li class={styles.row}>
      <button
        type="button"
        class={styles.open}
        title={words.wrapUp.writeNote}
        onClick={() => onOpen('wrap-up', meetingId)}
      >
        <span class={styles.text}>
          <bdi class={styles.name}>{title}</bdi>
          <span class={styles.line}>
            {meeting.leadName?.trim() && (
              <>
                <bdi>{meeting.leadName.trim()}</bdi>
                {' · '}
              </>
            )}
            <time dateTime={new Date(startsAt).toISOString()} title={zoneTitle(startsAt, viewer)}>
              {whenWas(startsAt, viewer)}
            </time>
            {!toChoose && outcome?.name?.trim() && (
              <>
                {' · '}
                <bdi>{outcome.name.trim()}</bdi>
              </>
            )}
          </span>
        </span>
        <NoteMark meeting={meeting} />
      </button>
      {writing && toChoose && <RowOutcome meeting={meeting} writing={writing} onSaved={onSaved} viewer={viewer} />}
    </li>
  );
}

function NoteMark({ meeting }: { meeting: FinishedMeeting }) {
  const { note } = words.wrapUp;
  if (meeting.hasNote) return <Pill tone="green">{note.saved}</Pill>;
  if (isNoShow(meeting.outcome?.name)) return <Pill tone="neutral">{note.notNeeded}</Pill>;
  return lacksNote(meeting) ? <Pill tone="amber">{note.missing}</Pill> : null;
}

/** "today 11:00", "yesterday", "Fri 20 Nov": the hour matters for today alone. */
function whenWas(startsAt: number, viewer: Viewer): string {
  const days = calendarDay(viewer.now, viewer.timeZone) - calendarDay(startsAt, viewer.timeZone);
  if (days === 0) return words.wrapUp.todayAt(formatTime(startsAt, { ...viewer, now: startsAt }));
  return days === 1 ? words.wrapUp.yesterday : formatDay(startsAt, viewer);
}
