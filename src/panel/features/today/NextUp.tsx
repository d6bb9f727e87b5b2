import { useState } from 'preact/hooks';
import type { Today, TodayMeeting } from '../../../domain/answers';
import { ASSUMED_MEETING_MS } from '../../../domain/assumed-meeting';
import { isCalledOff } from '../../../domain/called-off';
import { calendarDay } from '../../../time/calendar-day';
import { formatDay } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import sectionStyles from '../../../ui/layout/Section.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import type { OpenMeeting } from '../../parts/open-meeting';
import { DayFold } from './DayFold';
import { dayStandings } from './day-order';
import { longestTimes, TodayRow } from './TodayRow';
import todayStyles from './today.module.css';

type Props = { days: Pick<Today, 'today' | 'ahead'>; onOpen: OpenMeeting; viewer: Viewer };

/** What is on and what is still to come today; behind a fold each, what is over and the days ahead. */
export function NextUp({ days: { today, ahead }, onOpen, viewer }: Props) {
  // What ends while it is looked at stays where it is.
  const [openedAt] = useState(viewer.now);
  const standings = dayStandings(today, viewer.now);
  const widest = longestTimes(viewer);
  const isEarlier = ({ startsAt, endsAt }: TodayMeeting) => (endsAt ?? startsAt + ASSUMED_MEETING_MS) <= openedAt;
  const rowsOf = (meetings: readonly TodayMeeting[]) =>
    meetings.map((meeting) => (
      <TodayRow
        key={meeting.meetingId}
        meeting={meeting}
        standing={standings[today.indexOf(meeting)] ?? (isCalledOff(meeting.status) ? 'off' : 'later')}
        widest={widest}
        onOpen={onOpen}
        viewer={viewer}
      />
    ));
  const earlier = today.filter(isEarlier);
  const next = today.filter((meeting) => !isEarlier(meeting));

  return (
    <section class={sectionStyles.section}>
      <div class={sectionStyles.head}>
        <h2 class={sectionStyles.name}>{words.today.title}</h2>
        <span class={sectionStyles.note}>{formatDay(viewer.now, viewer)}</span>
      </div>
      {next.length > 0 ? (
        <ol class={todayStyles.list}>{rowsOf(next)}</ol>
      ) : (
        <p class={textStyles.muted}>{today.length > 0 ? words.today.noMore : words.today.none}</p>
      )}
      <div class={todayStyles.folds}>
        {earlier.length > 0 && (
          <DayFold name={words.today.earlier} meetings={earlier.length}>
            {rowsOf(earlier)}
          </DayFold>
        )}
        {byDay(ahead, viewer).map(({ day, meetings }) => (
          <DayFold key={day} name={nameOf(day, meetings, viewer)} meetings={meetings.length}>
            {rowsOf(meetings)}
          </DayFold>
        ))}
      </div>
    </section>
  );
}

type Day = { day: number; meetings: TodayMeeting[] };

function byDay(meetings: readonly TodayMeeting[], { timeZone }: Viewer): Day[] {
  const days = new Map<number, TodayMeeting[]>();
  for (const meeting of meetings) {
    const day = calendarDay(meeting.startsAt, timeZone);
    days.set(day, [...(days.get(day) ?? []), meeting]);
  }
  return [...days].map(([day, ofDay]) => ({ day, meetings: ofDay }));
}

function nameOf(day: number, [first]: readonly TodayMeeting[], viewer: Viewer): string {
  const date = formatDay(first?.startsAt ?? viewer.now, viewer);
  return day === calendarDay(viewer.now, viewer.timeZone) + 1 ? words.today.tomorrow(date) : date;
}
