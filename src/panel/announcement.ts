import type { PanelState } from '../lookup/panel-state';
import { words } from '../words/words';
import { formatWhen } from './format';
import { leadName } from './lead-name';
import type { Reader } from './reader';

/**
 * What a screen reader says when this state appears. Empty while something is still on its way, so that the result
 * is said once, and said again when the same result comes a second time.
 */
export function announcement(state: PanelState, reader: Reader): string {
  switch (state.kind) {
    case 'loading':
      return '';
    case 'found': {
      const first = state.leads[0];
      if (!first || first.lead.kind === 'loading') return '';
      if (state.leads.length > 1) return words.announce.several(state.leads.length);
      const { title, startsAt, endsAt } = first.meeting;
      return words.announce.found(
        leadName(first),
        title.trim() || words.meeting.untitled,
        formatWhen(startsAt, endsAt, reader),
      );
    }
    case 'not-found':
      return words.notFound.title;
    case 'failed':
      return words.failed[state.failure.reason].title;
    case 'needs-key':
      return words.needsKey.title;
    case 'needs-access':
      return words.needsAccess.title;
    case 'reload-tab':
      return words.reloadTab.title;
    case 'no-event':
      return words.noEvent[state.why].title;
  }
}
