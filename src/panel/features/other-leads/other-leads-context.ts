import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isCalledOff } from '../../../domain/called-off';
import type { LeadCard } from '../../../domain/panel-state';

/** The cards of the open event's other leads, each a meeting of its own in Close. */
export const OtherLeadsContext = createContext<readonly LeadCard[]>([]);

export function useOtherCards(): readonly LeadCard[] {
  return useContext(OtherLeadsContext);
}

/**
 * Those of the same event, and surely of the opened occurrence: what may be another one is not written to. Nor is what did not
 * take place for a lead, or belongs to one that is gone: their own tab is the place for that.
 */
export function othersOf(shown: LeadCard, leads: readonly LeadCard[]): LeadCard[] {
  return leads.filter(
    (card) =>
      card !== shown &&
      card.match.occurrence === 'exact' &&
      card.meeting.startsAt === shown.meeting.startsAt &&
      card.lead.kind !== 'gone' &&
      !isCalledOff(card.meeting.status),
  );
}
