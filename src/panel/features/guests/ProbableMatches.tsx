import type { LeadCard } from '../../../domain/panel-state';
import { MINUTE_MS } from '../../../time/durations';
import { formatDuration } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import choiceStyles from '../../../ui/controls/Choice.module.css';
import sectionStyles from '../../../ui/layout/Section.module.css';
import { words } from '../../../words/words';
import { type OpenMeeting, wholeBrief } from '../../parts/open-meeting';
import { MeetingRow } from '../meeting/MeetingRow';
import guestsStyles from './guests.module.css';

type Props = { probable: LeadCard[]; near: number | null; onOpen: OpenMeeting; viewer: Viewer };

/** Meetings that may well be this event's, each with what speaks for it. The user decides. */
export function ProbableMatches({ probable, near, onOpen, viewer }: Props) {
  return (
    <section class={sectionStyles.section}>
      <h2 class={sectionStyles.name}>{words.guests.probable}</h2>
      <ul class={choiceStyles.list}>
        {probable.map((card) => (
          <MeetingRow
            key={card.meeting.id}
            card={card}
            viewer={viewer}
            onOpen={() => onOpen('probable', card.meeting.id, wholeBrief(card, [card]))}
          >
            <span class={guestsStyles.because}>{reasonOf(card, near)}</span>
          </MeetingRow>
        ))}
      </ul>
    </section>
  );
}

function reasonOf({ meeting }: LeadCard, near: number | null): string {
  const { guests } = words;
  if (near === null) return guests.sameGuests;
  const minutes = Math.ceil(Math.abs(meeting.startsAt - near) / MINUTE_MS);
  return minutes === 0 ? guests.sameStart : guests.startsWithin(formatDuration(minutes));
}
