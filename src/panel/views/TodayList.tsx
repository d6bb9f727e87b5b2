import type { Today, TodayMeeting } from '../../lookup/answers';
import { words } from '../../words/words';
import { type DayStanding, dayStandings } from '../day-order';
import { formatDay, formatDuration, formatTime } from '../format';
import type { OpenMeeting } from '../open-meeting';
import { ExternalLink } from '../parts/ExternalLink';
import { OutwardIcon, VideoIcon } from '../parts/icons';
import { Pill } from '../parts/Pill';
import type { Reader } from '../reader';

type Props = { today: Today; onOpen: OpenMeeting; reader: Reader };

/** Today in order, with what is on and what is next; then what yesterday still owes an outcome. */
export function TodayList({ today: { today, unfinished }, onOpen, reader }: Props) {
  const standings = dayStandings(today, reader.now);
  return (
    <>
      <section class="section">
        <div class="section-head">
          <h2 class="section-name">{words.today.title}</h2>
          <span class="section-note">{formatDay(reader.now, reader)}</span>
        </div>
        {today.length === 0 && <p class="quiet">{words.today.none}</p>}
        {today.length > 0 && (
          <ol class="today">
            {today.map((meeting, index) => (
              <Row
                key={meeting.meetingId}
                meeting={meeting}
                standing={standings[index] ?? 'later'}
                onOpen={onOpen}
                reader={reader}
              />
            ))}
          </ol>
        )}
      </section>
      {unfinished.length > 0 && (
        <section class="section">
          <h2 class="section-name">{words.today.unfinished}</h2>
          <ol class="today">
            {unfinished.map((meeting) => (
              <Row key={meeting.meetingId} meeting={meeting} standing="unfinished" onOpen={onOpen} reader={reader} />
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
  reader: Reader;
};

function Row({ meeting, standing, onOpen, reader }: RowProps) {
  const { startsAt, leadName, join } = meeting;
  // The section has the day; here the time of day is enough, also for yesterday's.
  const time = formatTime(startsAt, { ...reader, now: startsAt });
  return (
    <li class={`today-row ${standing}`}>
      <button type="button" class="today-open" onClick={() => onOpen('today', meeting.meetingId)}>
        <time class="today-time" dateTime={new Date(startsAt).toISOString()}>
          {time}
        </time>
        <span class="today-text">
          <bdi class="choice-title">{meeting.title.trim() || words.meeting.untitled}</bdi>
          {leadName?.trim() && <bdi class="choice-line">{leadName}</bdi>}
        </span>
        <Mark meeting={meeting} standing={standing} reader={reader} />
      </button>
      {join && (standing === 'now' || standing === 'next' || standing === 'later') && (
        <ExternalLink
          href={join.url}
          class="icon-button"
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
function Mark({ meeting, standing, reader }: Omit<RowProps, 'onOpen'>) {
  if (standing === 'now') return <Pill tone="green">{words.today.now}</Pill>;
  if (standing === 'off') return <Pill tone="red">{words.meeting.status[meeting.status]}</Pill>;
  if (standing !== 'next') return null;
  const minutes = Math.ceil((meeting.startsAt - reader.now) / 60_000);
  return (
    <Pill tone="accent">
      {words.today.next}, {words.meeting.inTime(formatDuration(minutes))}
    </Pill>
  );
}
