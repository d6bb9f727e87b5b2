import { useState } from 'preact/hooks';
import type { JoinLink, Match, MeetingCard } from '../../lookup/panel-state';
import { words } from '../../words/words';
import { formatDay, formatWhen } from '../format';
import { type Nearness, nearness, nearnessWords } from '../nearness';
import { ExternalLink } from '../parts/ExternalLink';
import { CalendarIcon, OutwardIcon, PauseIcon, VideoIcon } from '../parts/icons';
import { Pill, type PillTone } from '../parts/Pill';
import type { Reader } from '../reader';
import { useWriting } from '../writing/writing-context';

type Props = {
  meeting: MeetingCard;
  match: Match;
  /** Names from Close's lists, such as the outcome's, may still be on their way. */
  loading: boolean;
  reader: Reader;
};

/** What is on: title, when, how near, and the one primary action of the panel. */
export function MeetingView({ meeting, match, loading, reader }: Props) {
  const near = nearness(meeting.startsAt, meeting.endsAt, reader);
  const off = isOff(meeting);
  const writing = useWriting();
  // Where the outcome can be chosen, its menu says what it is.
  const hasMenu = writing !== null && writing.where !== 'elsewhere';
  // Asked once: a meeting that ends while it is looked at must not push down what is below it.
  const [over] = useState(meeting.status === 'completed' || near?.kind === 'ended');
  return (
    <section class="meeting">
      <div class="meeting-head">
        <h2 class="meeting-title">
          <bdi>{meeting.title.trim() || words.meeting.untitled}</bdi>
        </h2>
        <Standing meeting={meeting} near={near} />
      </div>
      <p class={off ? 'when off' : 'when'}>
        <time dateTime={new Date(meeting.startsAt).toISOString()}>
          {formatWhen(meeting.startsAt, meeting.endsAt, reader)}
        </time>
      </p>
      {match.occurrence === 'nearest' && (
        <p class="notice">
          <CalendarIcon />
          <span>
            {words.meeting[match.by === 'guests' ? 'probably' : 'nearest'](formatDay(meeting.startsAt, reader))}
          </span>
        </p>
      )}
      {!hasMenu && (meeting.outcome !== null || (over && !off)) && (
        <Outcome outcome={meeting.outcome} loading={loading} />
      )}
      {meeting.pausedWorkflows.length > 0 && <Paused workflows={meeting.pausedWorkflows} />}
      {meeting.join && <Join link={meeting.join} primary={!off && isAhead(near)} />}
    </section>
  );
}

/** A status that the clock cannot know comes first; otherwise how near it is; otherwise nothing. */
function Standing({ meeting, near }: { meeting: MeetingCard; near: Nearness | null }) {
  if (isOff(meeting)) return <Pill tone="red">{words.meeting.status[meeting.status]}</Pill>;
  if (near) return <Pill tone={toneOf(near)}>{nearnessWords(near)}</Pill>;
  if (meeting.status === 'completed') return <Pill tone="neutral">{words.meeting.status.completed}</Pill>;
  return null;
}

/** What came of it. A meeting that is over always has this line, so that its outcome moves nothing when it comes. */
function Outcome({ outcome, loading }: { outcome: MeetingCard['outcome']; loading: boolean }) {
  const { meeting } = words;
  const name = outcome?.name?.trim();
  const isToCome = outcome === null ? loading : !name && !outcome.deleted;
  return (
    <p class="mark-row">
      {isToCome && <span class="bone pill-bone" aria-hidden="true" />}
      {outcome === null && !loading && <Pill tone="neutral">{meeting.noOutcome}</Pill>}
      {outcome !== null && !isToCome && (
        <Pill tone={name ? 'accent' : 'neutral'}>
          <bdi>{name ? meeting.outcome(name) : meeting.outcomeDeleted}</bdi>
        </Pill>
      )}
    </p>
  );
}

/** Close holds its automatic messages back while this meeting is ahead: a reason not to wonder, or to write oneself. */
function Paused({ workflows }: { workflows: string[] }) {
  const { meeting } = words;
  const names = workflows.join(', ');
  return (
    <p class="mark-row" title={names}>
      <Pill tone="amber">
        <PauseIcon />
        {workflows.length === 1 ? meeting.paused : meeting.pausedSeveral(workflows.length)}
      </Pill>
      <bdi class="mark-text">{names}</bdi>
    </p>
  );
}

/**
 * Whoever sends an invitation writes this link, so the host is always in sight, in full and in punycode, and only a
 * service that the host proves gets a named button: https://www.unicode.org/reports/tr39/#Restriction_Level_Detection
 */
function Join({ link, primary }: { link: JoinLink; primary: boolean }) {
  return (
    <p class="join">
      <ExternalLink
        href={link.url}
        title={link.url}
        class={primary && link.service !== null ? 'button primary' : 'button secondary'}
      >
        {link.service === null ? <OutwardIcon /> : <VideoIcon />}
        {link.service === null ? words.meeting.openLink : words.meeting.join(link.service)}
      </ExternalLink>
      <bdi class="host" dir="ltr">
        {link.host}
      </bdi>
    </p>
  );
}

function isOff({ status }: MeetingCard): boolean {
  return status === 'canceled' || status === 'declined-by-lead' || status === 'declined-by-org';
}

function isAhead(near: Nearness | null): boolean {
  return near === null || near.kind === 'now' || near.kind === 'in' || near.kind === 'started' || isFuture(near);
}

function isFuture(near: Nearness): boolean {
  return near.kind === 'days' && near.days > 0;
}

function toneOf(near: Nearness): PillTone {
  if (near.kind === 'now' || near.kind === 'started' || near.kind === 'in') return 'green';
  return near.kind === 'ended' ? 'accent' : 'neutral';
}
