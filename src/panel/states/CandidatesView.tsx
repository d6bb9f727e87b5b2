import { isCalledOff } from '../../domain/called-off';
import type { LeadCard } from '../../domain/panel-state';
import { formatWhen } from '../../time/format';
import type { Viewer } from '../../time/viewer';
import { zoneTitle } from '../../time/viewer-zone';
import choiceStyles from '../../ui/controls/Choice.module.css';
import { Pill } from '../../ui/layout/Pill';
import { listOf } from '../../words/list';
import { words } from '../../words/words';
import { nearness, nearnessWords } from '../features/meeting/relative-time';
import { leadName } from '../parts/lead-name';
import { type OpenMeeting, wholeBrief } from '../parts/open-meeting';
import styles from './CandidatesView.module.css';
import { MessageView } from './no-meeting/MessageView';

type Props = { leads: LeadCard[]; onOpen: OpenMeeting; viewer: Viewer };

/**
 * The occurrences of a series that could each be the open event, in order of their starts. Only the user can tell which one
 * it is, so nothing more is shown of any, and nothing can be written, until one is chosen.
 */
export function CandidatesView({ leads, onOpen, viewer }: Props) {
  const starts = new Map<number, [LeadCard, ...LeadCard[]]>();
  for (const card of leads) {
    const together = starts.get(card.meeting.startsAt);
    if (together) together.push(card);
    else starts.set(card.meeting.startsAt, [card]);
  }
  const { title, text } = words.candidates;
  return (
    <>
      <MessageView drawing={null} title={title(starts.size)} text={text(starts.size)} />
      <ul class={`${choiceStyles.list} ${styles.candidates}`}>
        {[...starts].map(([start, cards]) => (
          <Candidate
            key={start}
            cards={cards}
            onOpen={() => onOpen('series', cards[0].meeting.id, wholeBrief(cards[0], leads))}
            viewer={viewer}
          />
        ))}
      </ul>
    </>
  );
}

type CandidateProps = { cards: [LeadCard, ...LeadCard[]]; onOpen: () => void; viewer: Viewer };

/** Its day and time tell it apart, so they stand first. */
function Candidate({ cards, onOpen, viewer }: CandidateProps) {
  const { title, startsAt, endsAt, status } = cards[0].meeting;
  const near = nearness(startsAt, endsAt, viewer);
  const names = cards.filter(({ lead }) => lead.kind !== 'loading').map(leadName);
  return (
    <li>
      <button type="button" class={choiceStyles.choice} onClick={onOpen}>
        <span class={styles.head}>
          <time
            class={choiceStyles.title}
            dateTime={new Date(startsAt).toISOString()}
            title={zoneTitle(startsAt, viewer)}
          >
            {formatWhen(startsAt, endsAt, viewer)}
          </time>
          {isCalledOff(status) ? (
            <Pill tone="red">{words.meeting.status[status]}</Pill>
          ) : (
            near && <Pill tone="neutral">{nearnessWords(near)}</Pill>
          )}
        </span>
        <bdi class={choiceStyles.line}>{title.trim() || words.meeting.untitled}</bdi>
        <bdi class={choiceStyles.line}>{names.length > 0 ? listOf(names) : words.lead.loadingName}</bdi>
      </button>
    </li>
  );
}
