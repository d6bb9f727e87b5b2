import { useId } from 'preact/hooks';
import type { LeadCard } from '../../lookup/panel-state';
import type { PanelActions } from '../actions';
import type { Reader } from '../reader';
import { LeadHeader } from './LeadHeader';
import { LeadTabs } from './LeadTabs';
import { MeetingView } from './MeetingView';
import { PeopleList } from './PeopleList';

type Props = {
  leads: LeadCard[];
  shown: LeadCard;
  onShow: (meetingId: string) => void;
  actions: PanelActions;
  reader: Reader;
};

/** The meeting in Close. Close writes one per lead, so an event with several leads has a tab for each. */
export function FoundView({ leads, shown, onShow, actions, reader }: Props) {
  const id = useId();
  const idOf = (card: LeadCard) => ({ tab: `${id}-tab-${card.meeting.id}`, panel: `${id}-panel` });
  const several = leads.length > 1;
  return (
    <div class="found">
      {several && <LeadTabs leads={leads} shown={shown} onShow={onShow} idOf={idOf} />}
      <div
        class="found-lead"
        key={shown.meeting.id}
        {...(several && { role: 'tabpanel', id: idOf(shown).panel, 'aria-labelledby': idOf(shown).tab })}
      >
        <LeadHeader card={shown} leads={leads.length} retry={actions.retry} />
        <MeetingView meeting={shown.meeting} match={shown.match} reader={reader} />
        <PeopleList people={shown.meeting.people} />
      </div>
    </div>
  );
}
