import type { TodayMeeting } from '../../../domain/answers';
import { HOUR_MS, MINUTE_MS } from '../../../time/durations';
import { formatDuration, formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { zoneTitle } from '../../../time/viewer-zone';
import choiceStyles from '../../../ui/controls/Choice.module.css';
import { ExternalLink } from '../../../ui/controls/ExternalLink';
import iconButtonStyles from '../../../ui/controls/IconButton.module.css';
import { OutwardIcon, VideoIcon } from '../../../ui/icons/icons';
import { Pill } from '../../../ui/layout/Pill';
import { words } from '../../../words/words';
import type { OpenMeeting } from '../../parts/open-meeting';
import type { DayStanding } from './day-order';
import todayStyles from './today.module.css';

type Props = {
  meeting: TodayMeeting;
  standing: DayStanding;
  /** The times that the first column has room for. */
  widest: string;
  onOpen: OpenMeeting;
  viewer: Viewer;
};

/** A meeting of a day: when, what, with whom, and the way into the call. */
export function TodayRow({ meeting, standing, widest, onOpen, viewer }: Props) {
  const { startsAt, leadName, join } = meeting;
  // What is above the row names the day; here the time of day is enough.
  const time = formatTime(startsAt, { ...viewer, now: startsAt });
  return (
    <li class={todayStyles.row} data-standing={standing}>
      <button type="button" class={todayStyles.open} onClick={() => onOpen('today', meeting.meetingId)}>
        <time
          class={todayStyles.time}
          dateTime={new Date(startsAt).toISOString()}
          title={zoneTitle(startsAt, viewer)}
          data-widest={widest}
        >
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
          label={
            join.service === null ? words.meeting.openLinkAt(join.host) : words.meeting.joinAt(join.service, join.host)
          }
        >
          {join.service === null ? <OutwardIcon /> : <VideoIcon />}
        </ExternalLink>
      )}
    </li>
  );
}

/**
 * The longest times of a day as this viewer has them, a line each, with the zone where it is named. Each row keeps room for them: what
 * follows a time begins at one edge, in 12 hours and in 24.
 */
export function longestTimes(viewer: Viewer): string {
  const times = Array.from({ length: 24 }, (_, hour) => {
    const now = viewer.now + hour * HOUR_MS;
    return formatTime(now, { ...viewer, now });
  });
  const length = Math.max(...times.map((time) => time.length));
  return times.filter((time) => time.length === length).join('\n');
}

/** By word as well as by shape: the bar before the row that is on is the style sheet's. */
function Mark({ meeting, standing, viewer }: Omit<Props, 'onOpen' | 'widest'>) {
  if (standing === 'now') return <Pill tone="green">{words.today.now}</Pill>;
  if (standing === 'off') return <Pill tone="red">{words.meeting.status[meeting.status]}</Pill>;
  if (standing !== 'next') return null;
  const minutes = Math.ceil((meeting.startsAt - viewer.now) / MINUTE_MS);
  return <Pill tone="accent">{words.meeting.inTime(formatDuration(minutes))}</Pill>;
}
