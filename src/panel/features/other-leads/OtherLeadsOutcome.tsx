import type { Viewer } from '../../../time/viewer';
import { words } from '../../../words/words';
import type { Writing } from '../../drafts/context/write-context';
import { OtherLeads } from './OtherLeads';
import { useOtherCards } from './other-leads-context';
import type { SameForOthers } from './use-other-leads';

type Props = { outcomeId: string; writing: Writing; viewer: Viewer };

/** The outcome that was chosen for one lead, for the event's others too. What Close's AI chose there is nobody's own. */
export function OtherLeadsOutcome({ outcomeId, writing, viewer }: Props) {
  const cards = useOtherCards();
  const text = words.otherLeads;
  const same: SameForOthers = {
    value: outcomeId,
    hasSame: ({ meeting: { outcome } }) => outcome?.id === outcomeId && outcome.suggested === null,
    own: ({ meeting: { outcome } }) =>
      outcome === null || outcome.suggested !== null ? null : text.ownOutcome(outcome.name ?? text.someOutcome),
    send: ({ meeting }) => writing.writer.setOutcome({ meetingId: meeting.id, outcomeId }),
  };
  return <OtherLeads title={text.outcome} cards={cards} same={same} writing={writing} viewer={viewer} />;
}
