import type { Today, TodayMeeting } from '../../../domain/answers';
import { MINUTE_MS } from '../../../time/durations';
import { formatDay, formatDuration, formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { zoneTitle } from '../../../time/viewer-zone';
import choiceStyles from '../../../ui/controls/Choice.module.css';
import { ExternalLink } from '../../../ui/controls/ExternalLink';
import iconButtonStyles from '../../../ui/controls/IconButton.module.css';
import { OutwardIcon, VideoIcon } from '../../../ui/icons/icons';
import { Pill } from '../../../ui/layout/Pill';
import sectionStyles from '../../../ui/layout/Section.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import type { OpenMeeting } from '../../parts/open-meeting';
import { type DayStanding, dayStandings } from './day-order';
import todayStyles from './today.module.css';

type Props = { today: Today; onOpen: OpenMeeting; viewer: Viewer };

/** Today in order, with what is on and what is next; then what yesterday still owes an outcome. */
export function TodayList({ today: { today, unfinished }, onOpen, viewer }: Props) {
  const standings = dayStandings(today, viewer.now);
  return (
    <>
      <section class={sectionStyles.section}>
        <div class={sectionStyles.head}>
          <h2 class={sectionStyles.name}>{words.today.title}</h2>
          <span class={sectionStyles.note}>{formatDay(viewer.now, viewer)}</span>
        </div>
        {today.length === 0 && <p class={textStyles.muted}>{words.today.none}</p>}
        {today.length > 0 && (
          <ol class={todayStyles.list}>
            {today.map((meeting, index) => (
              <Row
                key={meeting.meetingId}
                meeting={meeting}
                standing={standings[index] ?? 'later'}
                onOpen={onOpen}
                viewer={viewer}
              />
            ))}
          </ol>
        )}
      </section>
      {unfinished.length > 0 && (
        <section class={sectionStyles.section}>
          <h2 class={sectionStyles.name}>{words.today.unfinished}</h2>
          <ol class={todayStyles.list}>
            {unfinished.map((meeting) => (
              <Row key={meeting.meetingId} meeting={meeting} standing="unfinished" onOpen={onOpen} viewer={viewer} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

type RowProps = {
  meeting: TodayMeeting;
  standing: DayStanding | 'unfinished';
  onOpen: OpenMeeting;
  viewer: Viewer;
};

function Row({ meeting, standing, onOpen, viewer }: RowProps) {
  const { startsAt, leadName, join } = meeting;
  // The section has the day; here the time of day is enough, also for yesterday's.
  const time = formatTime(startsAt, { ...viewer, now: startsAt });
  return (
    <li class={todayStyles.row} data-standing={standing}>
      <button type="button" class={todayStyles.open} onClick={() => onOpen('today', meeting.meetingId)}>
        <time class={todayStyles.time} dateTime={new Date(startsAt).toISOString()} title={zoneTitle(startsAt, viewer)}>
          {time}
        </time>
        <span class={todayStyles.text}>
          <bdi class={`${choiceStyles.title} ${todayStyles.title}`}>
            {meeting.title.trim() || words.meeting.untitled}
          </bdi>
          {leadName?.trim() && <bdi class={`${choiceStyles.line} ${todayStyles.line}`}>{leadName}</bdi>}
        </span>
        <Mark meeting={meeting} standing={standing} viewer={viewer} />
      </button>
      {join && (standing === 'now' || standing === 'next' || standing === 'later') && (
        <ExternalLink
          href={join.url}
          class={iconButtonStyles.button}
          title={join.host}
          label={`${join.service === null ? words.meeting.openLink : words.meeting.join(join.service)}: ${join.host}`}
        >
          {join.service === null ? <OutwardIcon /> : <VideoIcon />}
        </ExternalLink>
      )}
    </li>
  );
}

/** By word as well as by shape: the bar before the row that is on is the style sheet's. */
function Mark({ meeting, standing, viewer }: Omit<RowProps, 'onOpen'>) {
  if (standing === 'now') return <Pill tone="green">{words.today.now}</Pill>;
  if (standing === 'off') return <Pill tone="red">{words.meeting.status[meeting.status]}</Pill>;
  if (standing !== 'next') return null;
  const minutes = Math.ceil((meeting.startsAt - viewer.now) / MINUTE_MS);
  return (
    <Pill tone="accent">
      {words.today.next}, {words.meeting.inTime(formatDuration(minutes))}
    </Pill>
  );
}
