import type { ContactFields } from '../../close/custom-fields/set-custom-field';
import type { Lead } from '../../close/leads/lead';
import type { Meeting } from '../../close/meetings/meeting';
import type { Outcome } from '../../close/meetings/outcome';
import type { SubscriptionState } from '../../close/people/subscription';
import { valuesOf } from '../../domain/custom-field';
import type { LeadCard, PanelState } from '../../domain/panel-state';
import type { MailDraft, Story, StoryItem } from '../../domain/story/story';
import { type BriefOptions, toLeadBrief } from './brief';
import { outcomeOf } from './lead-card';
import { standingOf } from './workflows';

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

/** Status and custom fields of this lead. */
export function withLead({ id, statusId, statusLabel: status, custom }: Lead): Amend {
  return (card) => {
    if (card.leadId !== id || card.lead.kind !== 'known') return card;
    const fields = card.brief?.fields.map((field) => ({ ...field, values: valuesOf(custom, field.id) })) ?? [];
    return { ...card, lead: { ...card.lead, statusId, status }, brief: card.brief && { ...card.brief, fields } };
  };
}

/** What happened with this lead, where nobody has asked before. */
export function withAskedStory(leadId: string, story: Story): Amend {
  return (card) => (card.leadId === leadId && card.brief?.story.kind === 'unasked' ? withStory(card, story) : card);
}

/** One thing more has happened with this lead. Where its story is not known, this alone is not it; that it was written is told all the same. */
export function withHappening(leadId: string, item: StoryItem): Amend {
  return (card) => {
    const story = card.leadId === leadId ? card.brief?.story : undefined;
    if (!story) return card;
    if (story.kind !== 'known') return withStory(card, { ...story });
    const others = story.items.filter(({ id }) => id !== item.id);
    return withStory(card, { ...story, items: [item, ...others] });
  };
}

/** The user has drafted an e-mail to somebody of this lead. A story that is not known will tell of it when it is. */
export function withMailDraft(leadId: string, draft: MailDraft): Amend {
  return (card) => {
    const story = card.leadId === leadId ? card.brief?.story : undefined;
    if (story?.kind !== 'known') return card;
    const others = story.drafts.filter(({ id }) => id !== draft.id);
    return withStory(card, { ...story, drafts: [draft, ...others] });
  };
}

function withStory(card: LeadCard, story: Story): LeadCard {
  return { ...card, brief: card.brief && { ...card.brief, story } };
}

/** What a contact of this lead has in its custom fields. */
export function withContact(leadId: string, { id, custom }: ContactFields): Amend {
  return (card) => {
    const { meeting } = card;
    if (card.leadId !== leadId || meeting.people.every(({ contact }) => contact?.id !== id)) return card;
    const people = meeting.people.map((person) =>
      person.contact?.id === id ? { ...person, contact: { ...person.contact, custom } } : person,
    );
    return { ...card, meeting: { ...meeting, people } };
  };
}

/** How a contact stands in a workflow. */
export function withSubscription(leadId: string, subscription: SubscriptionState): Amend {
  const standing = standingOf(subscription);
  return (card) => {
    const { brief } = card;
    if (card.leadId !== leadId || !brief || standing === null) return card;
    const workflows = brief.workflows.map((member) =>
      member.subscriptionId === subscription.id ? { ...member, ...standing } : member,
    );
    return { ...card, brief: { ...brief, workflows } };
  };
}

/** The open opportunities of this lead. */
export function withOpportunities(lead: Lead, options: BriefOptions): Amend {
  const { opportunities } = toLeadBrief(lead, options);
  return (card) =>
    card.leadId !== lead.id || !card.brief ? card : { ...card, brief: { ...card.brief, opportunities } };
}

/** The open tasks of this lead. */
export function withTasks(lead: Lead, options: BriefOptions): Amend {
  const { tasks } = toLeadBrief(lead, options);
  return (card) => (card.leadId !== lead.id || !card.brief ? card : { ...card, brief: { ...card.brief, tasks } });
}
