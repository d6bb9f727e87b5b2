import type { FoundState, LeadCard } from '../../domain/panel-state';
import { formatTime } from '../../time/format';
import type { Viewer } from '../../time/viewer';
import { useOwnId } from '../../ui/hooks/use-id';
import type { PanelActions } from '../actions';
import { useWriting, WritingContext } from '../drafts/context/write-context';
import { LeadTabs } from '../features/lead/LeadTabs';
import { OtherLeadsContext, othersOf } from '../features/other-leads/other-leads-context';
import { type OpenMeeting, wholeBrief } from '../parts/open-meeting';
import { UncheckedBanner } from '../parts/UncheckedBanner';
import { CandidatesView } from './CandidatesView';
import styles from './FoundView.module.css';
import { LeadView } from './LeadView';

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
 * The meeting in Close. Close writes one per lead, so an event with several leads has a tab for each.
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
        {onChoose ? (
          <WritingContext.Provider value={null}>{view}</WritingContext.Provider>
        ) : (
          <OtherLeadsContext.Provider value={othersOf(shown, leads)}>{view}</OtherLeadsContext.Provider>
        )}
      </div>
    </div>
  );
}
