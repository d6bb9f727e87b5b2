import type { LeadCard, PanelState } from '../../domain/panel-state';
import type { Story } from '../../domain/story/story';

/**
 * The next state of an event's lookup without taking away what is read: a lookup that runs again begins with the meetings
 * alone, and until it has the leads too, those of before stay. Otherwise whatever is being done under the brief, a date that
 * is picked, an "Undo", would go with it.
 */
export function keepBriefs(before: PanelState, next: PanelState): PanelState {
  if (before.kind !== 'found' || next.kind !== 'found' || before.organization !== next.organization) return next;
  return { ...next, leads: next.leads.map((card) => keepBrief(before.leads.find(isOf(card)), card)) };
}

function isOf({ leadId, meeting }: LeadCard): (other: LeadCard) => boolean {
  return (other) => other.leadId === leadId && other.meeting.id === meeting.id;
}

function keepBrief(before: LeadCard | undefined, card: LeadCard): LeadCard {
  if (!before || before.brief === null) return card;
  if (card.lead.kind === 'loading') {
    const { people, outcome } = before.meeting;
    const named = outcome !== null && outcome.id === card.meeting.outcome?.id ? outcome.name : null;
    const meeting = {
      ...card.meeting,
      people: people.length === card.meeting.people.length ? people : card.meeting.people,
      outcome: card.meeting.outcome && { ...card.meeting.outcome, name: card.meeting.outcome.name ?? named },
    };
    return { ...card, lead: before.lead, brief: before.brief, meeting };
  }
  if (card.brief === null) return card;
  return { ...card, brief: { ...card.brief, story: known(before.brief.story, card.brief.story) } };
}

function known(before: Story, next: Story): Story {
  // `unasked` is how a whole lookup ends: who looks at the lead now asks, so that no old answer lasts for ever.
  return next.kind === 'loading' ? before : next;
}
