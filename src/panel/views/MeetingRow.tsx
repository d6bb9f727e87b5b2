import type { ComponentChildren } from 'preact';
import type { LeadCard } from '../../lookup/panel-state';
import { words } from '../../words/words';
import { formatWhen } from '../format';
import { leadName } from '../lead-name';
import type { Reader } from '../reader';

type Props = {
  card: LeadCard;
  reader: Reader;
  onOpen: () => void;
  /** Why it may be the one. */
  children?: ComponentChildren;
};

/** A meeting to choose: the whole card is the button. */
export function MeetingRow({ card, reader, onOpen, children }: Props) {
  const { title, startsAt, endsAt } = card.meeting;
  return (
    <li>
      <button type="button" class="choice" onClick={onOpen}>
        <bdi class="choice-title">{title.trim() || words.meeting.untitled}</bdi>
        <span class="choice-line">{formatWhen(startsAt, endsAt, reader)}</span>
        {card.lead.kind !== 'loading' && <bdi class="choice-line">{leadName(card)}</bdi>}
        {children}
      </button>
    </li>
  );
}
