import type { ComponentChildren } from 'preact';
import type { LeadCard } from '../../../domain/panel-state';
import { formatWhen } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { zoneTitle } from '../../../time/viewer-zone';
import choiceStyles from '../../../ui/controls/Choice.module.css';
import { words } from '../../../words/words';
import { leadName } from '../../parts/lead-name';

type Props = {
  card: LeadCard;
  viewer: Viewer;
  onOpen: () => void;
  /** Why it may be the one. */
  children?: ComponentChildren;
};

/** A meeting to choose: the whole card is the button. */
export function MeetingRow({ card, viewer, onOpen, children }: Props) {
  const { title, startsAt, endsAt } = card.meeting;
  return (
    <li>
      <button type="button" class={choiceStyles.choice} onClick={onOpen}>
        <bdi class={choiceStyles.title}>{title.trim() || words.meeting.untitled}</bdi>
        <span class={choiceStyles.line} title={zoneTitle(startsAt, viewer)}>
          {formatWhen(startsAt, endsAt, viewer)}
        </span>
        {card.lead.kind !== 'loading' && <bdi class={choiceStyles.line}>{leadName(card)}</bdi>}
        {children}
      </button>
    </li>
  );
}
