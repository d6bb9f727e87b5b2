import { useRef, useState } from 'preact/hooks';
import { isCalledOff } from '../../../domain/called-off';
import type { JoinLink, Match, MeetingCard } from '../../../domain/panel-state';
import { formatDay, formatWhen } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { zoneTitle } from '../../../time/viewer-zone';
import { ExternalLink } from '../../../ui/controls/ExternalLink';
import { useCut } from '../../../ui/hooks/use-cut';
import { useOwnId } from '../../../ui/hooks/use-id';
import { CalendarIcon, OutwardIcon, PauseIcon, VideoIcon } from '../../../ui/icons/icons';
import clampedStyles from '../../../ui/layout/Clamped.module.css';
import { CutButton } from '../../../ui/layout/CutButton';
import { Pill, type PillTone } from '../../../ui/layout/Pill';
import { Skeleton } from '../../../ui/layout/Skeleton';
import { listOf } from '../../../words/list';
import { words } from '../../../words/words';
import { useCommands, useKeyHint } from '../../commands/use-commands';
import { useWriting } from '../../drafts/context/write-context';
import styles from './MeetingView.module.css';
import { type Nearness, nearness, nearnessWords } from './relative-time';

type Props = {
  meeting: MeetingCard;
  match: Match;
  /** Names from Close's lists, such as the outcome's, may still be on their way. */
  loading: boolean;
  /** Takes it for the one that is meant, though it may not be; null where that is settled. */
  onChoose: (() => void) | null;
  viewer: Viewer;
};

/** What is on: title, when, how near, and the one primary action of the panel. */
export function MeetingView({ meeting, match, loading, onChoose, viewer }: Props) {
  const near = nearness(meeting.startsAt, meeting.endsAt, viewer);
  const off = isCalledOff(meeting.status);
  const writing = useWriting();
  // Where the outcome can be chosen, its menu says what it is.
  const hasMenu = writing !== null && writing.where !== 'elsewhere';
  // Asked once: a meeting that ends while it is looked at must not push down what is below it.
  const [over] = useState(meeting.status === 'completed' || near?.kind === 'ended');
  const id = useOwnId();
  const name = meeting.title.trim() || words.meeting.untitled;
  const title = useCut<HTMLElement>(name);
  return (
    <article class={styles.meeting} aria-labelledby={id}>
      <div class={styles.head}>
        <div class={styles.named}>
          <h2 class={styles.title} id={id}>
            <bdi
              class={title.all ? undefined : `${clampedStyles.clamped} ${clampedStyles.three}`}
              id={title.id}
              ref={title.text}
              title={title.long && !title.all ? name : undefined}
            >
              {name}
            </bdi>
          </h2>
          <CutButton cut={title} more={words.brief.showAll} less={words.brief.showLess} />
        </div>
        <Standing meeting={meeting} near={near} />
      </div>
      <p class={off ? `${styles.when} ${styles.off}` : styles.when}>
        <time dateTime={new Date(meeting.startsAt).toISOString()} title={zoneTitle(meeting.startsAt, viewer)}>
          {formatWhen(meeting.startsAt, meeting.endsAt, viewer)}
        </time>
      </p>
      {match.occurrence !== 'exact' && match.occurrence !== 'possible' && (
        <p class={styles.notice}>
          <CalendarIcon />
          <span>
            {words.meeting[match.by === 'guests' ? 'probably' : match.occurrence](formatDay(meeting.startsAt, viewer))}
            {onChoose && (
              <>
                {' '}
                <button type="button" class={styles.noticeButton} onClick={onChoose}>
                  {words.meeting.writeAnyway}
                </button>
              </>
            )}
          </span>
        </p>
      )}
      {!hasMenu && (meeting.outcome !== null || (over && !off)) && (
        <Outcome outcome={meeting.outcome} loading={loading} />
      )}
      {meeting.pausedWorkflows.length > 0 && <Paused workflows={meeting.pausedWorkflows} />}
      {meeting.join && <Join link={meeting.join} primary={!off && isAhead(near)} />}
    </article>
  );
}

/** A status that the clock cannot know comes first; otherwise how near it is; otherwise nothing. */
function Standing({ meeting, near }: { meeting: MeetingCard; near: Nearness | null }) {
  if (isCalledOff(meeting.status)) return <Pill tone="red">{words.meeting.status[meeting.status]}</Pill>;
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
    <p class={styles.markRow} data-part="mark">
      {isToCome && <Skeleton shape="pill" aria-hidden="true" />}
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
  const names = listOf(workflows);
  return (
    <p class={styles.markRow} data-part="mark" title={names}>
      <Pill tone="amber">
        <PauseIcon />
        {workflows.length === 1 ? meeting.paused : meeting.pausedSeveral(workflows.length)}
      </Pill>
      <bdi class={styles.markText}>{names}</bdi>
    </p>
  );
}

/**
 * The sender of an invitation writes this link, so the host is always in sight, in full and in punycode, and only a
 * service that the host proves gets a named button: https://www.unicode.org/reports/tr39/#Restriction_Level_Detection
 */
function Join({ link, primary }: { link: JoinLink; primary: boolean }) {
  const anchor = useRef<HTMLAnchorElement>(null);
  const hint = useKeyHint('J', link.url);
  const name = link.service === null ? words.meeting.openLink : words.meeting.join(link.service);
  const icon = link.service === null ? <OutwardIcon /> : <VideoIcon />;
  useCommands([{ place: 'call', key: 'J', name, icon, run: () => anchor.current?.click() }]);
  return (
    <p class={styles.join} data-part="join">
      <ExternalLink
        ref={anchor}
        href={link.url}
        title={hint.title ?? link.url}
        keys={hint['aria-keyshortcuts']}
        kind={primary && link.service !== null ? 'primary' : 'secondary'}
      >
        {icon}
        {name}
      </ExternalLink>
      <bdi class={styles.host} dir="ltr">
        {link.host}
      </bdi>
    </p>
  );
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
