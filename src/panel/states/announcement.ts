import type { PanelState } from '../../domain/panel-state';
import { formatWhen } from '../../time/format';
import type { Viewer } from '../../time/viewer';
import { failureWords } from '../../words/failure-words';
import { words } from '../../words/words';
import { leadName } from '../parts/lead-name';

/**
 * What a screen reader says when this state appears. Empty while something is still on its way, so that the result
 * is said once, and said again when the same result comes a second time.
 */
export function announcement(state: PanelState, viewer: Viewer): string {
  switch (state.kind) {
    case 'loading':
      return '';
    case 'found': {
      const first = state.leads[0];
      if (!first || first.lead.kind === 'loading') return '';
      const starts = new Set(state.leads.map(({ meeting }) => meeting.startsAt)).size;
      if (first.match.occurrence === 'possible') return words.candidates.title(starts);
      if (state.leads.length > 1) return words.announce.several(state.leads.length);
      const { title, startsAt, endsAt } = first.meeting;
      const found = words.announce.found(
        leadName(first),
        title.trim() || words.meeting.untitled,
        formatWhen(startsAt, endsAt, viewer),
      );
      const failure = state.unchecked?.failure;
      return failure ? words.joined.titled(found, failureWords(failure.reason).title) : found;
    }
    case 'not-found':
      return words.notFound.title;
    case 'failed':
      return failureWords(state.failure.reason).title;
    case 'needs-key':
      return failureWords('needs-key').title;
    case 'needs-access':
      return words.needsAccess.title;
    case 'reload-tab':
      return words.reloadTab.title;
    case 'no-event':
      return words.noEvent[state.why].title;
  }
}
