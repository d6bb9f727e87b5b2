import { useState } from 'preact/hooks';
import type { LeadCard } from '../../lookup/panel-state';
import { words } from '../../words/words';
import type { PanelActions } from '../actions';
import type { Reader } from '../reader';
import { useOwnId } from '../use-own-id';
import { NoteEditorSection } from '../writing/NoteEditorSection';
import { OutcomeSelect } from '../writing/OutcomeSelect';
import { useWriting } from '../writing/writing-context';
import { BriefView } from './BriefView';
import { InvitationSection } from './InvitationSection';
import { LeadHeader } from './LeadHeader';
import { LeadTabs } from './LeadTabs';
import { MeetingView } from './MeetingView';
import { NoteSection } from './NoteSection';
import { PeopleList } from './PeopleList';
import { WriteElsewhere } from './WriteElsewhere';

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
  const id = useOwnId();
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
        <LeadView card={shown} leads={leads.length} actions={actions} reader={reader} />
      </div>
    </div>
  );
}

type LeadProps = { card: LeadCard; leads: number; actions: PanelActions; reader: Reader };

function LeadView({ card, leads, actions, reader }: LeadProps) {
  const { meeting, match, lead } = card;
  // Asked once: a meeting that begins while it is looked at must not change places with what is read.
  const [begun] = useState(reader.now >= meeting.startsAt);
  const people = <PeopleList card={card} copy={actions.copy} reader={reader} key="people" />;
  const note = <NoteAndOutcome card={card} reader={reader} key="note" />;
  return (
    <>
      <LeadHeader card={card} leads={leads} retry={actions.retry} reader={reader} />
      <MeetingView meeting={meeting} match={match} loading={lead.kind === 'loading'} reader={reader} />
      {begun ? [note, people] : [people, note]}
      <InvitationSection text={meeting.description} />
      <NoteSection title={words.brief.summary} html={meeting.summaryHtml} />
      <BriefView card={card} reader={reader} />
    </>
  );
}

/** The rep's own words: to be written here, or only to be read. */
function NoteAndOutcome({ card, reader }: { card: LeadCard; reader: Reader }) {
  const writing = useWriting();
  const title = words.brief.note;
  if (writing === null) return <NoteSection title={title} html={card.meeting.noteHtml} />;
  if (writing.where === 'elsewhere') {
    return (
      <NoteSection title={title} html={card.meeting.noteHtml}>
        <WriteElsewhere dock={writing.dock ?? null} />
      </NoteSection>
    );
  }
  return (
    <>
      <NoteEditorSection card={card} writing={writing} reader={reader} />
      <OutcomeSelect meeting={card.meeting} writing={writing} reader={reader} />
    </>
  );
}
