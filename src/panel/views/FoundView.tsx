import { useId } from 'preact/hooks';
import type { LeadCard } from '../../lookup/panel-state';
import { words } from '../../words/words';
import type { PanelActions } from '../actions';
import type { Reader } from '../reader';
import { BriefView } from './BriefView';
import { LeadHeader } from './LeadHeader';
import { LeadTabs } from './LeadTabs';
import { MeetingView } from './MeetingView';
import { NoteSection } from './NoteSection';
import { PeopleList } from './PeopleList';

type Props = {
  leads: LeadCard[];
  shown: LeadCard;
  onShow: (meetingId: string) => void;
  actions: PanelActions;
  reader: Reader;
};

/**
 * The meeting in Close. Close writes one per lead, so an event with several leads has a tab for each. What comes with the
 * meeting is painted first and stands above what comes with the lead, so that nothing moves once it is read.
 */
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
        <LeadHeader card={shown} leads={leads.length} retry={actions.retry} reader={reader} />
        <MeetingView
          meeting={shown.meeting}
          match={shown.match}
          loading={shown.lead.kind === 'loading'}
          reader={reader}
        />
        <PeopleList people={shown.meeting.people} copy={actions.copy} />
        <NoteSection title={words.brief.note} html={shown.meeting.noteHtml} />
        <NoteSection title={words.brief.summary} html={shown.meeting.summaryHtml} />
        <BriefView card={shown} reader={reader} />
      </div>
    </div>
  );
}
