import type { Lead } from '../../close/leads/lead';
import type { Meeting } from '../../close/meetings/meeting';
import type { Outcome } from '../../close/meetings/outcome';
import type { LastActivity, LeadCard, PanelState } from '../../domain/panel-state';
import { type BriefOptions, toLeadBrief } from './brief';
import { outcomeOf } from './lead-card';

/** What a write changes in the cards that show its record. Gives the very same card where it does not concern it. */
export type Amend = (card: LeadCard) => LeadCard;

/**
 * The state with what was written, in the same place and as old as it was. Anything but a found event stays as it is, the
 * very same object, and so does a found event that shows nothing of the record.
 */
export function amendState(state: PanelState, amend: Amend): PanelState {
  if (state.kind !== 'found') return state;
  const leads = state.leads.map(amend);
  return leads.every((card, index) => card === state.leads[index]) ? state : { ...state, leads };
}

/** Note and outcome of this meeting. `outcomes`: for their names; null while they are not there. */
export function withMeeting(meeting: Meeting, outcomes: readonly Outcome[] | null): Amend {
  return (card) => {
    if (card.meeting.id !== meeting.id) return card;
    const { userNoteHtml: noteHtml, userNoteUpdatedAt: noteUpdatedAt } = meeting;
    return { ...card, meeting: { ...card.meeting, noteHtml, noteUpdatedAt, outcome: outcomeOf(meeting, outcomes) } };
  };
}

/** The status of this lead. */
export function withStatus({ id, statusId, statusLabel: status }: Lead): Amend {
  return (card) => {
    if (card.leadId !== id || card.lead.kind !== 'known') return card;
    return { ...card, lead: { ...card.lead, statusId, status } };
  };
}

/** What was done last with this lead, where nobody has asked before. */
export function withAskedActivity(leadId: string, lastActivity: LastActivity): Amend {
  const amend = withActivity(leadId, lastActivity);
  return (card) => (card.brief?.lastActivity.kind === 'unasked' ? amend(card) : card);
}

/** What was done last with this lead. */
export function withActivity(leadId: string, lastActivity: LastActivity): Amend {
  return (card) => (card.leadId !== leadId || !card.brief ? card : { ...card, brief: { ...card.brief, lastActivity } });
}

/** The open tasks of this lead. */
export function withTasks(lead: Lead, options: BriefOptions): Amend {
  const { tasks } = toLeadBrief(lead, options);
  return (card) => (card.leadId !== lead.id || !card.brief ? card : { ...card, brief: { ...card.brief, tasks } });
}
