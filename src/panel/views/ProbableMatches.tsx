import type { LeadCard } from '../../lookup/panel-state';
import { words } from '../../words/words';
import { formatDuration } from '../format';
import { type OpenMeeting, wholeBrief } from '../open-meeting';
import type { Reader } from '../reader';
import { MeetingRow } from './MeetingRow';

type Props = { probable: LeadCard[]; near: number | null; onOpen: OpenMeeting; reader: Reader };

/** Meetings that may well be this event's, each with what speaks for it. The reader decides. */
export function ProbableMatches({ probable, near, onOpen, reader }: Props) {
  return (
    <section class="section">
      <h2 class="section-name">{words.guests.probable}</h2>
      <ul class="choice-list">
        {probable.map((card) => (
          <MeetingRow
            key={card.meeting.id}
            card={card}
            reader={reader}
            onOpen={() => onOpen('probable', card.meeting.id, wholeBrief(card, [card]))}
          >
            <span class="because">{reasonOf(card, near)}</span>
          </MeetingRow>
        ))}
      </ul>
    </section>
  );
}

function reasonOf({ meeting }: LeadCard, near: number | null): string {
  const { guests } = words;
  if (near === null) return guests.sameGuests;
  const minutes = Math.ceil(Math.abs(meeting.startsAt - near) / 60_000);
  return minutes === 0 ? guests.sameStart : guests.startsWithin(formatDuration(minutes));
}
