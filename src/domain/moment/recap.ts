import { isEmptyNote } from '../../rich-text/compare';
import type { LeadCard } from '../panel-state';
import { followedUp } from './followed-up';

/** What a rep owes Close after a meeting. */
export type RecapStep = { step: 'outcome' | 'note' | 'opportunity' | 'next-step' | 'follow-up'; done: boolean };

/**
 * An outcome counts once a person has chosen it, an opportunity when one was changed since the meeting began, and a task as the
 * next step unless it is overdue. A lead without an opportunity owes none. A follow-up is a draft or an e-mail to a guest; where none of
 * them has an address in Close, none is owed.
 */
export function recapOf(card: LeadCard): RecapStep[] {
  const { meeting, brief } = card;
  const { outcome, noteHtml, startsAt } = meeting;
  const steps: RecapStep[] = [
    { step: 'outcome', done: outcome !== null && outcome.suggested === null },
    { step: 'note', done: !isEmptyNote(noteHtml) },
  ];
  if (brief && brief.opportunities.count > 0) {
    const touched = brief.opportunities.shown.some(({ updatedAt }) => updatedAt !== null && updatedAt >= startsAt);
    steps.push({ step: 'opportunity', done: touched });
  }
  if (brief) steps.push({ step: 'next-step', done: brief.tasks.shown.some(({ when }) => when !== 'overdue') });
  const followUp = brief && followedUp(card);
  if (followUp) steps.push({ step: 'follow-up', done: followUp.written });
  return steps;
}
