import type { LeadCard } from './panel-state';

/** How long a lookup's answer is shown without asking again, in ms. A meeting that was not there may just have been booked. */
export const FRESH_MS = { found: 60_000, 'not-found': 20_000 };

/** Whether nothing of a card is on its way any more, whatever came of that. An activity that nobody has asked for is not. */
export function isSettled({ lead, brief }: LeadCard): boolean {
  return lead.kind !== 'loading' && brief?.story.kind !== 'loading';
}

/** The card when nobody brings any more what was on its way: that has failed, and there is a button to try again. */
export function withoutSkeletons(card: LeadCard): LeadCard {
  const { lead, brief } = card;
  return {
    ...card,
    lead: lead.kind === 'loading' ? { kind: 'failed' } : lead,
    brief: brief?.story.kind === 'loading' ? { ...brief, story: { kind: 'failed' } } : brief,
  };
}
