import type { ComponentChildren } from 'preact';
import { words } from '../../words/words';
import { useWriting } from '../drafts/context/write-context';
import { WriteElsewhere } from '../drafts/views/WriteElsewhere';
import { LeadHeader } from '../features/lead/LeadHeader';
import { InvitationSection } from '../features/meeting/InvitationSection';
import { MeetingView } from '../features/meeting/MeetingView';
import { OutcomeSelect } from '../features/meeting/OutcomeSelect';
import { MomentHeading } from '../features/moment/MomentHeading';
import type { ShownMoment } from '../features/moment/use-moment';
import { NoteEditorSection } from '../features/note/NoteEditorSection';
import { NoteSection } from '../features/note/NoteSection';
import { PeopleList } from '../features/people/PeopleList';
import { LastTime } from '../features/story/LastTime';
import { StoryLines } from '../features/story/StoryLines';
import type { SectionProps } from '../parts/section';
import type { SectionName } from '../parts/section-order';

export type FoundProps = SectionProps & {
  /** How many leads the event has. */
  leads: number;
  /** Takes the meeting for the one that is meant, though it may not be; null where that is settled. */
  onChoose: (() => void) | null;
  /** How old the meeting is, where Close could not be asked. */
  banner: ComponentChildren;
  moment: ShownMoment;
};

type MeetingSection = (props: FoundProps) => ComponentChildren;

/** The sections that come with the meeting itself, and wait for nothing. */
export const MEETING_SECTIONS: Partial<Record<SectionName, MeetingSection>> = {
  lead: ({ card, leads, actions, viewer }) => (
    <LeadHeader card={card} leads={leads} retry={actions.retry} viewer={viewer}>
      <StoryLines card={card} viewer={viewer} />
    </LeadHeader>
  ),
  meeting: ({ card: { meeting, match, lead }, onChoose, viewer }) => (
    <MeetingView
      meeting={meeting}
      match={match}
      loading={lead.kind === 'loading'}
      onChoose={onChoose}
      viewer={viewer}
    />
  ),
  unchecked: ({ banner }) => banner,
  moment: ({ card, moment }) => <MomentHeading card={card} moment={moment} />,
  'last-time': ({ card, actions, viewer }) => <LastTime card={card} actions={actions} viewer={viewer} />,
  people: ({ card, actions, viewer }) => <PeopleList card={card} copy={actions.copy} viewer={viewer} />,
  note: Note,
  outcome: Outcome,
  invitation: ({ card }) => <InvitationSection text={card.meeting.description} />,
  summary: ({ card }) => <NoteSection title={words.brief.summary} html={card.meeting.summaryHtml} />,
};

/** The rep's own words: to be written here, or only to be read. */
function Note({ card, viewer }: FoundProps) {
  const writing = useWriting();
  if (writing !== null && writing.where !== 'elsewhere') {
    return <NoteEditorSection card={card} writing={writing} viewer={viewer} />;
  }
  return (
    <NoteSection title={words.brief.note} html={card.meeting.noteHtml}>
      {writing && <WriteElsewhere dock={writing.dock ?? null} />}
    </NoteSection>
  );
}

/** Where it can't be chosen, it is a line of the meeting. */
function Outcome({ card, viewer }: FoundProps) {
  const writing = useWriting();
  if (writing === null || writing.where === 'elsewhere') return null;
  return <OutcomeSelect meeting={card.meeting} writing={writing} viewer={viewer} />;
}
