import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FoundState, LeadCard } from '../../domain/panel-state';
import { formatTime } from '../../time/format';
import type { Viewer } from '../../time/viewer';
import { useOwnId } from '../../ui/hooks/use-id';
import { words } from '../../words/words';
import type { PanelActions } from '../actions';
import { useWriting, WritingContext } from '../drafts/context/write-context';
import { WriteElsewhere } from '../drafts/views/WriteElsewhere';
import { LeadHeader } from '../features/lead/LeadHeader';
import { LeadTabs } from '../features/lead/LeadTabs';
import { InvitationSection } from '../features/meeting/InvitationSection';
import { MeetingView } from '../features/meeting/MeetingView';
import { OutcomeSelect } from '../features/meeting/OutcomeSelect';
import { NoteEditorSection } from '../features/note/NoteEditorSection';
import { NoteSection } from '../features/note/NoteSection';
import { PeopleList } from '../features/people/PeopleList';
import { type OpenMeeting, wholeBrief } from '../parts/open-meeting';
import { UncheckedBanner } from '../parts/UncheckedBanner';
import { BriefView } from './BriefView';
import { CandidatesView } from './CandidatesView';
import styles from './FoundView.module.css';

type Props = {
  leads: LeadCard[];
  shown: LeadCard;
  /** How old they are; left out where the user has just opened them. */
  state?: FoundState;
  onShow: (meetingId: string) => void;
  /** Opens a meeting by hand that may not be the open event's; null where the user has done so. */
  onOpen: OpenMeeting | null;
  actions: PanelActions;
  viewer: Viewer;
};

/**
 * The meeting in Close. Close writes one per lead, so an event with several leads has a tab for each. What comes with the
 * meeting is painted first and is above what comes with the lead, so that nothing moves once it is read.
 *
 * What may be another occurrence than the opened one can be read, and not written to before the user has chosen it.
 */
export function FoundView({ leads, shown, state, onShow, onOpen, actions, viewer }: Props) {
  const id = useOwnId();
  const idOf = (card: LeadCard) => ({ tab: `${id}-tab-${card.meeting.id}`, panel: `${id}-panel` });
  const several = leads.length > 1;
  const { occurrence } = shown.match;
  if (onOpen && occurrence === 'possible') return <CandidatesView leads={leads} onOpen={onOpen} viewer={viewer} />;
  const onChoose =
    onOpen && occurrence !== 'exact' ? () => onOpen('series', shown.meeting.id, wholeBrief(shown, leads)) : null;
  const writing = useWriting();
  const failure = state?.unchecked?.failure;
  const banner = state && failure && (
    <UncheckedBanner
      failure={failure}
      time={formatTime(state.askedAt, viewer)}
      writes={writing?.where === 'here' && !onChoose}
      retry={failure.reason === 'offline' ? null : actions.retry}
    />
  );
  const view = (
    <LeadView card={shown} leads={leads.length} onChoose={onChoose} banner={banner} actions={actions} viewer={viewer} />
  );
  return (
    <div class={styles.found}>
      {several && <LeadTabs leads={leads} shown={shown} onShow={onShow} idOf={idOf} />}
      <div
        class={styles.lead}
        key={shown.meeting.id}
        {...(several && { role: 'tabpanel', id: idOf(shown).panel, 'aria-labelledby': idOf(shown).tab })}
      >
        {onChoose ? <WritingContext.Provider value={null}>{view}</WritingContext.Provider> : view}
      </div>
    </div>
  );
}

type LeadProps = {
  card: LeadCard;
  leads: number;
  onChoose: (() => void) | null;
  banner: ComponentChildren;
  actions: PanelActions;
  viewer: Viewer;
};

function LeadView({ card, leads, onChoose, banner, actions, viewer }: LeadProps) {
  const { meeting, match, lead } = card;
  // Asked once: a meeting that begins while it is looked at must not change places with what is read.
  const [begun] = useState(viewer.now >= meeting.startsAt);
  const unasked = card.brief?.lastActivity.kind === 'unasked' ? card.leadId : null;
  useEffect(() => {
    if (unasked !== null) actions.loadActivity(unasked);
  }, [unasked]);
  const people = <PeopleList card={card} copy={actions.copy} viewer={viewer} key="people" />;
  const note = <NoteAndOutcome card={card} viewer={viewer} key="note" />;
  return (
    <>
      <LeadHeader card={card} leads={leads} retry={actions.retry} viewer={viewer} />
      <MeetingView
        meeting={meeting}
        match={match}
        loading={lead.kind === 'loading'}
        onChoose={onChoose}
        viewer={viewer}
      />
      {banner}
      {begun ? [note, people] : [people, note]}
      <InvitationSection text={meeting.description} />
      <NoteSection title={words.brief.summary} html={meeting.summaryHtml} />
      <BriefView card={card} actions={actions} viewer={viewer} />
    </>
  );
}

/** The rep's own words: to be written here, or only to be read. */
function NoteAndOutcome({ card, viewer }: { card: LeadCard; viewer: Viewer }) {
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
      <NoteEditorSection card={card} writing={writing} viewer={viewer} />
      <OutcomeSelect meeting={card.meeting} writing={writing} viewer={viewer} />
    </>
  );
}
